// Decides the oracle of the check-in's tests: learners drawn from a prior, weighed by how well they explain the evidence.

import type { Prior } from '../../../src/domain/checkin/prior'
import type { Evidence } from '../../../src/domain/checkin/propagate'
import { chance } from '../../bench/checkin/random'

const SAMPLES = 60_000

/** Chance that each of `events` holds, and log chance of the evidence, exact but for noise of .005. */
export function sampled(
  prior: Prior,
  evidence: readonly Evidence[],
  events: readonly ((held: readonly boolean[]) => boolean)[],
): { chances: number[]; logChance: number } {
  const random = chance(7)
  const n = prior.mean.length
  const factor = cholesky(Array.from({ length: n }, (_, at) => [...prior.column(at)]))
  const sums = events.map(() => 0)
  let total = 0
  for (let s = 0; s < SAMPLES; s += 1) {
    const e = Array.from({ length: n }, () => random.normal())
    const held = factor.map((row, i) => row.reduce((sum, f, k) => sum + f * e[k]!, prior.mean[i]!) > 0)
    const weight = evidence.reduce((w, { at, odds }) => w * (held[at] ? odds!.able : odds!.unable), 1)
    total += weight
    events.forEach((event, i) => {
      if (event(held)) sums[i] = sums[i]! + weight
    })
  }
  return { chances: sums.map((sum) => sum / total), logChance: Math.log(total / SAMPLES) }
}

function cholesky(matrix: readonly number[][]): number[][] {
  const factor = matrix.map((row) => row.map(() => 0))
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j += 1) {
      let sum = row[j]!
      for (let k = 0; k < j; k += 1) sum -= factor[i]![k]! * factor[j]![k]!
      factor[i]![j] = i === j ? Math.sqrt(sum) : sum / factor[j]![j]!
    }
  })
  return factor
}
