// Decides the order of one block: for certain where the work allowed is enough, else the best order met.

import { coreCost, coreOf, jobsInOrder } from './core'
import { exactOrder } from './exact'
import { type Jobs, sumOf } from './jobs'
import { searchOrder } from './search'
import { decompose } from './sidney'

/** An order of some jobs as if it began at 0 hours. */
export interface Ordered {
  readonly order: readonly number[]
  /** Σ weight × hours at completion. */
  readonly cost: number
  /** No order of these jobs costs less; equal to `cost` when the order is a best one. */
  readonly bound: number
}

export interface Solver {
  readonly jobs: Jobs
  /** Blocks ordered before, by their jobs: taking different jobs first often leaves the same blocks. */
  readonly memo: Map<string, Ordered>
  /** Jobs that may still be put through a decomposition. */
  left: number
}

/** Costs closer than this share are the same. */
const ROUNDING = 1e-9

/** One of the members that can come first, and the blocks that are left then. */
interface Start {
  readonly first: readonly number[]
  readonly blocks: readonly (readonly number[])[]
  /** Cost of the first jobs, and of the delay they mean to all others. */
  readonly cost: number
  /** No order that starts like this costs less. */
  readonly bound: number
}

/**
 * Orders a block of Sidney's decomposition. A small one by dynamic programming. In a larger one every member that can
 * come first is tried: what is left falls apart into smaller blocks, whose bounds say which starts need no look (branch
 * and bound; each block is ordered once). When `solver.left` runs out, the best order met so far stands.
 */
export function orderBlock(solver: Solver, block: readonly number[]): Ordered {
  const key = block.join()
  const known = solver.memo.get(key)
  if (known) return known
  const core = coreOf(solver.jobs, block)
  const exact = exactOrder(core)
  const members = exact ?? searchOrder(core)
  const cost = coreCost(core, members)
  const found = { order: jobsInOrder(core, members, block), cost, bound: exact ? cost : blockBound(solver.jobs, block) }
  const ordered = exact ? found : branch(solver, block, { found, starts: startsOf(solver, block) })
  solver.memo.set(key, ordered)
  return ordered
}

/** Orders blocks one after the other. */
export function orderBlocks(solver: Solver, blocks: readonly (readonly number[])[]): Ordered {
  const ordered = blocks.map((block) => orderBlock(solver, block))
  return { order: ordered.flatMap(({ order }) => order), ...inTurn(solver.jobs, blocks, ordered) }
}

function branch(
  solver: Solver,
  block: readonly number[],
  { found, starts }: { found: Ordered; starts: readonly Start[] | undefined },
): Ordered {
  if (!starts) return found
  let best = found
  let bound = Number.POSITIVE_INFINITY
  for (const start of starts) {
    if (start.bound >= best.cost * (1 - ROUNDING)) continue
    const rest = solver.left > 0 ? orderBlocks(solver, start.blocks) : undefined
    bound = Math.min(bound, rest ? start.cost + rest.bound : start.bound)
    if (rest && start.cost + rest.cost < best.cost)
      best = { order: [...start.first, ...rest.order], cost: start.cost + rest.cost, bound }
  }
  return { ...best, bound: Math.max(blockBound(solver.jobs, block), Math.min(best.cost, bound)) }
}

/** Every way to start, most promising first; `undefined` when that is more work than is left. */
function startsOf(solver: Solver, block: readonly number[]): Start[] | undefined {
  const { jobs } = solver
  const { members, needs, drags } = coreOf(jobs, block)
  const free = members.flatMap((job, member) => (needs[member]?.length === 0 ? [[...(drags[member] ?? []), job]] : []))
  solver.left -= free.length * block.length
  if (solver.left <= 0) return undefined
  const starts = free.map((first): Start => {
    const taken = new Set(first)
    const rest = block.filter((job) => !taken.has(job))
    const blocks = decompose(jobs, rest)
    const cost = sumOf(jobs.hours, first) * sumOf(jobs.weight, block)
    const known = blocks.map((part) => solver.memo.get(part.join()) ?? { cost: 0, bound: blockBound(jobs, part) })
    return { first, blocks, cost, bound: cost + inTurn(jobs, blocks, known).bound }
  })
  return starts.sort((a, b) => a.bound - b.bound)
}

function inTurn(
  { hours, weight }: Jobs,
  blocks: readonly (readonly number[])[],
  ordered: readonly { readonly cost: number; readonly bound: number }[],
): { cost: number; bound: number } {
  let clock = 0
  let cost = 0
  let bound = 0
  blocks.forEach((block, i) => {
    const delay = clock * sumOf(weight, block)
    cost += delay + (ordered[i]?.cost ?? 0)
    bound += delay + (ordered[i]?.bound ?? 0)
    clock += sumOf(hours, block)
  })
  return { cost, bound }
}

/** No part of a block that can come first beats the whole, so its weight comes at an even pace at best. */
function blockBound({ hours, weight }: Jobs, block: readonly number[]): number {
  const each = block.reduce((sum, job) => sum + (weight[job] ?? 0) * (hours[job] ?? 0), 0)
  return (sumOf(weight, block) * sumOf(hours, block) + each) / 2
}
