// Decides how readiness grew: the facts as they stood on each day that something was marked, judged by today's target.

import type { Day } from '../plan/day'
import { stampTime } from '../progress/clock'
import { standingOf } from '../progress/standing'
import type { Fact, Facts } from '../progress/types'
import { extentOf } from '../readiness/readiness'
import { scopeOf } from '../readiness/scope'
import type { Graph } from '../roadmap/graph'
import type { Target } from '../roadmap/types'
import type { DayOf } from './types'

export interface ReadinessPoint {
  readonly day: Day
  /** 0 … 1; with its ends where levels are inferred. See `readinessOf`. */
  readonly share: number
  readonly low: number
  readonly high: number
}

/** More days than these are thinned out evenly. */
const MOST_POINTS = 60

type Marks = Pick<Facts, 'levels' | 'picks' | 'inferred'>

interface Past {
  readonly graph: Graph
  readonly target: Target
  readonly facts: Marks
}

/**
 * Readiness at the end of each day on which a level, pick or inferred chance was set, oldest first, at most 60 days, the
 * last one always. Of each fact only its last record is kept, so a level counts from the day it was last set: the line may
 * lie below what was true then, never above what was ever marked. Cost: O(days × (skills + facts)).
 */
export function readinessOverTime({ graph, target, facts }: Past, dayOf: DayOf): ReadinessPoint[] {
  const days = thinned(daysOf(facts, dayOf))
  return days.map((day) => {
    const standing = standingOf(
      graph,
      marksUntil(facts, (time) => dayOf(time) <= day),
    )
    const { share, low, high } = extentOf(scopeOf(standing, target))
    return { day, share, low, high }
  })
}

/** What stood at a moment, as far as it is still known. */
export function marksUntil({ levels, picks, inferred }: Marks, isPast: (time: number) => boolean): Marks {
  return { levels: until(levels, isPast), picks: until(picks, isPast), inferred: until(inferred, isPast) }
}

function until<T>(facts: ReadonlyMap<string, Fact<T>>, isPast: (time: number) => boolean) {
  return new Map([...facts].filter(([, { stamp }]) => isPast(stampTime(stamp))))
}

function daysOf(facts: Marks, dayOf: DayOf): Day[] {
  const days = new Set<Day>()
  for (const kind of [facts.levels, facts.picks, facts.inferred])
    for (const { stamp } of kind.values()) days.add(dayOf(stampTime(stamp)))
  return [...days].sort((a, b) => a - b)
}

function thinned(days: readonly Day[]): readonly Day[] {
  if (days.length <= MOST_POINTS) return days
  const step = (days.length - 1) / (MOST_POINTS - 1)
  return Array.from({ length: MOST_POINTS }, (_, i) => days[Math.round(i * step)] ?? 0)
}
