// Decides the best order of a small block for certain, by dynamic programming over everything that can be done first.

import type { Core } from './core'

/** Members fit the bits of one number. */
const MOST_MEMBERS = 30
/** States looked at before the block counts as too large. */
const MOST_STATES = 4000

/** Every state is a set of members that can be done first, reached at least cost. */
interface States {
  readonly set: number[]
  readonly clock: number[]
  readonly cost: number[]
  /** The state before and the member that led here. */
  readonly from: number[]
  readonly last: number[]
}

/**
 * A best order of the members, or `undefined` when there are too many sets to look at. The hours a set takes do not
 * depend on its order, so the cheapest way to each set is enough (Held and Karp 1962; over ideals: Schrage and Baker
 * 1978). Cost: O(sets × members), at most about 3 ms.
 */
export function exactOrder(core: Core): number[] | undefined {
  const size = core.members.length
  if (size > MOST_MEMBERS) return undefined
  const steps = stepsOf(core)
  const states: States = { set: [0], clock: [0], cost: [0], from: [-1], last: [-1] }
  let layer = { start: 0, end: 1 }
  for (let done = 0; done < size; done += 1) {
    const index = new Map<number, number>()
    for (let state = layer.start; state < layer.end; state += 1) {
      for (const step of steps) extend(states, { state, step, index })
      if (states.set.length > MOST_STATES) return undefined
    }
    layer = { start: layer.end, end: states.set.length }
  }
  const order: number[] = []
  for (let state = layer.start; (states.from[state] ?? -1) >= 0; state = states.from[state] ?? -1)
    order.push(states.last[state] ?? 0)
  return order.reverse()
}

interface StepOf {
  readonly member: number
  readonly bit: number
  readonly needs: number
  readonly hours: number
  readonly weight: number
  /** Groups it waits for: who else does, and their hours. */
  readonly groups: readonly { readonly waiting: number; readonly hours: number }[]
}

function stepsOf({ members, needs, hours, weight, groups, groupHours }: Core): StepOf[] {
  const waiting = new Int32Array(groupHours.length)
  groups.forEach((list, member) => {
    for (const group of list) waiting[group] = (waiting[group] ?? 0) | (1 << member)
  })
  return members.map((_, member) => ({
    member,
    bit: 1 << member,
    needs: (needs[member] ?? []).reduce((bits, first) => bits | (1 << first), 0),
    hours: hours[member] ?? 0,
    weight: weight[member] ?? 0,
    groups: (groups[member] ?? []).map((group) => ({ waiting: waiting[group] ?? 0, hours: groupHours[group] ?? 0 })),
  }))
}

function extend(
  states: States,
  { state, step, index }: { state: number; step: StepOf; index: Map<number, number> },
): void {
  const set = states.set[state] ?? 0
  if ((set & step.bit) !== 0 || (set & step.needs) !== step.needs) return
  let clock = (states.clock[state] ?? 0) + step.hours
  for (const group of step.groups) if ((set & group.waiting) === 0) clock += group.hours
  const cost = (states.cost[state] ?? 0) + step.weight * clock
  const known = index.get(set | step.bit)
  if (known === undefined) {
    index.set(set | step.bit, states.set.length)
    states.set.push(set | step.bit)
    states.clock.push(clock)
    states.cost.push(cost)
    states.from.push(state)
    states.last.push(step.member)
  } else if (cost < (states.cost[known] ?? 0)) {
    states.cost[known] = cost
    states.from[known] = state
    states.last[known] = step.member
  }
}
