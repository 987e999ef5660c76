// Decides what the hours done come to week by week: those noted, and an estimate for what was reached without a note.

import { type Day, mondayOf } from '../plan/day'
import { decodeHours, HOURS_RECORD } from '../plan/pace'
import { stampTime } from '../progress/clock'
import { recordsOf } from '../progress/records'
import { rankOf } from '../progress/standing'
import type { Facts } from '../progress/types'
import { shareLeft } from '../readiness/readiness'
import type { Graph } from '../roadmap/graph'
import type { DayOf } from './types'

export interface WeekHours {
  readonly monday: Day
  /** Hours the learner noted, in the week of the note. */
  readonly noted: number
  /** The roadmap's likely hours for the level reached, in the week it was marked, for skills without a note. */
  readonly estimated: number
}

const WEEK = 7

/**
 * The last `weeks` weeks up to that of `today`, oldest first, empty ones among them. A skill counts once, in the week of
 * its last mark: begun 30 %, explained 60 %, built 100 % of its hours. Cost: O(facts).
 */
export function hoursByWeek(
  graph: Graph,
  facts: Pick<Facts, 'levels' | 'records'>,
  span: { readonly today: Day; readonly weeks: number; readonly dayOf: DayOf },
): WeekHours[] {
  const first = mondayOf(span.today) - (span.weeks - 1) * WEEK
  const sums = Array.from({ length: span.weeks }, (_, i) => ({ monday: first + i * WEEK, noted: 0, estimated: 0 }))
  const weekAt = (time: number) => sums[Math.floor((span.dayOf(time) - first) / WEEK)]
  const notes = new Map(recordsOf(facts, HOURS_RECORD, decodeHours).map((note) => [note.id, note]))
  for (const { value, at } of notes.values()) {
    const week = weekAt(at)
    if (week) week.noted += value
  }
  for (const { id, hours } of graph.roadmap.skills) {
    const fact = facts.levels.get(id)
    const week = fact && !notes.has(id) && weekAt(stampTime(fact.stamp))
    if (week && hours) week.estimated += hours[1] * (1 - shareLeft(rankOf(fact.value), 'build'))
  }
  return sums
}
