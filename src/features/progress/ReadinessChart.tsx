// Decides how readiness over time is drawn: a step for every day something was marked, the plan's line on from today.

import { useMemo } from 'react'
import { type PlanPoint, planLine } from '../../domain/history/planLine'
import { type ReadinessPoint, readinessOverTime } from '../../domain/history/readinessOverTime'
import { type Day, dayText } from '../../domain/plan/day'
import { formatDate } from '../../messages/dates'
import { progress } from '../../messages/en/progress'
import { formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { Picture } from './Picture'
import styles from './Progress.module.css'
import { dayOf, type Past } from './usePast'

const MONTH = 28

export function ReadinessChart({ past: { facts, scope, today } }: { past: Past }) {
  const t = useMessages(progress)
  const { target, standing } = scope
  const points = useMemo(
    () => readinessOverTime({ graph: standing.graph, target, facts }, dayOf),
    [standing, target, facts],
  )
  const plan = useMemo(() => planLine(scope, facts, today), [scope, facts, today])
  const last = points.at(-1)
  if (!last) return null
  const monthAgo = points.findLast(({ day }) => day <= today - MONTH)
  const end = plan.at(-1)
  const sentences = [
    t.readiness.summary(formatPercent(last.share), target.title),
    monthAgo ? t.readiness.monthAgo(formatPercent(monthAgo.share)) : '',
    end && end.day > today ? t.readiness.plan(formatPercent(end.share), formatDate(end.day)) : '',
  ]
  return (
    <Picture
      title={t.readiness.title}
      summary={sentences.filter(Boolean).join(' ')}
      columns={[t.day, t.readiness.share, t.readiness.range, t.readiness.kind]}
      rows={[
        ...points.map((point) => [
          formatDate(point.day),
          formatPercent(point.share),
          point.high > point.low ? t.readiness.interval(formatPercent(point.low), formatPercent(point.high)) : '–',
          t.readiness.marked,
        ]),
        ...monthEnds(plan.slice(1)).map(({ day, share }) => [
          formatDate(day),
          formatPercent(share),
          '–',
          t.readiness.planned,
        ]),
      ]}
    >
      <Chart points={points} plan={plan} today={today} />
      {plan.length === 0 && (
        <p className="quietText">
          {t.readiness.noPlan} <Link to={paths.plan.href()}>{t.readiness.toPlan}</Link>
        </p>
      )}
    </Picture>
  )
}

/** The last point of each month: a plan has a step every few days. */
function monthEnds(plan: readonly PlanPoint[]): PlanPoint[] {
  return [...new Map(plan.map((point) => [dayText(point.day).slice(0, 7), point])).values()]
}

interface ChartProps {
  readonly points: readonly ReadinessPoint[]
  readonly plan: readonly PlanPoint[]
  readonly today: Day
}

const LEAST_SPAN = 14
const GRID = [1, 0.75, 0.5, 0.25, 0]

/** The words and numbers around the picture are text of the page, so that they keep their size; the drawing stretches. */
function Chart({ points, plan, today }: ChartProps) {
  const t = useMessages(progress)
  const from = Math.min(points[0]?.day ?? today, today - LEAST_SPAN)
  const to = Math.max(today, plan.at(-1)?.day ?? today, from + LEAST_SPAN)
  const x = (day: Day) => (100 * (day - from)) / (to - from)
  const hasDoubt = points.some(({ low, high }) => high > low)
  return (
    <div className={styles['chart']}>
      <div className={styles['axis']} aria-hidden="true">
        {GRID.map((share) => (
          <span key={share}>{formatPercent(share)}</span>
        ))}
      </div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" className={styles['drawing']}>
        {GRID.map((share) => (
          <path key={share} d={`M0 ${y(share)}H100`} className={styles['grid']} />
        ))}
        {hasDoubt && <path d={bandOf(points, { x, today })} className={styles['band']} />}
        <path d={stepsOf(points, { x, today })} className={styles['line']} />
        {plan.length > 1 && <path d={lineOf(plan, x)} className={styles['planned']} />}
        <path d={`M${x(today)} 0V100`} className={styles['today']} />
      </svg>
      <div className={styles['dates']} aria-hidden="true">
        <span>{formatDate(from)}</span>
        <span>{formatDate(to)}</span>
      </div>
      <ul className={styles['legend']}>
        <li data-line="marked">{t.readiness.marked}</li>
        {plan.length > 1 && <li data-line="planned">{t.readiness.planned}</li>}
        {hasDoubt && <li data-line="band">{t.readiness.possible}</li>}
      </ul>
    </div>
  )
}

interface Frame {
  readonly x: (day: Day) => number
  readonly today: Day
}

function y(share: number): number {
  return 100 - 100 * share
}

/** Readiness stays as it is until something is marked. */
function stepsOf(points: readonly ReadinessPoint[], { x, today }: Frame): string {
  const [first, ...rest] = points
  if (!first) return ''
  return `M${x(first.day)} ${y(first.share)}${rest.map(({ day, share }) => `H${x(day)}V${y(share)}`).join('')}H${x(today)}`
}

function bandOf(points: readonly ReadinessPoint[], { x, today }: Frame): string {
  const corners = points.map((point, i) => ({ point, until: points[i + 1]?.day ?? today }))
  const above = corners.map(({ point, until }) => `${x(point.day)} ${y(point.high)}L${x(until)} ${y(point.high)}`)
  const below = corners
    .toReversed()
    .map(({ point, until }) => `${x(until)} ${y(point.low)}L${x(point.day)} ${y(point.low)}`)
  return `M${[...above, ...below].join('L')}Z`
}

function lineOf(plan: readonly PlanPoint[], x: (day: Day) => number): string {
  return `M${plan.map(({ day, share }) => `${x(day)} ${y(share)}`).join('L')}`
}
