// Decides how gaps are listed: the skill as a link, the level that is asked, how much it weighs, the hours left.

import type { Gap } from '../domain/readiness/readiness'
import { findSkill, type Graph } from '../domain/roadmap/graph'
import { readiness } from '../messages/en/readiness'
import { terms } from '../messages/en/terms'
import { formatHours } from '../messages/format'
import { useMessages } from '../messages/useMessages'
import styles from './GapList.module.css'
import { SkillLink } from './SkillLink'

interface GapListProps {
  readonly graph: Graph
  readonly gaps: readonly Gap[]
}

export function GapList({ graph, gaps }: GapListProps) {
  const t = useMessages(readiness)
  const words = useMessages(terms)
  return (
    <ul className={styles['gaps']}>
      {gaps.map(({ skill: id, level, weight, hours }) => {
        const skill = findSkill(graph, id)
        return (
          skill && (
            <li key={id}>
              <SkillLink skill={skill} />
              <span className="quietText">
                {t.gapLine(words.levels[level], words.weights[weight])}
                {hours !== undefined && hours > 0 && t.separator + words.aboutHours(formatHours(hours))}
              </span>
            </li>
          )
        )
      })}
    </ul>
  )
}
