// Decides what screens know of worn levels, once per change and day.

import { answersOf } from '../domain/progress/answers'
import type { Facts } from '../domain/progress/types'
import { stillOf, type Wear, wearOf } from '../domain/progress/wear'
import type { Graph } from '../domain/roadmap/graph'
import type { Roadmap } from '../domain/roadmap/types'
import type { Derived } from './derived'
import { once } from './memo'

const DAY = 86_400_000

const answers = once((records: Facts['records']) => answersOf({ records }))
const still = once((records: Facts['records']) => stillOf({ records }))
const looks = once((levels: Facts['levels'], evidence: Facts['evidence'], records: Facts['records']) => ({
  levels,
  evidence,
  answers: answers(records),
  still: still(records),
}))
const wear = once(wearOf)

/** The signs of wear on the learner's levels. `now` in milliseconds since 1970. */
export function wearFor(roadmap: Roadmap, { levels, evidence, records }: Facts, now: number): Wear {
  return wear(roadmap, looks(levels, evidence, records), Math.floor(now / DAY) * DAY)
}

interface Sources {
  readonly graph: Graph
  readonly derived: Derived
  readonly now: () => number
}

/** What every row of the outline asks for, found once for all of them after a change. */
export const marksFor = once(({ graph, derived, now }: Sources, facts: Facts) => ({
  standing: derived.standing(facts),
  ...wearFor(graph.roadmap, facts, now()),
}))
