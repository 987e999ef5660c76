// Decides how much was done on each day: every dated fact counts once, on the day of its last record.

import type { Day } from '../plan/day'
import { stampTime } from '../progress/clock'
import { FACT_KINDS, type Facts } from '../progress/types'
import type { DayOf } from './types'

/** By day, how many facts were last set on it; days without any are missing. Cost: O(facts). */
export function activityByDay(facts: Facts, dayOf: DayOf): Map<Day, number> {
  const counts = new Map<Day, number>()
  for (const kind of FACT_KINDS)
    for (const { stamp } of facts[kind].values()) {
      const day = dayOf(stampTime(stamp))
      counts.set(day, (counts.get(day) ?? 0) + 1)
    }
  return counts
}
