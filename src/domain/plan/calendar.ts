// Decides on which day so many hours of study are reached, from the hours of a week and the days off.

import { type Day, weekdayOf } from './day'
import type { PlanSettings } from './settings'

/** Days looked ahead: forty years. What takes longer has no date. */
const HORIZON = 14_610
const ROUNDING = 1e-9

export interface Calendar {
  /** The first day that counts. */
  readonly first: Day
  readonly last: Day
  /** Hours meant for a day; 0 before the first and beyond the last. */
  readonly hoursOn: (day: Day) => number
  /** Hours from the first day to the end of `day`. */
  readonly hoursBy: (day: Day) => number
  /** The day on which that many hours are reached; `undefined` beyond the last day. */
  readonly dayOf: (hours: number) => Day | undefined
}

/**
 * The days ahead with their hours. What is left of a plan begins today when its start lies behind. Hours of a week are
 * spread evenly over its seven days, so a week with days off has fewer; hours of weekdays are taken as they are. Cost: O(days) once,
 * O(log days) for each question.
 */
export function createCalendar({ start, week, off }: PlanSettings, today: Day): Calendar {
  const first = Math.max(start, today)
  const spans = off.filter(({ to }) => to >= first)
  const hours = Float64Array.from({ length: HORIZON }, (_, i) => {
    const day = first + i
    if (spans.some(({ from, to }) => from <= day && day <= to)) return 0
    return typeof week === 'number' ? week / 7 : (week[weekdayOf(day)] ?? 0)
  })
  const total = new Float64Array(HORIZON)
  let sum = 0
  hours.forEach((value, i) => {
    sum += value
    total[i] = sum
  })
  return {
    first,
    last: first + HORIZON - 1,
    hoursOn: (day) => hours[day - first] ?? 0,
    hoursBy: (day) => (day < first ? 0 : (total[Math.min(day - first, HORIZON - 1)] ?? 0)),
    dayOf: (wanted) => {
      const i = firstAtLeast(total, Math.max(wanted - ROUNDING, Number.MIN_VALUE))
      return i < HORIZON ? first + i : undefined
    },
  }
}

/** The first index whose value is at least `wanted`; the values never fall. */
function firstAtLeast(values: Float64Array, wanted: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) >= wanted) high = middle
    else low = middle + 1
  }
  return low
}
