// Decides what Today says of the plan: what this week holds, for those who made one.

import { weeksOf } from '../../domain/plan/weeks'
import { findSkill } from '../../domain/roadmap/graph'
import { formatDate } from '../../messages/dates'
import { plan as words } from '../../messages/en/plan'
import { formatHours } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Plan.module.css'
import { type PlanView, usePlan, usePlanSettings, useToday } from './usePlan'

const SHOWN = 4

export function ThisWeek() {
  const t = useMessages(words).thisWeek
  const settings = usePlanSettings()
  if (!settings) return null
  return (
    <section aria-labelledby="this-week" className={styles['thisWeek']}>
      <h2 id="this-week">{t.title}</h2>
      <Content settings={settings} />
      <Link to={paths.plan.href()}>{t.open}</Link>
    </section>
  )
}

function Content({ settings }: { settings: PlanView['settings'] }) {
  const t = useMessages(words).thisWeek
  const { graph } = useApp()
  const today = useToday()
  const view = usePlan(settings)
  if (!('plan' in view)) return null
  if (view.outlook.steps.length === 0) return <p>{t.done}</p>
  if (settings.start > today) return <p>{t.later(formatDate(settings.start))}</p>
  const [week] = weeksOf(view.outlook, 1)
  const entries = week?.entries ?? []
  if (entries.length === 0) return <p>{t.off}</p>
  return (
    <ul>
      {entries.slice(0, SHOWN).map(({ skill: id, hours }) => {
        const skill = findSkill(graph, id)
        return (
          skill && (
            <li key={id}>
              <SkillLink skill={skill} /> <span className="quietText">{formatHours(hours)}</span>
            </li>
          )
        )
      })}
      {entries.length > SHOWN && <li className="quietText">{t.more(entries.length - SHOWN)}</li>}
    </ul>
  )
}
