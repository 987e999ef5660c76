// Decides what a plan comes to in one look: between which days it ends, how many hours, at which pace, and how that is known.

import { hoursPerWeek } from '../../domain/plan/deadline'
import { formatDate, formatDates } from '../../messages/dates'
import { plan as words } from '../../messages/en/plan'
import { terms } from '../../messages/en/terms'
import { formatHours, formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { Finished } from './Finished'
import styles from './Plan.module.css'
import type { PlanView } from './usePlan'

export function Summary({ view }: { view: PlanView }) {
  const t = useMessages(words)
  const { hoursRange } = useMessages(terms)
  const { outlook, plan, settings } = view
  const { low, likely, high } = outlook.hours
  const shortfall = plan.areaBound - plan.area
  return (
    <section className={styles['summary']}>
      <Ending view={view} />
      <p>
        {t.summary.hours(hoursRange(formatHours(likely), formatHours(low), formatHours(high)), outlook.steps.length)}
        {t.separator}
        {t.summary.week(formatHours(hoursPerWeek(settings)))}
      </p>
      <PaceLine view={view} />
      <details className={styles['screenOnly']}>
        <summary>{t.summary.how}</summary>
        <p>{t.summary.method}</p>
        <p>
          {t.summary.order} {plan.isProved ? t.summary.proved : t.summary.unproved(formatPercent(shortfall))}
        </p>
      </details>
      <Finished />
    </section>
  )
}

function Ending({ view }: { view: PlanView }) {
  const t = useMessages(words).summary
  const { done } = view.outlook.steps.at(-1) ?? {}
  if (hoursPerWeek(view.settings) === 0) return <p className={styles['ending']}>{t.noRoom}</p>
  if (done?.low === undefined || done.likely === undefined) return <p className={styles['ending']}>{t.never}</p>
  return (
    <p className={styles['ending']}>
      <span>{t.atPace}</span>{' '}
      <strong>{done.high === undefined ? formatDate(done.low) : formatDates(done.low, done.high)}</strong>{' '}
      <span className="quietText">{t.likely(formatDate(done.likely))}</span>
    </p>
  )
}

function PaceLine({ view }: { view: PlanView }) {
  const t = useMessages(words).summary.pace
  const { factor, skills } = view.outlook.pace
  const off = Math.abs(factor - 1)
  if (skills === 0) return <p className="quietText">{t.none}</p>
  if (off < 0.05) return <p>{t.same(skills)}</p>
  return <p>{(factor > 1 ? t.slower : t.faster)(formatPercent(off), skills)}</p>
}
