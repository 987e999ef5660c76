// Decides of which finished skills the plan asks how long they took: the few that were finished last and have no hours yet.

import { useMemo } from 'react'
import { notedHours } from '../../domain/plan/pace'
import { isAble } from '../../domain/progress/standing'
import { findSkill } from '../../domain/roadmap/graph'
import { plan as words } from '../../messages/en/plan'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { SkillLink } from '../../ui/SkillLink'
import { HoursSpent } from './HoursSpent'
import styles from './Plan.module.css'

const ASKED = 3

export function Finished() {
  const t = useMessages(words).summary.pace
  const { graph } = useApp()
  const levels = useFacts((facts) => facts.levels)
  const records = useFacts((facts) => facts.records)
  const standing = useFacts((facts, derived) => derived.standing(facts))
  const skills = useMemo(() => {
    const lately = [...levels].sort(([, a], [, b]) => (a.stamp < b.stamp ? 1 : -1))
    const isAsked = (id: string) => notedHours({ records }, id) === undefined
    return lately
      .map(([id]) => findSkill(graph, id))
      .filter((skill) => skill !== undefined)
      .filter(({ id, hours }) => hours && isAble(standing, graph.position.get(id) ?? -1) && isAsked(id))
      .slice(0, ASKED)
  }, [levels, records, standing, graph])
  if (skills.length === 0) return null
  return (
    <details className={styles['screenOnly']}>
      <summary>{t.ask}</summary>
      <ul className={styles['finished']}>
        {skills.map((skill) => (
          <li key={skill.id}>
            <SkillLink skill={skill} />
            <HoursSpent skill={skill} />
          </li>
        ))}
      </ul>
    </details>
  )
}
