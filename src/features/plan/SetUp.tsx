// Decides how a learner says when they have time: hours of a week or of each weekday, a first day, days off.

import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { dayText, parseDay } from '../../domain/plan/day'
import { hoursPerWeek } from '../../domain/plan/deadline'
import { MOST_DAY, MOST_WEEK, type PlanSettings, type Span } from '../../domain/plan/settings'
import { weekdays } from '../../messages/dates'
import { plan as words } from '../../messages/en/plan'
import { useMessages } from '../../messages/useMessages'
import { useProgress } from '../../state/AppState'
import { DaysOff, type DraftSpan } from './DaysOff'
import styles from './Plan.module.css'
import { useToday, useWriteSettings } from './usePlan'

/** What a week is taken to have until the learner says. */
const USUAL_HOURS = 8
const WORKDAYS = 5

interface SetUpProps {
  /** What stands, `undefined` for a first plan. */
  readonly settings: PlanSettings | undefined
  readonly onClose: () => void
}

export function SetUp({ settings, onClose }: SetUpProps) {
  const t = useMessages(words).setUp
  const today = useToday()
  const write = useWriteSettings()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const [isByDay, setByDay] = useState(typeof settings?.week === 'object')
  const [spans, setSpans] = useState<readonly DraftSpan[]>(() => draftsOf(settings?.off ?? []))
  const [problem, setProblem] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const problemId = useId()
  useLayoutEffect(() => heading.current?.focus(), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const week = weekOf(form, isByDay)
    const off = spansOf(spans)
    const hours = hoursPerWeek({ week })
    if (!(hours >= 1 && hours <= MOST_WEEK)) return setProblem(t.noHours)
    if (!off) return setProblem(t.badOff)
    const start = parseDay(form.get('start')) ?? today
    const next: PlanSettings = { start, week, off, by: settings?.by, hand: settings?.hand }
    write(settings ? 'plan-changed' : 'plan-made', next)
    onClose()
  }
  return (
    <form className={styles['setUp']} onSubmit={submit} noValidate aria-describedby={problem && problemId}>
      <h2 ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      <Hours settings={settings} isByDay={isByDay} onByDay={setByDay} />
      <label className={styles['formLine']}>
        <span>{t.start}</span>
        <input type="date" name="start" className="field" required defaultValue={dayText(settings?.start ?? today)} />
      </label>
      <DaysOff spans={spans} onChange={setSpans} />
      <p id={problemId} role="alert" className={styles['fault']}>
        {problem}
      </p>
      <div className={styles['actions']}>
        <button type="submit" className="button primary" disabled={isReadOnly}>
          {settings ? t.save : t.make}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t.cancel}
        </button>
        {settings && (
          <button type="button" className="button quiet" disabled={isReadOnly} onClick={() => write('plan-away', null)}>
            {t.away}
          </button>
        )}
      </div>
    </form>
  )
}

interface HoursProps {
  readonly settings: PlanSettings | undefined
  readonly isByDay: boolean
  readonly onByDay: (isByDay: boolean) => void
}

function Hours({ settings, isByDay, onByDay }: HoursProps) {
  const t = useMessages(words).setUp
  const week = settings?.week
  const each = Math.round(((typeof week === 'number' ? week : USUAL_HOURS) / WORKDAYS) * 2) / 2
  const days = typeof week === 'object' ? week : weekdays().map((_, i) => (i < WORKDAYS ? each : 0))
  return (
    <>
      <fieldset className={styles['kinds']}>
        <legend>{t.kind}</legend>
        <label>
          <input type="radio" name="kind" checked={!isByDay} onChange={() => onByDay(false)} /> {t.evenly}
        </label>
        <label>
          <input type="radio" name="kind" checked={isByDay} onChange={() => onByDay(true)} /> {t.byDay}
        </label>
      </fieldset>
      {isByDay ? (
        <div className={styles['weekdays']}>
          {weekdays().map((name, i) => (
            <Amount
              key={name}
              name={`day-${i}`}
              text={name}
              label={t.hoursOn(name)}
              most={MOST_DAY}
              value={days[i] ?? 0}
            />
          ))}
        </div>
      ) : (
        <Amount
          name="week"
          text={t.perWeek}
          label={t.perWeek}
          most={MOST_WEEK}
          value={settings ? Math.round(hoursPerWeek(settings) * 2) / 2 : USUAL_HOURS}
        />
      )}
    </>
  )
}

interface AmountProps {
  readonly name: string
  /** What stands above it, and what it is called where that is too short. */
  readonly text: string
  readonly label: string
  readonly most: number
  readonly value: number
}

function Amount({ name, text, label, most, value }: AmountProps) {
  return (
    <label className={styles['formLine']}>
      <span>{text}</span>
      <input
        type="number"
        inputMode="decimal"
        name={name}
        aria-label={label}
        className="field"
        min={0}
        max={most}
        step={0.5}
        defaultValue={value}
      />
    </label>
  )
}

function weekOf(form: FormData, isByDay: boolean): PlanSettings['week'] {
  const amount = (name: string) => Number(form.get(name) ?? 0)
  if (!isByDay) return amount('week')
  return weekdays().map((_, i) => {
    const hours = amount(`day-${i}`)
    return hours > 0 ? Math.min(MOST_DAY, hours) : 0
  })
}

function draftsOf(spans: readonly Span[]): DraftSpan[] {
  return spans.map(({ from, to }, id) => ({ id, from: dayText(from), to: dayText(to) }))
}

/** The spans that were filled in; a last day left out is the first. `undefined` when one is the wrong way round. */
function spansOf(drafts: readonly DraftSpan[]): Span[] | undefined {
  const spans = drafts
    .filter(({ from, to }) => from !== '' || to !== '')
    .map(({ from, to }) => ({ from: parseDay(from || to), to: parseDay(to || from) }))
  const sound = spans.flatMap(({ from, to }) =>
    from !== undefined && to !== undefined && from <= to ? [{ from, to }] : [],
  )
  return sound.length === spans.length ? sound : undefined
}
