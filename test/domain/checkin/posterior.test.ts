// Decides whether the estimates are those of the model: a brute-force sampler over small maps is the oracle.

import { describe, expect, it } from 'vitest'
import { QUIZ_MANNERS, SELF_MANNERS } from '../../../src/domain/checkin/manner'
import { POPULATIONS } from '../../../src/domain/checkin/populations'
import { createView } from '../../../src/domain/checkin/posterior'
import { createPrior } from '../../../src/domain/checkin/prior'
import { type Evidence, propagate } from '../../../src/domain/checkin/propagate'
import { createTerrain } from '../../../src/domain/checkin/terrain'
import { createGraph } from '../../../src/domain/roadmap/graph'
import { roadmapOf } from './maps'
import { sampled } from './oracle'

/** A Gaussian for each score is an approximation, off by up to this much where answers contradict each other. */
const TOLERANCE = 0.08
/** The log chance of the evidence is added up in one pass; contradictions cost it this much. */
const LOG_TOLERANCE = 0.06

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
        const each = terrain.ids.map((_, at) => (held: readonly boolean[]) => held[at]!)
        const oracle = sampled(prior, evidence, each)
        createView(prior, evidence, sites).held.forEach((p, at) => {
          expect(Math.abs(p - oracle.chances[at]!)).toBeLessThan(TOLERANCE)
        })
        expect(Math.abs(sites.logChance - oracle.logChance)).toBeLessThan(LOG_TOLERANCE)
      }
    })
})
