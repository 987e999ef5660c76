// Decides how what a mentor said of a skill is told: whose words they are, the words as text, the date.

import type { Skill } from '../domain/roadmap/types'
import { terms } from '../messages/en/terms'
import { formatDay } from '../messages/format'
import { useMessages } from '../messages/useMessages'
import styles from './MentorNote.module.css'

interface MentorNoteProps {
  readonly skill: Pick<Skill, 'note' | 'due'>
  /** Who made the roadmap, in their own words; `undefined` where the learner did. */
  readonly from: string | undefined
}

export function MentorNote({ skill: { note, due }, from }: MentorNoteProps) {
  const t = useMessages(terms)
  const day = due === undefined ? Number.NaN : Date.parse(due)
  if (note === undefined && Number.isNaN(day)) return null
  const who = from === undefined ? t.roadmapNote : from === '' ? t.mentorWrote : t.someoneWrote(from)
  return (
    <p className={styles['note']}>
      {note !== undefined && (
        <>
          <bdi className={styles['who']}>{who}</bdi> <bdi className={styles['words']}>{note}</bdi>{' '}
        </>
      )}
      {!Number.isNaN(day) && <span className={styles['due']}>{t.dueOn(formatDay(day))}</span>}
    </p>
  )
}
