// Decides what the scheduler works on: numbered jobs with hours, weights and what must come before them.

/**
 * What is to be ordered. A job is its index; every list is by job. `before[j]` lists the jobs that must be done before
 * `j`, each with a smaller index than `j`, so that 0 … n−1 is itself an order that holds. Hours and weights are ≥ 0.
 */
export interface Jobs {
  readonly hours: Float64Array
  readonly weight: Float64Array
  readonly before: readonly (readonly number[])[]
  readonly after: readonly (readonly number[])[]
}

export function createJobs(hours: Float64Array, weight: Float64Array, before: Jobs['before']): Jobs {
  const after = before.map((): number[] => [])
  before.forEach((list, job) => {
    for (const first of list) after[first]?.push(job)
  })
  return { hours, weight, before, after }
}

export function sumOf(values: Float64Array, jobs: Iterable<number>): number {
  let sum = 0
  for (const job of jobs) sum += values[job] ?? 0
  return sum
}

/** Σ weight × hours at completion, counted from `start` hours. What a plan makes small. Cost: O(jobs). */
export function costOf({ hours, weight }: Jobs, order: Iterable<number>, start = 0): number {
  let clock = start
  let cost = 0
  for (const job of order) {
    clock += hours[job] ?? 0
    cost += (weight[job] ?? 0) * clock
  }
  return cost
}
