// Decides what ordering a block comes down to: only its jobs with weight, each with the weightless ones it drags along.

import type { Jobs } from './jobs'

/**
 * A block without its weightless jobs. Some best order does a weightless job only when the next job with weight waits
 * for it, so an order of the weighted ones says it all. Members are numbered 0 … n−1, each after those it needs.
 */
export interface Core {
  readonly members: readonly number[]
  readonly weight: Float64Array
  /** By member: its own hours and those of weightless jobs that it alone waits for. */
  readonly hours: Float64Array
  /** By member: the members that must be done before. */
  readonly needs: readonly (readonly number[])[]
  /** By member: shared weightless groups it waits for; whichever waiting member comes first pays for the group. */
  readonly groups: readonly (readonly number[])[]
  /** Hours of each group. */
  readonly groupHours: Float64Array
  /** By member: all weightless jobs it waits for, ascending. */
  readonly drags: readonly (readonly number[])[]
}

/** Reduces `block` (jobs, ascending). Cost: O(jobs × members) at worst. */
export function coreOf(jobs: Jobs, block: readonly number[]): Core {
  const members = block.filter((job) => (jobs.weight[job] ?? 0) > 0)
  const number = new Map(members.map((job, i) => [job, i]))
  const inside = new Set(block)
  const needs = members.map((): number[] => [])
  const drags = members.map((): number[] => [])
  const waiting = new Map<number, number[]>()
  members.forEach((job, member) => {
    for (const first of ancestorsWithin(jobs, inside, job)) {
      const at = number.get(first)
      if (at !== undefined) needs[member]?.push(at)
      else {
        drags[member]?.push(first)
        waiting.set(first, [...(waiting.get(first) ?? []), member])
      }
    }
    needs[member]?.sort((a, b) => a - b)
    drags[member]?.sort((a, b) => a - b)
  })
  const hours = Float64Array.from(members, (job) => jobs.hours[job] ?? 0)
  const weight = Float64Array.from(members, (job) => jobs.weight[job] ?? 0)
  return { members, weight, hours, needs, drags, ...groupUp(jobs, waiting, hours) }
}

function ancestorsWithin({ before }: Jobs, inside: ReadonlySet<number>, start: number): Set<number> {
  const found = new Set<number>()
  const stack = [start]
  for (let job = stack.pop(); job !== undefined; job = stack.pop()) {
    for (const first of before[job] ?? []) {
      if (!inside.has(first) || found.has(first)) continue
      found.add(first)
      stack.push(first)
    }
  }
  return found
}

/** Weightless jobs that the same members wait for are one group; one that a single member waits for is part of it. */
function groupUp(jobs: Jobs, waiting: ReadonlyMap<number, readonly number[]>, hours: Float64Array) {
  const groups = Array.from(hours, (): number[] => [])
  const groupHours: number[] = []
  const known = new Map<string, number>()
  for (const [job, members] of waiting) {
    const time = jobs.hours[job] ?? 0
    const [only] = members
    const group = known.get(members.join())
    if (members.length === 1 && only !== undefined) hours[only] = (hours[only] ?? 0) + time
    else if (group !== undefined) groupHours[group] = (groupHours[group] ?? 0) + time
    else {
      for (const member of members) groups[member]?.push(groupHours.length)
      known.set(members.join(), groupHours.length)
      groupHours.push(time)
    }
  }
  return { groups, groupHours: Float64Array.from(groupHours) }
}

/** Σ weight × hours at completion of the members in `order`, from 0 hours. Cost: O(members + groups they wait for). */
export function coreCost({ weight, hours, groups, groupHours }: Core, order: readonly number[]): number {
  const isPaid = new Uint8Array(groupHours.length)
  let clock = 0
  let cost = 0
  for (const member of order) {
    clock += hours[member] ?? 0
    for (const group of groups[member] ?? []) {
      if (isPaid[group]) continue
      isPaid[group] = 1
      clock += groupHours[group] ?? 0
    }
    cost += (weight[member] ?? 0) * clock
  }
  return cost
}

/** The jobs of the block in the order that `order` of its members stands for. */
export function jobsInOrder({ members, drags }: Core, order: readonly number[], block: readonly number[]): number[] {
  const jobs = new Set<number>()
  for (const member of order) {
    for (const job of drags[member] ?? []) jobs.add(job)
    jobs.add(members[member] ?? 0)
  }
  for (const job of block) jobs.add(job)
  return [...jobs]
}
