// Decides how a plan stands week by week: what to study, how ready that makes, and where the order can be changed.

import { useMemo, useState } from 'react'
import { mondayOf } from '../../domain/plan/day'
import type { TimedStep } from '../../domain/plan/outlook'
import { type Week, weeksOf } from '../../domain/plan/weeks'
import { findSkill } from '../../domain/roadmap/graph'
import { formatDates } from '../../messages/dates'
import { plan as words } from '../../messages/en/plan'
import { formatHours, formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { SkillLink } from '../../ui/SkillLink'
import page from './Plan.module.css'
import { StepRow } from './StepRow'
import { type Moves, useMoves } from './useMoves'
import type { PlanView } from './usePlan'
import styles from './WeekList.module.css'

/** Weeks shown at first, and more at each wish. */
const SHOWN = 12

export function WeekList({ view }: { view: PlanView }) {
  const t = useMessages(words)
  const [shown, setShown] = useState(SHOWN)
  const { outlook, settings } = view
  const weeks = useMemo(() => weeksOf(outlook), [outlook])
  const moves = useMoves(view)
  const steps = useMemo(() => new Map(outlook.steps.map((step) => [step.skill, step])), [outlook])
  const pins = settings.hand?.pinned.size ?? 0
  const undated = outlook.steps.filter(({ begins }) => begins === undefined).length
  return (
    <section aria-labelledby="weeks" className={page['weeks']}>
      <h2 id="weeks">{t.weeks.title}</h2>
      <p className={`quietText ${page['screenOnly']}`}>{t.move.hint}</p>
      {pins > 0 && (
        <p className={page['screenOnly']}>
          {t.move.own(pins)}{' '}
          <button type="button" className="button quiet" onClick={() => moves.letGo()}>
            {t.move.letAllGo}
          </button>
        </p>
      )}
      <p role="status" className="hidden">
        {moves.said?.text}
      </p>
      <ol className={styles['list']}>
        {weeks.map((week, i) => (
          <WeekItem
            key={week.monday}
            week={week}
            before={weeks[i - 1]?.readiness ?? outlook.readiness}
            isFolded={i >= shown}
            {...{ view, steps, moves }}
          />
        ))}
      </ol>
      {weeks.length > shown && (
        <button type="button" className={`button ${page['screenOnly']}`} onClick={() => setShown(shown + SHOWN)}>
          {t.weeks.more(Math.min(SHOWN, weeks.length - shown))}
        </button>
      )}
      {undated > 0 && <p className="quietText">{t.weeks.beyond(undated)}</p>}
    </section>
  )
}

interface WeekItemProps {
  readonly week: Week
  /** Readiness when it begins. */
  readonly before: number
  /** Not shown on the screen yet; on paper all the same. */
  readonly isFolded: boolean
  readonly view: PlanView
  readonly steps: ReadonlyMap<string, TimedStep>
  readonly moves: Moves
}

function WeekItem({ week, before, isFolded, view, steps, moves }: WeekItemProps) {
  const t = useMessages(words).weeks
  const { graph } = useApp()
  const { monday, room, entries, readiness } = week
  const first = monday === mondayOf(view.outlook.calendar.first) ? view.outlook.calendar.first : monday
  return (
    <li className={isFolded ? `${styles['week']} ${styles['paperOnly']}` : styles['week']}>
      <RisingLine from={before} to={readiness} />
      <div className={styles['weekHead']}>
        <h3>{formatDates(first, monday + 6)}</h3>
        <span className="quietText">
          {room > 0 ? formatHours(room) : t.off}
          <span className={styles['readiness']}>{t.readiness(formatPercent(readiness))}</span>
        </span>
      </div>
      <ul className={styles['steps']}>
        {entries.map((entry) => {
          const step = steps.get(entry.skill)
          const skill = findSkill(graph, entry.skill)
          if (!step || !skill || isFolded)
            return (
              skill && (
                <li key={entry.skill} data-begun={entry.isBegun || undefined}>
                  {skill.title}
                </li>
              )
            )
          if (entry.isBegun) return <StepRow key={skill.id} {...{ skill, step, view, moves }} />
          return (
            <li key={skill.id} className={styles['goesOn']}>
              <SkillLink skill={skill} /> <span className="quietText">{t.goesOn(formatHours(entry.hours))}</span>
            </li>
          )
        })}
      </ul>
    </li>
  )
}

/** The week's piece of the line of readiness that rises along the margin. */
function RisingLine({ from, to }: { from: number; to: number }) {
  const x = (share: number) => `${4 + 92 * share}%`
  return (
    <svg className={styles['rise']} aria-hidden="true">
      <line x1={x(from)} y1="0" x2={x(to)} y2="100%" />
    </svg>
  )
}
