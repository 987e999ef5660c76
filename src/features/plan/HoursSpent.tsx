// Decides how the plan notes the hours a finished skill really took.

import { notedHours, noteHours } from '../../domain/plan/pace'
import type { Skill } from '../../domain/roadmap/types'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { HoursField } from '../../ui/HoursField'
import styles from './Plan.module.css'

export function HoursSpent({ skill }: { skill: Pick<Skill, 'id' | 'title'> }) {
  const t = useMessages(terms)
  const { progress } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const hours = useFacts((facts) => notedHours(facts, skill.id))
  return (
    <span className={styles['spent']}>
      <span className="quietText">{t.hoursSpent}</span>
      <HoursField
        label={t.hoursSpentOn(skill.title)}
        hours={hours}
        isReadOnly={isReadOnly}
        onNote={(next) => progress.run(noteHours(skill.id, next))}
      />
    </span>
  )
}
