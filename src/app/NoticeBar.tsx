// Decides how a change is confirmed: one line at the bottom edge with Undo, for eight seconds or until it is closed.

import { useEffect, useState } from 'react'
import type { Change } from '../domain/progress/transitions'
import { findSkill, type Graph } from '../domain/roadmap/graph'
import { type NoticeMessages, notices } from '../messages/en/notices'
import { shell } from '../messages/en/shell'
import { useMessages } from '../messages/useMessages'
import { useApp } from '../state/AppState'
import type { Notice } from '../state/progressStore'
import styles from './NoticeBar.module.css'

const SHOWN_FOR = 8000

export function NoticeBar({ notice }: { notice: Notice }) {
  const t = useMessages(notices)
  const words = useMessages(shell)
  const { progress, graph } = useApp()
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(progress.dismissNotice, SHOWN_FOR, notice)
    return () => clearTimeout(timer)
  }, [notice, isHeld, progress])
  const isUndone = notice.kind === 'undone'
  return (
    <fieldset
      className={styles['notice']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles['text']}>{noticeText({ t, everything: words.everything, graph }, notice)}</span>
      <button type="button" className={styles['action']} onClick={isUndone ? progress.redo : progress.undo}>
        {isUndone ? words.redo : words.undo}
      </button>
      <button type="button" className={styles['close']} aria-label={words.close} onClick={progress.dismissNotice}>
        <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
          <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.6" fill="none" />
        </svg>
      </button>
    </fieldset>
  )
}

interface Words {
  readonly t: NoticeMessages
  readonly everything: string
  readonly graph: Graph
}

function noticeText(words: Words, { change, kind }: Notice): string {
  const text = changeText(words, change)
  if (kind === 'undone') return words.t.notices.undone(text)
  return kind === 'redone' ? words.t.notices.redone(text) : text
}

function changeText({ t, everything, graph }: Words, change: Change): string {
  const { levels, picks, aims, later, notes, evidence } = change.after
  const titleOf = (id: string) => findSkill(graph, id)?.title ?? id
  if (change.type === 'merge' || change.type === 'replace') return t.notices.restored(change.before.length)
  if (change.type === 'startOver') return t.notices.startedOver
  for (const [id, { value }] of levels) return t.notices.level(titleOf(id), value)
  for (const [id, { value }] of picks) {
    const choice = graph.choices.get(id)?.title ?? id
    return value === null ? t.notices.unpicked(choice) : t.notices.picked(choice, titleOf(value))
  }
  for (const { value } of aims.values())
    return t.notices.aimed(graph.roadmap.targets.find((target) => target.id === value)?.title ?? everything)
  for (const [id, { value }] of later)
    return value === null ? t.notices.unpostponed(titleOf(id)) : t.notices.postponed(titleOf(id))
  for (const id of notes.keys()) return t.notices.note(titleOf(id))
  for (const { value } of evidence.values()) return value ? t.notices.evidenceAdded : t.notices.evidenceRemoved
  return ''
}
