// Decides how a note is kept: as typed, a moment after the typing stops, and at once when the field is left.

import { useEffect, useRef, useState } from 'react'
import { factValue } from '../../domain/progress/transitions'
import { NOTE_LIMIT } from '../../domain/progress/types'
import type { Skill } from '../../domain/roadmap/types'
import { skill as words } from '../../messages/en/skill'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import styles from './SkillPage.module.css'

const PAUSE = 700

export function Notes({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const { progress } = useApp()
  const saved = useFacts((facts) => factValue(facts, 'notes', skill.id))
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const [draft, setDraft] = useState<string>()
  const save = useRef<() => void>(() => undefined)
  save.current = () => {
    if (draft === undefined) return
    progress.run({ type: 'note', skill: skill.id, text: draft })
    setDraft(undefined)
  }
  useEffect(() => {
    if (draft === undefined) return
    const timer = setTimeout(() => save.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => {
    const saveNow = () => save.current()
    window.addEventListener('pagehide', saveNow)
    // A phone may end a page in the background without another word. The event bubbles up from the document.
    window.addEventListener('visibilitychange', saveNow)
    return () => {
      window.removeEventListener('pagehide', saveNow)
      window.removeEventListener('visibilitychange', saveNow)
      saveNow()
    }
  }, [])
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t.notes}</h2>
      <p className="quietText">{t.notesHint}</p>
      <textarea
        className={`field ${styles['note'] ?? ''}`}
        aria-label={t.noteLabel}
        rows={4}
        maxLength={NOTE_LIMIT}
        readOnly={isReadOnly}
        value={draft ?? saved}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => save.current()}
      />
    </section>
  )
}
