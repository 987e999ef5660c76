// Decides how activity is drawn: a column for each week, a square for each day that grows with the marks made on it.

import { useMemo } from 'react'
import { activityByDay } from '../../domain/history/activity'
import { type Day, mondayOf } from '../../domain/plan/day'
import { formatDate } from '../../messages/dates'
import { progress } from '../../messages/en/progress'
import { useMessages } from '../../messages/useMessages'
import { Picture } from './Picture'
import styles from './Progress.module.css'
import { dayOf, type Past } from './usePast'

const WEEKS = 26
const CELL = 14
const SQUARE = 12
/** Marks from which a day's square grows, and how large it is; size tells where tone does not. */
const STEPS = [
  { from: 10, size: 12 },
  { from: 5, size: 10 },
  { from: 2, size: 8 },
  { from: 1, size: 6 },
] as const

export function ActivityCalendar({ past: { facts, today } }: { past: Past }) {
  const t = useMessages(progress)
  const counts = useMemo(() => activityByDay(facts, dayOf), [facts])
  const first = mondayOf(today) - (WEEKS - 1) * 7
  const days = [...counts].filter(([day]) => day >= first && day <= today)
  const [busiest, most] = days.reduce((a, b) => (b[1] > a[1] ? b : a), [today, 0])
  const weeks = Array.from({ length: WEEKS }, (_, i) => {
    const monday = first + 7 * i
    const own = days.filter(([day]) => mondayOf(day) === monday)
    return { monday, active: own.length, marks: own.reduce((sum, [, count]) => sum + count, 0) }
  })
  const sentences = [
    t.activity.summary(days.length, WEEKS),
    most > 0 ? t.activity.busiest(formatDate(busiest), most) : '',
  ]
  return (
    <Picture
      title={t.activity.title}
      summary={sentences.filter(Boolean).join(' ')}
      columns={[t.week, t.activity.days, t.activity.marks]}
      rows={weeks.map(({ monday, active, marks }) => [formatDate(monday), String(active), String(marks)])}
    >
      <Squares first={first} today={today} counts={counts} />
    </Picture>
  )
}

function Squares({ first, today, counts }: { first: Day; today: Day; counts: ReadonlyMap<Day, number> }) {
  const t = useMessages(progress)
  const cells = Array.from({ length: today - first + 1 }, (_, i) => ({
    day: first + i,
    count: counts.get(first + i) ?? 0,
  }))
  return (
    <div className={`${styles['chart']} ${styles['small']}`}>
      <svg viewBox={`0 0 ${WEEKS * CELL} ${7 * CELL}`} aria-hidden="true" className={styles['calendar']}>
        {cells.map(({ day, count }, i) => {
          const step = STEPS.find(({ from }) => count >= from)
          const size = step?.size ?? 2
          const left = Math.floor(i / 7) * CELL + (SQUARE - size) / 2
          return (
            <rect
              key={day}
              x={left}
              y={(i % 7) * CELL + (SQUARE - size) / 2}
              width={size}
              height={size}
              className={step ? styles['active'] : styles['idle']}
            />
          )
        })}
      </svg>
      <div className={styles['dates']}>
        <span>{formatDate(first)}</span>
        <span>{formatDate(today)}</span>
      </div>
      <p className="quietText">
        {t.activity.less}{' '}
        <svg viewBox={`0 0 ${STEPS.length * CELL} ${SQUARE}`} aria-hidden="true" className={styles['scale']}>
          {STEPS.toReversed().map(({ size }, i) => (
            <rect
              key={size}
              x={i * CELL + (SQUARE - size) / 2}
              y={(SQUARE - size) / 2}
              width={size}
              height={size}
              className={styles['active']}
            />
          ))}
        </svg>{' '}
        {t.activity.more}
      </p>
    </div>
  )
}
