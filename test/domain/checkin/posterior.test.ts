// Decides whether the estimates are those of the model: a brute-force sampler over small maps is the oracle.

import { describe, expect, it } from 'vitest'
import { QUIZ_MANNERS, SELF_MANNERS } from '../../../src/domain/checkin/manner'
import { POPULATIONS } from '../../../src/domain/checkin/populations'
import { createView } from '../../../src/domain/checkin/posterior'
import { createPrior, type Prior } from '../../../src/domain/checkin/prior'
import { type Evidence, propagate } from '../../../src/domain/checkin/propagate'
import { createTerrain } from '../../../src/domain/checkin/terrain'
import { createGraph } from '../../../src/domain/roadmap/graph'
import { chance } from '../../bench/checkin/random'
import { roadmapOf } from './maps'

const SAMPLES = 60_000
/** The sampler is exact but for noise of .005; a Gaussian for each score is an approximation, off by up to this much. */
const TOLERANCE = 0.05

/** Chance that each skill is held and log chance of the evidence, by drawing learners and weighing them. */
function sampled(prior: Prior, evidence: readonly Evidence[]): { held: number[]; logChance: number } {
  const random = chance(7)
  const n = prior.mean.length
  const factor = cholesky(Array.from({ length: n }, (_, at) => [...prior.column(at)]))
  const sums = new Array<number>(n).fill(0)
  let total = 0
  for (let s = 0; s < SAMPLES; s += 1) {
    const e = Array.from({ length: n }, () => random.normal())
    const held = factor.map((row, i) => (row.reduce((sum, f, k) => sum + f * e[k]!, prior.mean[i]!) > 0 ? 1 : 0))
    const weight = evidence.reduce((w, { at, odds }) => w * (held[at] === 1 ? odds!.able : odds!.unable), 1)
    total += weight
    held.forEach((one, i) => {
      sums[i] = sums[i]! + weight * one
    })
  }
  return { held: sums.map((sum) => sum / total), logChance: Math.log(total / SAMPLES) }
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

const SKILLS = [
  { id: 'a' },
  { id: 'b', requires: ['a'] },
  { id: 'c', requires: ['b'] },
  { id: 'd', requires: ['a'] },
  { id: 'e', requires: ['c', 'd'] },
  { id: 'f' },
]
const YES = { able: 0.9, unable: 0.22 }
const NO = { able: 0.1, unable: 0.78 }
const CASES: readonly { name: string; evidence: readonly Evidence[] }[] = [
  { name: 'nothing', evidence: [] },
  { name: 'one right answer', evidence: [{ at: 2, odds: YES }] },
  { name: 'one wrong answer', evidence: [{ at: 0, odds: NO }] },
  { name: 'answers that agree', evidence: [0, 1, 3].map((at) => ({ at, odds: YES })) },
  {
    name: 'answers that contradict each other',
    evidence: [
      { at: 4, odds: YES },
      { at: 0, odds: NO },
      { at: 5, odds: NO },
    ],
  },
]

describe(createView, () => {
  const terrain = createTerrain(createGraph(roadmapOf(SKILLS)))
  const beliefs = { quiz: Float64Array.from(QUIZ_MANNERS.weights), self: Float64Array.from(SELF_MANNERS.weights) }
  for (const { name, evidence } of CASES)
    it(`gives the chances that sampling gives after ${name}`, () => {
      for (const population of [POPULATIONS[0]!, POPULATIONS.at(-1)!]) {
        const prior = createPrior(terrain, population)
        const sites = propagate(prior, evidence, beliefs)
        const oracle = sampled(prior, evidence)
        createView(prior, evidence, sites).held.forEach((p, at) => {
          expect(Math.abs(p - oracle.held[at]!)).toBeLessThan(TOLERANCE)
        })
        expect(Math.abs(sites.logChance - oracle.logChance)).toBeLessThan(0.06)
      }
    })
})
