// Decides how the plan answers "what will I have reached by then", and what would have to give to reach all of it.

import { useMemo, useState } from 'react'
import { dayText, parseDay } from '../../domain/plan/day'
import { type Answer, answerFor, hoursPerWeek, withHours } from '../../domain/plan/deadline'
import { mapRange } from '../../domain/plan/outlook'
import { findSkill } from '../../domain/roadmap/graph'
import type { SkillId } from '../../domain/roadmap/types'
import { formatDate } from '../../messages/dates'
import { plan as words } from '../../messages/en/plan'
import { formatHours, formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useProgress } from '../../state/AppState'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Plan.module.css'
import { type PlanView, useToday, useWriteSettings } from './usePlan'

/** Ahead of today when nothing was asked yet: three months, in days. */
const USUAL_AHEAD = 91

export function DateQuestion({ view }: { view: PlanView }) {
  const t = useMessages(words).date
  const { progress } = useApp()
  const today = useToday()
  const write = useWriteSettings()
  const { settings, outlook } = view
  const [asked, setAsked] = useState(dayText(settings.by ?? today + USUAL_AHEAD))
  const day = parseDay(asked)
  const answer = useMemo(
    () => (day === undefined || day < today ? undefined : answerFor(outlook, settings, day)),
    [outlook, settings, day, today],
  )
  const keep = () => {
    if (day === undefined || day === settings.by) return
    write('plan-changed', { ...settings, by: day })
    // A question is no change that needs to be told.
    progress.dismissNotice()
  }
  return (
    <section aria-labelledby="by-date" className={styles['question']}>
      <h2 id="by-date">{t.title}</h2>
      <div className={styles['formLine']}>
        <label htmlFor="asked-date">{t.label}</label>
        <input
          id="asked-date"
          type="date"
          className="field"
          value={asked}
          min={dayText(today)}
          onChange={({ target }) => setAsked(target.value)}
          onBlur={keep}
        />
      </div>
      <div aria-live="polite" className={styles['answer']}>
        {day !== undefined && day < today && <p>{t.past}</p>}
        {answer && day !== undefined && <AnswerText view={view} answer={answer} date={formatDate(day)} />}
      </div>
    </section>
  )
}

function AnswerText({ view, answer, date }: { view: PlanView; answer: Answer; date: string }) {
  const t = useMessages(words).date
  const { skills } = answer
  const total = view.outlook.steps.length
  const { low, likely, high } = mapRange(answer.readiness, formatPercent)
  return (
    <>
      <p>
        {t.reached(date, formatHours(answer.hours))} {t.skills(skills.likely, total, skills.low, skills.high)}{' '}
        <strong>{t.readiness(likely, low, high)}</strong>
      </p>
      {answer.isEnough && <p>{skills.low === total ? t.sure : t.enough}</p>}
      {!answer.isEnough && <Give view={view} answer={answer} />}
    </>
  )
}

function Give({ view, answer: { perWeek, leave } }: { view: PlanView; answer: Answer }) {
  const t = useMessages(words).date
  const write = useWriteSettings()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const { settings } = view
  return (
    <>
      <p>
        {t.give}{' '}
        {perWeek === undefined ? t.noHours : t.hours(formatHours(perWeek), formatHours(hoursPerWeek(settings)))}{' '}
        {(perWeek === undefined ? t.leaveOnly : t.leave)(leave.length)} <Titles skills={leave} />
      </p>
      {perWeek !== undefined && (
        <button
          type="button"
          className={`button ${styles['screenOnly']}`}
          disabled={isReadOnly}
          onClick={() => write('plan-changed', withHours(settings, perWeek))}
        >
          {t.take(formatHours(perWeek))}
        </button>
      )}
    </>
  )
}

const NAMED = 6

function Titles({ skills }: { skills: readonly SkillId[] }) {
  const t = useMessages(words)
  const { graph } = useApp()
  const named = skills.slice(0, NAMED).map((id) => findSkill(graph, id))
  return (
    <>
      {named.map(
        (skill, i) =>
          skill && (
            <span key={skill.id}>
              {i > 0 && t.separator}
              <SkillLink skill={skill} />
            </span>
          ),
      )}
      {skills.length > NAMED && t.separator + t.date.more(skills.length - NAMED)}
    </>
  )
}
