// Decides how it is told that a learner knows a skill and seems to miss what it rests on.

import type { Surprise } from '../../domain/checkin/result'
import { findSkill } from '../../domain/roadmap/graph'
import { checkin } from '../../messages/en/checkin'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Result.module.css'

export function Surprises({ surprises }: { surprises: readonly Surprise[] }) {
  const t = useMessages(checkin)
  const { graph } = useApp()
  if (surprises.length === 0) return null
  return (
    <section aria-labelledby="surprises" className={styles['block']}>
      <h2 id="surprises">{t.surprises}</h2>
      <p className="quietText">{t.surprisesText}</p>
      <ul className={styles['lines']}>
        {surprises.map(({ skill: id, prerequisite }) => {
          const skill = findSkill(graph, id)
          const below = findSkill(graph, prerequisite)
          return (
            skill &&
            below && (
              <li key={`${id} ${prerequisite}`}>
                {t.surpriseBefore}
                <SkillLink skill={skill} />
                {t.surpriseBetween}
                <SkillLink skill={below} />
                {t.surpriseAfter}
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
