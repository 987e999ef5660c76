// Decides which gaps are named first: the three that weigh most, with their hours, and the way to the rest.

import { findSkill } from '../../domain/roadmap/graph'
import { terms } from '../../messages/en/terms'
import { today } from '../../messages/en/today'
import { formatHours } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { readinessFor } from '../../state/forecast'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Today.module.css'

const SHOWN = 3

export function Gaps() {
  const t = useMessages(today)
  const words = useMessages(terms)
  const { graph } = useApp()
  const { gaps } = useFacts((facts, derived) => readinessFor(derived.scope(facts)))
  const shown = gaps.slice(0, SHOWN)
  return (
    <section aria-labelledby="gaps" className={styles['card']}>
      <h2 id="gaps">{t.gaps}</h2>
      {gaps.length === 0 ? <p>{t.noGaps}</p> : <p className="quietText">{t.gapsLead(shown.length, gaps.length)}</p>}
      <ul className={styles['gaps']}>
        {shown.map((gap) => {
          const skill = findSkill(graph, gap.skill)
          return (
            skill && (
              <li key={gap.skill}>
                <SkillLink skill={skill} />
                <span className="quietText">
                  {t.gapLine(words.levels[gap.level], words.weights[gap.weight])}
                  {gap.hours !== undefined && gap.hours > 0 && t.separator + words.aboutHours(formatHours(gap.hours))}
                </span>
              </li>
            )
          )
        })}
      </ul>
      {gaps.length > SHOWN && <Link to={`${paths.outline.href()}?view=missing`}>{t.allGaps}</Link>}
    </section>
  )
}
