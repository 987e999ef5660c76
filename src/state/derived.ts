// Decides what is worked out from the facts, each step once per change: standing, scope, value, readiness, counts, next topics.

import { type Standing, standingOf } from '../domain/progress/standing'
import { type Count, countSections, everything } from '../domain/progress/summary'
import type { Facts } from '../domain/progress/types'
import { valueFlow } from '../domain/readiness/flow'
import { type Readiness, readinessOf } from '../domain/readiness/readiness'
import { type Scope, scopeOf } from '../domain/readiness/scope'
import { currentId, type Graph } from '../domain/roadmap/graph'
import type { Target } from '../domain/roadmap/types'
import { type Suggestion, suggestNext } from '../domain/suggest/suggest'

export interface Derived {
  standing(facts: Facts): Standing
  target(facts: Facts): Target
  scope(facts: Facts): Scope
  readiness(facts: Facts): Readiness
  /** By section position: within the target, or over the whole roadmap. */
  counts(facts: Facts, within: 'target' | 'everything'): readonly Count[]
  suggestions(facts: Facts, now: number): readonly Suggestion[]
}

export const SUGGESTION_COUNT = 5

/** `whole` is the target of a learner who aims at everything. */
export function createDerived(graph: Graph, whole: Target): Derived {
  const standing = once((levels: Facts['levels'], picks: Facts['picks']) => standingOf(graph, { levels, picks }))
  const standingFrom = (facts: Facts) => standing(facts.levels, facts.picks)
  const target = once((aims: Facts['aims']) => {
    const id = aims.get('target')?.value
    return graph.roadmap.targets.find((candidate) => candidate.id === currentId(graph.roadmap, id ?? '')) ?? whole
  })
  const scope = once(scopeOf)
  const scopeFrom = (facts: Facts) => scope(standingFrom(facts), target(facts.aims))
  const flow = once(valueFlow)
  const readiness = once((of: Scope) => readinessOf(of, flow(of)))
  const countsWithin = once((of: Scope) => countSections(of.standing, of.needed))
  const countsOfAll = once((of: Standing) => countSections(of, everything(of)))
  const suggestions = once((of: Scope, later: Facts['later'], hour: number) =>
    suggestNext(of, { now: hour * HOUR, count: SUGGESTION_COUNT, later: untilOf(later), flow: flow(of) }),
  )
  return {
    standing: standingFrom,
    target: (facts) => target(facts.aims),
    scope: scopeFrom,
    readiness: (facts) => readiness(scopeFrom(facts)),
    counts: (facts, within) => (within === 'target' ? countsWithin(scopeFrom(facts)) : countsOfAll(standingFrom(facts))),
    suggestions: (facts, now) => suggestions(scopeFrom(facts), facts.later, Math.floor(now / HOUR)),
  }
}

/** "Not now" ends at a full hour, so that a list is not worked out again for every passing millisecond. */
const HOUR = 3_600_000

function untilOf(later: Facts['later']): Map<string, number | null> {
  return new Map([...later].map(([id, fact]) => [id, fact.value]))
}

/** Remembers the last answer for as long as the arguments are the same objects. */
function once<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined
  return (...args) => {
    if (last?.args.every((arg, i) => arg === args[i])) return last.result
    const result = compute(...args)
    last = { args, result }
    return result
  }
}
