// Decides what a plan comes to week by week: which skills, for how many hours, and how ready the learner is at its end.

import type { SkillId } from '../roadmap/types'
import { type Day, mondayOf } from './day'
import type { Outlook, TimedStep } from './outlook'

export interface WeekEntry {
  readonly skill: SkillId
  /** Likely hours of it in this week. */
  readonly hours: number
  readonly isBegun: boolean
  readonly isDone: boolean
}

export interface Week {
  readonly monday: Day
  /** Hours meant for the week, from its first day that counts. */
  readonly room: number
  readonly entries: readonly WeekEntry[]
  /** Likely readiness at its end, 0 … 1. */
  readonly readiness: number
}

/**
 * The weeks, Monday to Sunday, from the first day that counts to the day the last skill is likely done; weeks without
 * hours are among them. At most `most`. Cost: O(weeks + steps).
 */
export function weeksOf({ steps, calendar, readiness }: Outlook, most = Number.POSITIVE_INFINITY): Week[] {
  const weeks: Week[] = []
  let current = readiness
  let next = 0
  for (let monday = mondayOf(calendar.first); next < steps.length && weeks.length < most; monday += 7) {
    if (monday > calendar.last) break
    const span = { monday, from: calendar.hoursBy(monday - 1), to: calendar.hoursBy(monday + 6) }
    const entries: WeekEntry[] = []
    for (let i = next; i < steps.length; i += 1) {
      const step = steps[i]
      if (!step || step.begins === undefined || step.begins > monday + 6) break
      const entry = entryOf(step, span)
      if (entry.hours > 1e-9 || entry.isBegun || entry.isDone) entries.push(entry)
      if (!entry.isDone) break
      current = step.readiness
      next = i + 1
    }
    weeks.push({ monday, room: span.to - span.from, entries, readiness: current })
  }
  return weeks
}

function entryOf(step: TimedStep, { monday, from, to }: { monday: Day; from: number; to: number }): WeekEntry {
  const begun = step.until.likely - step.hours.likely
  const isBegun = (step.begins ?? 0) >= monday
  return {
    skill: step.skill,
    // Minutes left at the end of the week before count here.
    hours: Math.max(0, Math.min(step.until.likely, to) - (isBegun ? begun : Math.max(begun, from))),
    isBegun,
    isDone: step.done.likely !== undefined && step.done.likely <= monday + 6,
  }
}
