// Decides how the plan notes the hours a skill really took.

import { decodeHours, HOURS_RECORD } from '../../domain/plan/pace'
import { recordWrite } from '../../domain/progress/records'
import type { Skill } from '../../domain/roadmap/types'
import { plan as words } from '../../messages/en/plan'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { HoursField } from '../../ui/HoursField'
import styles from './Plan.module.css'

export function HoursSpent({ skill }: { skill: Pick<Skill, 'id' | 'title'> }) {
  const t = useMessages(words).hours
  const { progress } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const noted = decodeHours(useFacts((facts) => facts.records.get(`${HOURS_RECORD}:${skill.id}`)?.value))
  const note = (hours: number | null) =>
    progress.run({ type: 'write', label: 'hours-noted', writes: [recordWrite(HOURS_RECORD, skill.id, hours)] })
  return (
    <span className={styles['spent']}>
      <span className="quietText">{t.short}</span>
      <HoursField
        label={t.label(skill.title)}
        hours={noted.ok ? noted.value : undefined}
        isReadOnly={isReadOnly}
        onNote={note}
      />
    </span>
  )
}
