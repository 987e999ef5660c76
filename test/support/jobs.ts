// Decides which scheduling problems the plan's tests try, and what is right for them: by trying every order.

import fc from 'fast-check'
import { createJobs, type Jobs } from '../../src/domain/plan/jobs'

/** Up to `most` jobs with few different hours and weights, so that ties and zeros come up often. */
export function someJobs(most: number): fc.Arbitrary<Jobs> {
  return fc.integer({ min: 1, max: most }).chain((size) =>
    fc
      .record({
        hours: fc.array(fc.nat({ max: 8 }), { minLength: size, maxLength: size }),
        weight: fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 6 })), { minLength: size, maxLength: size }),
        draws: fc.array(fc.nat({ max: 99 }), { minLength: size * size, maxLength: size * size }),
        density: fc.constantFrom(10, 25, 50),
      })
      .map(({ hours, weight, draws, density }) => {
        const before = hours.map((_, job) =>
          Array.from({ length: job }, (_, first) => first).filter((first) => draws[job * size + first]! < density),
        )
        return createJobs(Float64Array.from(hours), Float64Array.from(weight), before)
      }),
  )
}

/**
 * The least Σ weight × hours at completion over all orders that hold: an oracle that shares nothing with the product.
 * Recursion over what is left, remembered by set. At most some 16 jobs.
 */
export function leastCost({ hours, weight, before }: Jobs): number {
  const seen = new Map<string, number>()
  const from = (left: readonly number[], clock: number): number => {
    if (left.length === 0) return 0
    const known = seen.get(left.join())
    if (known !== undefined) return known
    const open = left.filter((job) => before[job]!.every((first) => !left.includes(first)))
    const costs = open.map((job) => {
      const end = clock + hours[job]!
      return (
        weight[job]! * end +
        from(
          left.filter((other) => other !== job),
          end,
        )
      )
    })
    seen.set(left.join(), Math.min(...costs))
    return Math.min(...costs)
  }
  return from(
    Array.from(hours, (_, job) => job),
    0,
  )
}

/** Whether `order` holds every job once, each after all it waits for. */
export function holds({ before }: Jobs, order: readonly number[]): boolean {
  const place = new Map(order.map((job, i) => [job, i]))
  return (
    order.length === before.length &&
    place.size === before.length &&
    before.every((list, job) => list.every((first) => place.get(first)! < place.get(job)!))
  )
}
