// Decides how pins bind a new plan: as more things that must come before others.

import { currentId, type Graph } from '../roadmap/graph'
import type { Closure } from './closure'
import type { PlanProblem } from './types'

/** By position: what has to come before. */
type Waits = ReadonlyMap<number, readonly number[]>

/**
 * By position, what each skill of the closure waits for: its requirements and, where a skill is pinned, all that came
 * before it in the hand's order; the pinned skill in turn is waited for by all that came after it. Skills new to the
 * plan are free. Where requirements have changed so that the old order no longer holds, it is first mended by putting
 * what is required right before what requires it, so a pin never makes a plan impossible.
 * Cost: O(skills × pins + requirements).
 */
export function waitsWithPins({ graph, hand }: PlanProblem, closure: Closure): Waits {
  const waits = new Map<number, readonly number[]>(closure.requires)
  if (!hand) return waits
  const pinned = new Set([...hand.pinned].map((id) => positionOf(graph, id)).filter((at) => at !== undefined))
  const order = mendedOrder(
    hand.order.map((id) => positionOf(graph, id)).filter((at) => at !== undefined),
    closure.requires,
  )
  let fence: number | undefined
  let sincePin: number[] = []
  for (const at of order) {
    const extra = pinned.has(at) ? sincePin : []
    waits.set(at, [...new Set([...(waits.get(at) ?? []), ...extra, ...(fence === undefined ? [] : [fence])])])
    sincePin.push(at)
    if (pinned.has(at)) [fence, sincePin] = [at, []]
  }
  return waits
}

/**
 * How many requirements of the closure the hand's order goes against: 0 as long as it still holds. Of two closures that
 * cost the same hours, the one that agrees with the hand is the one the learner saw.
 */
export function conflictsWith({ graph, hand }: PlanProblem, { requires }: Closure): number {
  const place = new Map((hand?.order ?? []).map((id, i) => [positionOf(graph, id), i]))
  let conflicts = 0
  for (const [at, list] of requires) {
    const own = place.get(at) ?? Number.POSITIVE_INFINITY
    conflicts += list.filter((first) => (place.get(first) ?? -1) > own).length
  }
  return conflicts
}

/** A pin outlives the renaming of its skill. */
function positionOf(graph: Graph, id: string): number | undefined {
  return graph.position.get(currentId(graph.roadmap, id))
}

/** The skills of the old order that are still in the plan, each after all it requires, otherwise in their order. */
function mendedOrder(old: readonly number[], requires: Waits): number[] {
  const order = new Set<number>()
  for (const start of old) {
    const stack = requires.has(start) ? [start] : []
    for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
      const lacking = (requires.get(at) ?? []).filter((first) => !order.has(first))
      if (lacking.length > 0) stack.push(...lacking)
      else order.add(stack.pop() ?? at)
    }
  }
  return [...order]
}

/** Positions so that each comes after all it waits for; ties keep the closure's order. */
export function topological({ skills }: Closure, waits: Waits): number[] {
  return mendedOrder(skills, waits)
}
