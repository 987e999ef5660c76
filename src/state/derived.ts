// Decides what every screen works out from the facts, once per change: where the learner stands, and what the target spans.

import { type Standing, standingOf } from '../domain/progress/standing'
import type { Facts } from '../domain/progress/types'
import { type Scope, scopeOf } from '../domain/readiness/scope'
import { currentId, type Graph } from '../domain/roadmap/graph'
import type { Target } from '../domain/roadmap/types'
import { once } from './memo'

/** A target of the learner's own by its id, made of their records; `undefined` for an id it does not know. */
export type OwnTarget = (id: string, records: Facts['records'], standing: Standing) => Target | undefined

/** Comes in when it is first needed, so that the first load does without it; shared by what is derived from one roadmap under overlays and in languages. */
export interface OwnTargets {
  find: OwnTarget | undefined
}

export interface Derived {
  readonly own: OwnTargets
  standing(facts: Facts): Standing
  target(facts: Facts): Target
  scope(facts: Facts): Scope
}

/** `whole` is the target of a learner who aims at everything. */
export function createDerived(graph: Graph, whole: Target, own: OwnTargets = { find: undefined }): Derived {
  const standing = once((levels: Facts['levels'], picks: Facts['picks'], inferred: Facts['inferred']) =>
    standingOf(graph, { levels, picks, inferred }),
  )
  const target = once((aims: Facts['aims'], records: Facts['records'], from: Standing, own: OwnTarget | undefined) => {
    const id = currentId(graph.roadmap, aims.get('target')?.value ?? '')
    return graph.roadmap.targets.find((candidate) => candidate.id === id) ?? own?.(id, records, from) ?? whole
  })
  const scope = once(scopeOf)
  const derived: Derived = {
    own,
    standing: (facts) => standing(facts.levels, facts.picks, facts.inferred),
    target: (facts) => target(facts.aims, facts.records, derived.standing(facts), own.find),
    scope: (facts) => scope(derived.standing(facts), derived.target(facts)),
  }
  return derived
}
