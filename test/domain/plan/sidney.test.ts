// Decides that the decomposition is Sidney's: the densest come first, and no block can be split any better.

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Jobs, sumOf } from '../../../src/domain/plan/jobs'
import { decompose } from '../../../src/domain/plan/sidney'
import { generatedJobs, seededRandom } from '../../support/generated'
import { holds, someJobs } from '../../support/jobs'

// Thousands of small problems: seconds of work, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const all = (jobs: Jobs) => Array.from(jobs.hours, (_, job) => job)

/** Weight per hour, compared without dividing by zero hours. */
function isDenser(jobs: Jobs, a: readonly number[], b: readonly number[]): boolean {
  const left = sumOf(jobs.weight, a) * sumOf(jobs.hours, b)
  const right = sumOf(jobs.weight, b) * sumOf(jobs.hours, a)
  return left > right + 1e-9
}

/** Every set of the block's jobs that holds what its members need of the block. */
function initialSets({ before }: Jobs, block: readonly number[]): number[][] {
  return Array.from({ length: 2 ** block.length - 1 }, (_, i) => block.filter((_job, k) => (i + 1) & (1 << k))).filter(
    (set) => set.every((job) => before[job]!.every((first) => !block.includes(first) || set.includes(first))),
  )
}

describe('decompose', () => {
  it('gives blocks in an order that holds, of falling weight per hour, that no initial set of theirs beats', () => {
    fc.assert(
      fc.property(someJobs(9), (jobs) => {
        const blocks = decompose(jobs, all(jobs))
        expect(holds(jobs, blocks.flat())).toBe(true)
        blocks.forEach((block, i) => {
          for (const set of initialSets(jobs, block)) expect(isDenser(jobs, set, block)).toBe(false)
          const next = blocks[i + 1]
          if (next && sumOf(jobs.hours, block) > 0) expect(isDenser(jobs, next, block)).toBe(false)
        })
      }),
      { numRuns: 250, seed: 4 },
    )
  })

  it('splits a block until only the whole reaches its weight per hour', () => {
    fc.assert(
      fc.property(someJobs(8), (jobs) => {
        for (const block of decompose(jobs, all(jobs)))
          for (const set of initialSets(jobs, block))
            if (set.length < block.length) expect(isDenser(jobs, block, set)).toBe(true)
      }),
      { numRuns: 250, seed: 4 },
    )
  })

  it('splits 1,000 jobs, and a chain of 2,000 without running out of stack', () => {
    const jobs = generatedJobs(1000, seededRandom(1))
    const blocks = decompose(jobs, all(jobs))
    expect(holds(jobs, blocks.flat())).toBe(true)
    blocks.slice(1).forEach((block, i) => {
      expect(isDenser(jobs, block, blocks[i]!)).toBe(false)
    })
    const size = 2000
    const chain: Jobs = {
      hours: new Float64Array(size).fill(1),
      weight: Float64Array.from({ length: size }, (_, job) => (job === size - 1 ? 1 : 0)),
      before: Array.from({ length: size }, (_, job) => (job === 0 ? [] : [job - 1])),
      after: Array.from({ length: size }, (_, job) => (job === size - 1 ? [] : [job + 1])),
    }
    expect(decompose(chain, all(chain))).toHaveLength(1)
  })
})
