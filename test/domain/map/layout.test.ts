// Decides that the map is laid out soundly whatever the roadmap: up, apart, the same each time, and little moved by little.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, layoutKey, type MapShape, STONE, shapeOf } from '../../../src/domain/map/layout'
import { generatedGraph } from '../../support/generated'
import { graphOf } from '../../support/roadmaps'
import { seededRandom } from '../../support/time'

const shapes = fc
  .record({ size: fc.integer({ min: 1, max: 120 }), density: fc.double({ min: 0.5, max: 2.5 }), seed: fc.integer() })
  .map(({ size, density, seed }) => shapeOf(generatedGraph(size, density, seededRandom(seed))))
const RUNS = { seed: 8, numRuns: 60 }

const ids = (shape: MapShape) => shape.sections.map((_, at) => at)

describe('layOut', () => {
  it('puts foundations at the bottom and each skill above all it needs', () => {
    const { y, strata } = layOut(shapeOf(graphOf({ skills: { a: [], b: ['a'], c: ['b'], d: ['a'] } })))
    const [a = 0, b = 0, c = 0, d = 0] = y
    expect(a).toBeGreaterThan(b)
    expect(b).toBeGreaterThan(c)
    expect(d).toBe(b)
    expect(strata.map(({ depth }) => depth)).toEqual([0, 1, 2])
  })

  it('leads every edge up, from one stratum to a higher one, and keeps each skill in its stratum', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { y, strata } = layOut(shape)
        const stratum = (at: number) => strata.findIndex(({ top, bottom }) => y[at]! > top && y[at]! < bottom)
        for (const at of ids(shape)) {
          expect(stratum(at)).toBeGreaterThanOrEqual(0)
          for (const under of shape.below[at]!) expect(stratum(under)).toBeLessThan(stratum(at))
        }
      }),
      RUNS,
    )
  })

  it('lets no two stones overlap or leave the map', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { x, y, width, height } = layOut(shape)
        for (const a of ids(shape)) {
          expect(x[a]! >= STONE && x[a]! <= width - STONE && y[a]! >= STONE && y[a]! <= height - STONE).toBe(true)
          const others = ids(shape).slice(a + 1)
          const nearest = others.map((b) => Math.max(Math.abs(x[a]! - x[b]!), Math.abs(y[a]! - y[b]!)))
          expect(Math.min(...nearest)).toBeGreaterThan(2 * STONE)
        }
      }),
      RUNS,
    )
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(layOut(structuredClone(shape))).toEqual(layOut(shape))
      }),
      RUNS,
    )
  })

  it('moves little when one skill that nothing rests on is taken away', () => {
    const moves: number[] = []
    for (let seed = 1; seed <= 12; seed += 1) {
      const shape = shapeOf(generatedGraph(150, 1.4, seededRandom(seed)))
      const last = ids(shape).findLast((at) => !shape.below.some((list) => list.includes(at)))!
      const move = (at: number) => (at > last ? at - 1 : at)
      const smaller: MapShape = {
        sections: shape.sections.filter((_, at) => at !== last),
        below: shape.below.filter((_, at) => at !== last).map((list) => list.map(move)),
      }
      const [before, after] = [layOut(shape), layOut(smaller)]
      const shifts = ids(shape)
        .filter((at) => at !== last)
        .map((at) => [after.x[move(at)]! - before.x[at]!, after.y[move(at)]! - before.y[at]!] as const)
      const middle = shifts.map(([dx]) => dx).toSorted((a, b) => a - b)[Math.floor(shifts.length / 2)]!
      moves.push(...shifts.map(([dx, dy]) => Math.abs(dx - middle) + Math.abs(dy)))
    }
    const sorted = moves.toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length * 0.75)]).toBeLessThan(STONE)
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(2 * STONE)
  })

  it('keeps a section together: its skills stand nearer to each other than to the rest', () => {
    const shape = shapeOf(generatedGraph(200, 1.4, seededRandom(3)))
    const { x, width } = layOut(shape)
    const spreads = [...new Set(shape.sections)].map((section) => {
      const own = ids(shape)
        .filter((at) => shape.sections[at] === section)
        .map((at) => x[at]!)
      const middle = own.reduce((sum, value) => sum + value, 0) / own.length
      return own.reduce((sum, value) => sum + Math.abs(value - middle), 0) / own.length
    })
    expect(spreads.reduce((sum, spread) => sum + spread, 0) / spreads.length).toBeLessThan(width / 6)
  })
})

describe('layoutKey', () => {
  it('tells shapes apart', () => {
    const keys = [
      { skills: { a: [], b: ['a'] } },
      { skills: { a: [], b: [] } },
      { skills: { b: [], a: ['b'], c: [] } },
    ].map((sketch) => layoutKey(shapeOf(graphOf(sketch))))
    expect(new Set(keys).size).toBe(3)
  })
})
