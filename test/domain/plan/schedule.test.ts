// Decides that schedules are best ones: against every order of small problems, and by what is true of all larger ones.

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { orderBlock } from '../../../src/domain/plan/block'
import { coreOf } from '../../../src/domain/plan/core'
import { exactOrder } from '../../../src/domain/plan/exact'
import { costOf, createJobs, type Jobs } from '../../../src/domain/plan/jobs'
import { schedule } from '../../../src/domain/plan/schedule'
import { generatedJobs, greedyAlone, seededRandom } from '../../support/generated'
import { holds, leastCost, someJobs } from '../../support/jobs'

// Thousands of small problems: seconds of work, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/**
 * A block too wide for dynamic programming: every job with weight waits for two of the weightless ones, which all wait
 * for a long one.
 */
function wideBlock(seed: number, width: number): Jobs {
  const random = seededRandom(seed)
  const below = (n: number) => Math.floor(random() * n)
  const shared = 5
  const before = [[], ...Array.from({ length: shared }, () => [0])]
  for (let i = 0; i < width; i += 1) before.push([...new Set([1 + below(shared), 1 + below(shared)])])
  const hours = Float64Array.from(before, (_, job) => (job === 0 ? 200 : 1 + below(9)))
  const weight = Float64Array.from(before, (_, job) => (job <= shared ? 0 : 1 + below(9)))
  return createJobs(hours, weight, before)
}

describe('schedule', () => {
  it('costs what the best of all orders costs, on 1,500 random problems of up to 9 jobs', () => {
    fc.assert(
      fc.property(someJobs(9), (jobs) => {
        const { blocks, cost, isProved } = schedule(jobs)
        expect(holds(jobs, blocks.flat())).toBe(true)
        expect(cost).toBeCloseTo(leastCost(jobs), 6)
        expect(costOf(jobs, blocks.flat())).toBeCloseTo(cost, 6)
        expect(isProved).toBe(true)
      }),
      { numRuns: 1500, seed: 4 },
    )
  })

  it('proves the best order of blocks too wide for dynamic programming', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const jobs = wideBlock(seed, 12)
      expect(
        exactOrder(
          coreOf(
            jobs,
            Array.from(jobs.hours, (_, job) => job),
          ),
        ),
      ).toBeUndefined()
      const { cost, isProved } = schedule(jobs)
      expect(isProved).toBe(true)
      expect(cost).toBeCloseTo(leastByWeighted(jobs), 6)
    }
  })

  it('is never worse than greedy, and never better than its own bound', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const jobs = generatedJobs(120, seededRandom(seed))
      const { blocks, cost, bound } = schedule(jobs)
      expect(holds(jobs, blocks.flat())).toBe(true)
      expect(cost).toBeLessThanOrEqual(costOf(jobs, greedyAlone(jobs)) * (1 + 1e-9))
      expect(bound).toBeLessThanOrEqual(cost * (1 + 1e-9))
    }
  })

  it('gives a valid order and an honest bound when stopped at once', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const jobs = wideBlock(seed, 12)
      const hasty = schedule(jobs, () => false)
      const best = leastByWeighted(jobs)
      expect(holds(jobs, hasty.blocks.flat())).toBe(true)
      expect(hasty.cost).toBeGreaterThanOrEqual(best - 1e-6)
      expect(hasty.bound).toBeLessThanOrEqual(best + 1e-6)
      expect(hasty.isProved).toBe(hasty.cost <= best + 1e-6 && hasty.bound >= best - 1e-6)
    }
  })

  it('tells how far it is, from 0 upwards and never past 1', () => {
    const shares: number[] = []
    schedule(generatedJobs(120, seededRandom(5)), (share) => shares.push(share) > 0)
    expect(shares[0]).toBe(0)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(Math.max(...shares)).toBeLessThan(1)
    expect(shares.length).toBeGreaterThan(10)
  })
})

describe('orderBlock', () => {
  it('keeps the bound under the best cost however little work is allowed', () => {
    for (const left of [0, 50, 300, 1000, 3000])
      for (let seed = 1; seed <= 3; seed += 1) {
        const jobs = wideBlock(seed, 12)
        const block = Array.from(jobs.hours, (_, job) => job)
        const { order, cost, bound } = orderBlock({ jobs, memo: new Map(), left }, block)
        const best = leastByWeighted(jobs)
        expect(holds(jobs, order)).toBe(true)
        expect(costOf(jobs, order)).toBeCloseTo(cost, 6)
        expect(cost).toBeGreaterThanOrEqual(best - 1e-6)
        expect(bound).toBeLessThanOrEqual(best + 1e-6)
      }
  })
})

/** The least cost by sets of weighted jobs: what a set takes is itself and all it waits for. */
function leastByWeighted({ hours, weight, before }: Jobs): number {
  const weighted = Array.from(weight, (_, job) => job).filter((job) => weight[job]! > 0)
  const upTo = (job: number): number[] => [job, ...before[job]!.flatMap(upTo)]
  const all = weighted.map(upTo)
  const clock = (set: number) =>
    [...new Set(all.filter((_, i) => set & (1 << i)).flat())].reduce((sum, job) => sum + hours[job]!, 0)
  const best = new Float64Array(2 ** weighted.length)
  for (let set = 1; set < best.length; set += 1) {
    const end = clock(set)
    best[set] = Math.min(
      ...weighted.flatMap((job, i) => (set & (1 << i) ? [best[set ^ (1 << i)]! + weight[job]! * end] : [])),
    )
  }
  return best[best.length - 1]!
}
