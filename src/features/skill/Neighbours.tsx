// Decides how a skill's place in the graph is told: what it needs, what it opens, and what is not there yet.

import { isAble } from '../../domain/progress/standing'
import { type Requirement, skillAt } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'
import { skill as words } from '../../messages/en/skill'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { MarkedSkill } from './SectionList'
import styles from './SkillPage.module.css'

export function Neighbours({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const { graph } = useApp()
  const at = graph.position.get(skill.id) ?? 0
  const requirements = graph.requirements[at] ?? []
  const opens = graph.dependents[at] ?? []
  const standing = useFacts((facts, derived) => derived.standing(facts))
  const unmet = requirements.filter(({ options }) => !options.some((option) => isAble(standing, option))).length
  return (
    <div className={styles['neighbours']}>
      <section aria-labelledby="needs">
        <h2 id="needs">{t.needs}</h2>
        {requirements.length === 0 && <p className="quietText">{t.needsNothing}</p>}
        {unmet > 0 && <p className={styles['unmet']}>{t.notMet(unmet)}</p>}
        <ul>
          {requirements.map((requirement) => (
            <RequirementItem key={requirement.choice?.id ?? requirement.options[0]} requirement={requirement} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="opens">
        <h2 id="opens">{t.opens}</h2>
        {opens.length === 0 && <p className="quietText">{t.opensNothing}</p>}
        <ul>
          {opens.map((position) => (
            <MarkedSkill key={position} skill={skillAt(graph, position)} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function RequirementItem({ requirement }: { requirement: Requirement }) {
  const t = useMessages(words)
  const { graph } = useApp()
  const options = requirement.options.map((option) => skillAt(graph, option))
  if (!requirement.choice) return options.map((option) => <MarkedSkill key={option.id} skill={option} />)
  return (
    <li>
      <span className="quietText">{t.oneOf(requirement.choice.title)}</span>
      <ul className={styles['options']}>
        {options.map((option) => (
          <MarkedSkill key={option.id} skill={option} />
        ))}
      </ul>
    </li>
  )
}
