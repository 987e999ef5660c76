// Decides how hours by week are drawn: one bar a week, noted hours solid, estimated ones hatched on top.

import { useMemo } from 'react'
import { hoursByWeek, type WeekHours } from '../../domain/history/hoursByWeek'
import { formatDate } from '../../messages/dates'
import { progress } from '../../messages/en/progress'
import { formatCount, formatHours } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { Picture } from './Picture'
import styles from './Progress.module.css'
import { dayOf, type Past } from './usePast'

const WEEKS = 12

export function HoursChart({ past: { facts, scope, today } }: { past: Past }) {
  const t = useMessages(progress)
  const { graph } = scope.standing
  const weeks = useMemo(() => hoursByWeek(graph, facts, { today, weeks: WEEKS, dayOf }), [graph, facts, today])
  const sum = weeks.reduce((hours, week) => hours + totalOf(week), 0)
  const best = weeks.reduce((a, b) => (totalOf(b) > totalOf(a) ? b : a))
  return (
    <Picture
      title={t.hours.title}
      summary={
        sum === 0
          ? t.hours.none(WEEKS)
          : `${t.hours.summary(formatHours(sum), WEEKS)} ${t.hours.best(formatHours(totalOf(best)), formatDate(best.monday))}`
      }
      columns={[t.week, t.hours.noted, t.hours.estimated]}
      rows={weeks.map(({ monday, noted, estimated }) => [
        formatDate(monday),
        formatHours(noted),
        formatHours(estimated),
      ])}
    >
      {sum > 0 && <Bars weeks={weeks} most={totalOf(best)} />}
      <p className="quietText">{t.hours.how}</p>
    </Picture>
  )
}

function Bars({ weeks, most }: { weeks: readonly WeekHours[]; most: number }) {
  const t = useMessages(progress)
  const part = (hours: number) => ({ blockSize: `${(100 * hours) / most}%` })
  return (
    <div className={styles['chart']}>
      <div className={styles['bars']} aria-hidden="true">
        {weeks.map((week) => (
          <div key={week.monday} className={styles['week']}>
            <span>{totalOf(week) > 0 ? formatCount(Math.round(totalOf(week))) : ''}</span>
            <div className={styles['column']}>
              {week.estimated > 0 && <div className={styles['estimated']} style={part(week.estimated)} />}
              {week.noted > 0 && <div className={styles['noted']} style={part(week.noted)} />}
            </div>
          </div>
        ))}
      </div>
      <div className={styles['dates']}>
        <span>{formatDate(weeks[0]?.monday ?? 0)}</span>
        <span>{formatDate(weeks.at(-1)?.monday ?? 0)}</span>
      </div>
      <ul className={styles['legend']}>
        <li data-line="noted">{t.hours.noted}</li>
        <li data-line="estimated">{t.hours.estimated}</li>
      </ul>
    </div>
  )
}

function totalOf({ noted, estimated }: WeekHours): number {
  return noted + estimated
}
