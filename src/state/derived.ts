// Decides what every screen works out from the facts, once per change: where the learner stands, and what the target spans.

import { type Standing, standingOf } from '../domain/progress/standing'
import type { Facts } from '../domain/progress/types'
import { type Scope, scopeOf } from '../domain/readiness/scope'
import { currentId, type Graph } from '../domain/roadmap/graph'
import type { Target } from '../domain/roadmap/types'
import { once } from './memo'

/** A target of the learner's own by its id, made of their records; `undefined` for an id it does not know. */
export type OwnTarget = (id: string, records: Facts['records'], standing: Standing) => Target | undefined

export interface Derived {
  /** Comes in when it is first needed, so that the first load does without it. */
  own: OwnTarget | undefined
  standing(facts: Facts): Standing
  target(facts: Facts): Target
  scope(facts: Facts): Scope
}

/** `whole` is the target of a learner who aims at everything. */
export function createDerived(graph: Graph, whole: Target): Derived {
  const standing = once((levels: Facts['levels'], picks: Facts['picks'], inferred: Facts['inferred']) =>
    standingOf(graph, { levels, picks, inferred }),
  )
  const target = once((aims: Facts['aims'], records: Facts['records'], from: Standing, own: Derived['own']) => {
    const id = currentId(graph.roadmap, aims.get('target')?.value ?? '')
    return graph.roadmap.targets.find((candidate) => candidate.id === id) ?? own?.(id, records, from) ?? whole
  })
  const scope = once(scopeOf)
  const derived: Derived = {
    own: undefined,
    standing: (facts) => standing(facts.levels, facts.picks, facts.inferred),
    target: (facts) => target(facts.aims, facts.records, derived.standing(facts), derived.own),
    scope: (facts) => scope(derived.standing(facts), derived.target(facts)),
  }
  return derived
}
