// Decides whether the prior is a covariance on every map: ones on the diagonal, symmetric, positive pivots.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { POPULATIONS } from '../../../src/domain/checkin/populations'
import { createPrior } from '../../../src/domain/checkin/prior'
import { createTerrain } from '../../../src/domain/checkin/terrain'
import { createGraph } from '../../../src/domain/roadmap/graph'
import { syntheticMap } from '../../bench/checkin/maps'
import { anyRoadmap, chain, roadmapOf } from './maps'

/** Smallest pivot of a textbook Cholesky factorization. */
function smallestPivot(matrix: readonly Float64Array[]): number {
  const rows = matrix.map((row) => [...row])
  let smallest = Number.POSITIVE_INFINITY
  rows.forEach((row, k) => {
    const pivot = row[k]!
    smallest = Math.min(smallest, pivot)
    for (let i = k + 1; i < rows.length; i += 1) {
      const f = rows[i]![k]! / pivot
      for (let j = k; j < rows.length; j += 1) rows[i]![j] = rows[i]![j]! - f * row[j]!
    }
  })
  return smallest
}

function columnsOf(roadmap: Parameters<typeof createGraph>[0], population = POPULATIONS[0]!): Float64Array[] {
  const terrain = createTerrain(createGraph(roadmap))
  const prior = createPrior(terrain, population)
  return terrain.ids.map((_, at) => prior.column(at))
}

describe(createPrior, () => {
  it('has unit variances, is symmetric and has pivots above zero on any map, for every population', () => {
    fc.assert(
      fc.property(anyRoadmap, fc.constantFrom(...POPULATIONS), (roadmap, population) => {
        const columns = columnsOf(roadmap, population)
        columns.forEach((column, i) => {
          expect(column[i]).toBeCloseTo(1, 6)
          column.forEach((value, j) => {
            expect(value).toBeCloseTo(columns[j]![i]!, 9)
          })
        })
        expect(smallestPivot(columns)).toBeGreaterThan(0.005)
      }),
      { numRuns: 60 },
    )
  })

  it('has pivots above zero on a whole map of 180 skills', () => {
    for (const population of POPULATIONS)
      expect(smallestPivot(columnsOf(syntheticMap(180, 3), population))).toBeGreaterThan(0.005)
  })

  it('ties a skill more to its prerequisite than to a distant one', () => {
    const column = columnsOf(chain(12))[6]!
    expect(column[5]).toBeGreaterThan(column[3]!)
    expect(column[3]).toBeGreaterThan(column[0]!)
    expect(column[0]).toBeGreaterThan(0)
  })

  it('ties a skill less to one option of a choice than to a prerequisite of its own', () => {
    const skills = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd', requires: ['a', 'either'] }]
    const column = columnsOf(roadmapOf(skills, { choices: [{ id: 'either', options: ['b', 'c'] }] }))[3]!
    expect(column[0]).toBeGreaterThan(column[1]!)
    expect(column[1]).toBeCloseTo(column[2]!, 9)
  })

  it('expects less of a skill the later it comes in its section, not in the map, of those who take sections one by one', () => {
    const sections = [{ id: 'early' }, { id: 'late' }]
    const skills = [0, 1, 2, 3, 4, 5].map((i) => ({
      id: `s${i}`,
      section: i < 3 ? 'early' : 'late',
      requires: i > 0 ? [`s${i - 1}`] : [],
    }))
    const terrain = createTerrain(createGraph(roadmapOf(skills, { sections })))
    expect([...terrain.stage].map((x) => x.toFixed(1)).join(' ')).toBe('-1.2 0.0 1.2 -1.2 0.0 1.2')
    const population = { ...POPULATIONS[0]!, climb: 0, rests: 0, within: -0.4 }
    const { mean } = createPrior(terrain, population)
    expect(mean[0]).toBeGreaterThan(mean[1]!)
    expect(mean[3]).toBeCloseTo(mean[0]!, 9)
  })
})
