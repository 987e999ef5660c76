// Decides where the plan says readiness goes from today: one point for each day on which a step is likely done.

import { createCalendar } from '../plan/calendar'
import type { Day } from '../plan/day'
import { outlookOf } from '../plan/outlook'
import { decodeHours, HOURS_RECORD, paceOf } from '../plan/pace'
import { planFor } from '../plan/plan'
import { problemOf } from '../plan/problem'
import { decodeSettings, PLAN_RECORD } from '../plan/settings'
import { recordsOf } from '../progress/records'
import type { Facts } from '../progress/types'
import type { Scope } from '../readiness/scope'

export interface PlanPoint {
  readonly day: Day
  /** Likely readiness at its end, 0 … 1. */
  readonly share: number
}

/**
 * The plan for the scope's target from today on, first point today; empty where the learner asked for no plan or it has no
 * end within its calendar. Cost: that of `planFor`.
 */
export function planLine(scope: Scope, facts: Pick<Facts, 'records'>, today: Day): PlanPoint[] {
  const record = facts.records.get(`${PLAN_RECORD}:${scope.target.id}`)
  const decoded = decodeSettings(record?.value)
  if (!decoded.ok) return []
  const { hand } = decoded.value
  const noted = recordsOf(facts, HOURS_RECORD, decodeHours)
  const pace = paceOf(scope, new Map(noted.map(({ id, value }) => [id, value])))
  const calendar = createCalendar(decoded.value, today)
  const plan = planFor({ ...problemOf(scope), ...(hand && { hand }) })
  const outlook = outlookOf(plan, scope, { calendar, pace })
  const points = new Map<Day, number>([[today, outlook.readiness]])
  for (const { done, readiness } of outlook.steps)
    if (done.likely !== undefined) points.set(done.likely, whole(readiness))
  return [...points].map(([day, share]) => ({ day, share }))
}

/** The gains of many steps add up to all but a last bit of 1. */
function whole(share: number): number {
  return share > 1 - 1e-9 ? 1 : share
}
