// Decides where the learner's note on a skill is written, and that it is kept as typed.

import { factValue } from '../../domain/progress/transitions'
import { NOTE_LIMIT } from '../../domain/progress/types'
import type { Skill } from '../../domain/roadmap/types'
import { skill as words } from '../../messages/en/skill'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { useSavedText } from '../../ui/useSavedText'
import styles from './SkillPage.module.css'

export function Notes({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const { progress } = useApp()
  const saved = useFacts((facts) => factValue(facts, 'notes', skill.id))
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const text = useSavedText(saved, (draft) => progress.run({ type: 'note', skill: skill.id, text: draft }))
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
        {...text}
      />
    </section>
  )
}
