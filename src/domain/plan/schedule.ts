// Decides the order of a set of jobs and how near it is to the best one possible.

import { orderBlock, orderBlocks, type Solver } from './block'
import type { Jobs } from './jobs'
import { decompose } from './sidney'
import type { Watch } from './types'

export interface Schedule {
  /** Jobs, block by block. */
  readonly blocks: readonly (readonly number[])[]
  /** Σ weight × hours at completion. */
  readonly cost: number
  /** No order costs less. */
  readonly bound: number
  readonly isProved: boolean
}

/** Costs closer than this share are the same. */
const ROUNDING = 1e-9
/** Work allowed for large blocks: so many jobs through a decomposition, for each job there is. */
const WORK_PER_JOB = 30

/**
 * Orders all jobs so that Σ weight × hours at completion is small: 1|prec|Σ wC, NP-hard (Lawler 1978; Lenstra and
 * Rinnooy Kan 1978). Sidney's blocks come one after the other in some best order, so each is ordered by itself. The
 * bound adds up the bounds of the blocks. Cost: see `decompose` and `orderBlock`.
 */
export function schedule(jobs: Jobs, watch: Watch = () => true): Schedule {
  const all = Array.from(jobs.hours, (_, job) => job)
  const solver: Solver = { jobs, memo: new Map(), left: WORK_PER_JOB * all.length }
  const parts = decompose(jobs, all)
  let done = 0
  const blocks = parts.map((block) => {
    if (solver.left > 0 && !watch(done / all.length)) solver.left = 0
    done += block.length
    return orderBlock(solver, block).order
  })
  const { cost, bound } = orderBlocks(solver, parts)
  const isProved = cost <= bound * (1 + ROUNDING)
  return { blocks, cost, bound: isProved ? cost : bound, isProved }
}
