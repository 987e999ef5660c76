// Decides a good order of a block that is too large to be sure about: the better of two greedy ones, then mended.

import { type Core, coreCost } from './core'

/** Member evaluations spent on mending one block; about 1 ms. */
const MOST_WORK = 100_000

/** The better greedy order, improved by moving one member at a time while that helps. Deterministic. */
export function searchOrder(core: Core): number[] {
  const starts = [greedyOrder(core, 'with-needs'), greedyOrder(core, 'alone')]
  const [best] = starts.sort((a, b) => coreCost(core, a) - coreCost(core, b))
  return best ? mend(core, best) : []
}

/**
 * Takes again and again what brings most weight per hour: a member together with all it still needs, or, `alone`, one
 * whose needs are done.
 */
function greedyOrder(core: Core, kind: 'with-needs' | 'alone'): number[] {
  const order: number[] = []
  const isDone = new Uint8Array(core.members.length)
  const isPaid = new Uint8Array(core.groupHours.length)
  const take = (member: number) => {
    isDone[member] = 1
    order.push(member)
    for (const group of core.groups[member] ?? []) isPaid[group] = 1
  }
  while (order.length < core.members.length) {
    let best: readonly number[] = []
    let bestDensity = -1
    core.members.forEach((_, member) => {
      if (isDone[member]) return
      const lacking = (core.needs[member] ?? []).filter((first) => !isDone[first])
      if (kind === 'alone' && lacking.length > 0) return
      const density = densityOf(core, [...lacking, member], isPaid)
      if (density > bestDensity) [best, bestDensity] = [[...lacking, member], density]
    })
    best.forEach(take)
  }
  return order
}

function densityOf(core: Core, members: readonly number[], isPaid: Uint8Array): number {
  const groups = new Set<number>()
  let hours = 0
  let weight = 0
  for (const member of members) {
    hours += core.hours[member] ?? 0
    weight += core.weight[member] ?? 0
    for (const group of core.groups[member] ?? []) if (!isPaid[group]) groups.add(group)
  }
  for (const group of groups) hours += core.groupHours[group] ?? 0
  return hours > 0 ? weight / hours : Number.POSITIVE_INFINITY
}

/** Moves each member to its best place in turn, until a whole round changes nothing or the work allowed is done. */
function mend(core: Core, start: readonly number[]): number[] {
  let order = [...start]
  let cost = coreCost(core, order)
  let work = 0
  for (let improved = true; improved && work < MOST_WORK; ) {
    improved = false
    for (const member of start) {
      const better = bestPlace(core, order, member)
      work += order.length ** 2
      if (better.cost >= cost * (1 - 1e-12)) continue
      order = better.order
      cost = better.cost
      improved = true
      if (work >= MOST_WORK) break
    }
  }
  return order
}

function bestPlace(core: Core, order: readonly number[], member: number): { order: number[]; cost: number } {
  const rest = order.filter((other) => other !== member)
  const needs = new Set(core.needs[member])
  const lowest = rest.findLastIndex((other) => needs.has(other)) + 1
  const firstDependent = rest.findIndex((other) => core.needs[other]?.includes(member))
  const highest = firstDependent < 0 ? rest.length : firstDependent
  let best = { order: [...order], cost: Number.POSITIVE_INFINITY }
  for (let place = lowest; place <= highest; place += 1) {
    const tried = rest.toSpliced(place, 0, member)
    const cost = coreCost(core, tried)
    if (cost < best.cost) best = { order: tried, cost }
  }
  return best
}
