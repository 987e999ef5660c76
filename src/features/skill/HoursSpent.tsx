// Decides when a skill's page asks how long it took: once it is begun, for the plan to learn the learner's pace from.

import { notedHours, noteHours } from '../../domain/plan/pace'
import type { Skill } from '../../domain/roadmap/types'
import { skill as words } from '../../messages/en/skill'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useLevel, useProgress } from '../../state/AppState'
import { HoursField } from '../../ui/HoursField'
import styles from './SkillPage.module.css'

export function HoursSpent({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const common = useMessages(terms)
  const { progress } = useApp()
  const level = useLevel(skill.id)
  const hours = useFacts((facts) => notedHours(facts, skill.id))
  const isReadOnly = useProgress((state) => state.isReadOnly)
  if (hours === undefined && (level === 'new' || level === 'skipped')) return null
  return (
    <section aria-labelledby="hours-spent">
      <h2 id="hours-spent">{common.hoursSpent}</h2>
      <p className="quietText">{t.hoursSpentHint}</p>
      <span className={styles['spent']}>
        <HoursField
          label={common.hoursSpentOn(skill.title)}
          hours={hours}
          isReadOnly={isReadOnly}
          onNote={(next) => progress.run(noteHours(skill.id, next))}
        />
      </span>
    </section>
  )
}
