// Decides how a test writes down what a learner has said: levels by skill, picks by choice.

import { stampOf } from '../../src/domain/progress/clock'
import { type Standing, standingOf } from '../../src/domain/progress/standing'
import { type Facts, type Level, NO_FACTS, type Stamp } from '../../src/domain/progress/types'
import type { Graph } from '../../src/domain/roadmap/graph'

export type Levels = Readonly<Record<string, Level>>
export type Picks = Readonly<Record<string, string>>

/** The stamp of the moment `time`, written by tab `t`. */
export function stampAt(time: number, replica = 't'): Stamp {
  return stampOf(time, 0, replica)
}

export function factsWith(levels: Levels, picks: Picks = {}, time = 1): Facts {
  const stamp = stampAt(time)
  const dated = <T>(record: Readonly<Record<string, T>>) =>
    new Map(Object.entries(record).map(([id, value]) => [id, { value, stamp }]))
  return { ...NO_FACTS, levels: dated(levels), picks: dated(picks) }
}

/** Where a learner stands of whom a check-in inferred these chances, in percent. */
export function standingInferred(
  graph: Graph,
  levels: Levels,
  inferred: Readonly<Record<string, number>>,
  picks: Picks = {},
) {
  const stamp = stampAt(1)
  const dated = new Map(Object.entries(inferred).map(([id, value]) => [id, { value, stamp }]))
  return standingOf(graph, { ...factsWith(levels, picks), inferred: dated })
}

export function standingWith(graph: Graph, levels: Levels, picks: Picks = {}): Standing {
  return standingOf(graph, factsWith(levels, picks))
}

/** Every one of these skills at the same level. */
export function allAt(level: Level, ids: Iterable<string>): Record<string, Level> {
  return Object.fromEntries([...ids].map((id) => [id, level]))
}
