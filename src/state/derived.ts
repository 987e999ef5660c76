// Decides what every screen works out from the facts, once per change: where the learner stands, and what the target spans.

import { type Standing, standingOf } from '../domain/progress/standing'
import type { Facts } from '../domain/progress/types'
import { type Scope, scopeOf } from '../domain/readiness/scope'
import { currentId, type Graph } from '../domain/roadmap/graph'
import type { Target } from '../domain/roadmap/types'
import { once } from './memo'

export interface Derived {
  standing(facts: Facts): Standing
  target(facts: Facts): Target
  scope(facts: Facts): Scope
}

/** `whole` is the target of a learner who aims at everything. */
export function createDerived(graph: Graph, whole: Target): Derived {
  const standing = once((levels: Facts['levels'], picks: Facts['picks'], inferred: Facts['inferred']) =>
    standingOf(graph, { levels, picks, inferred }),
  )
  const target = once((aims: Facts['aims']) => {
    const id = currentId(graph.roadmap, aims.get('target')?.value ?? '')
    return graph.roadmap.targets.find((candidate) => candidate.id === id) ?? whole
  })
  const scope = once(scopeOf)
  return {
    standing: (facts) => standing(facts.levels, facts.picks, facts.inferred),
    target: (facts) => target(facts.aims),
    scope: (facts) => scope(standing(facts.levels, facts.picks, facts.inferred), target(facts.aims)),
  }
}
