// Decides what a find tells when it is opened: the skill, the learner's level, what it needs first, and a way to say it is wrong.

import { useLayoutEffect, useRef } from 'react'
import { isAble } from '../../domain/progress/standing'
import { skillAt } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'
import { jobs } from '../../messages/en/jobs'
import { terms } from '../../messages/en/terms'
import { formatHours } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useDetails, useFacts, useInferred, useLevel, useProgress } from '../../state/AppState'
import { LevelControl } from '../../ui/LevelControl'
import { SkillLink } from '../../ui/SkillLink'
import { useSetLevel } from '../../ui/useSetLevel'
import styles from './Jobs.module.css'

interface SkillPanelProps {
  readonly skill: Skill
  /** The words the ad writes for the skill. */
  readonly words: readonly string[]
  /** The one that was opened. */
  readonly word: string
  readonly onReject: () => void
  readonly onClose: () => void
}

export function SkillPanel({ skill, words, word, onReject, onClose }: SkillPanelProps) {
  const t = useMessages(jobs)
  const common = useMessages(terms)
  const { progress } = useApp()
  const level = useLevel(skill.id)
  const inferred = useInferred(skill.id)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const details = useDetails(skill)
  const panel = useRef<HTMLDialogElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another skill is another panel, which takes the focus.
  useLayoutEffect(() => panel.current?.focus(), [skill.id])
  const anchors = details.state === 'ready' ? details.value : {}
  const { onSet, onKeyDown } = useSetLevel(progress, skill.id)
  return (
    <dialog
      ref={panel}
      open
      tabIndex={-1}
      aria-labelledby="panel-title"
      className={styles['panel']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        else onKeyDown(event)
      }}
    >
      <h2 id="panel-title">{skill.title}</h2>
      <p className="quietText">
        {t.panel.foundAs(t.words(words))}{' '}
        {skill.hours &&
          common.hoursRange(formatHours(skill.hours[1]), formatHours(skill.hours[0]), formatHours(skill.hours[2]))}
      </p>
      <LevelControl
        title={skill.title}
        id={skill.id}
        level={level}
        inferred={inferred}
        onSet={onSet}
        isReadOnly={isReadOnly}
        isLarge
      />
      <p className={styles['summary']}>{anchors.summary}</p>
      <NeededFirst skill={skill} />
      <p>
        <SkillLink skill={{ id: skill.id, title: t.panel.open }} />
      </p>
      <div className={styles['panelFoot']}>
        <button type="button" className="button" disabled={isReadOnly} aria-describedby="not-this" onClick={onReject}>
          {t.panel.notThis(word)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t.panel.close}
        </button>
      </div>
      <p id="not-this" className="quietText">
        {t.panel.notThisHint(word)}
      </p>
    </dialog>
  )
}

function NeededFirst({ skill }: { skill: Skill }) {
  const t = useMessages(jobs)
  const { graph } = useApp()
  const standing = useFacts((facts, derived) => derived.standing(facts))
  const lacking = (graph.requirements[graph.position.get(skill.id) ?? -1] ?? [])
    .filter(({ options }) => !options.some((option) => isAble(standing, option)))
    .map(({ choice, options }) => choice ?? skillAt(graph, options[0] ?? 0))
  if (lacking.length === 0) return null
  return (
    <p>
      <span className="quietText">{t.panel.needs}</span> {lacking.map(({ title }) => title).join(t.separator)}
    </p>
  )
}
