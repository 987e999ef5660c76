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

interface Change {
  readonly changed: MapShape
  /** Where the skill of an old position is now. */
  readonly to: (at: number) => number | undefined
}

/** How far each skill of twelve roadmaps moves, apart from what all of the map moves, in units of the map; nearest first. */
function movesOf(change: (before: { shape: MapShape; random: () => number }) => Change): number[] {
  const moves = Array.from({ length: 12 }, (_, i) => {
    const random = seededRandom(i + 1)
    const shape = shapeOf(generatedGraph(150, 1.4, random))
    const { changed, to } = change({ shape, random })
    const [before, after] = [layOut(shape), layOut(changed)]
    const shifts = ids(shape).flatMap((at) => {
      const now = to(at)
      return now === undefined ? [] : [[after.x[now]! - before.x[at]!, after.y[now]! - before.y[at]!] as const]
    })
    const middle = (axis: 0 | 1) =>
      share(
        shifts.map((shift) => shift[axis]).toSorted((a, b) => a - b),
        0.5,
      )
    const [x, y] = [middle(0), middle(1)]
    return shifts.map(([dx, dy]) => Math.abs(dx - x) + Math.abs(dy - y))
  })
  return moves.flat().toSorted((a, b) => a - b)
}

/** The value that a share of the sorted ones lie below. */
const share = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)]!

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
    const moves = movesOf(({ shape }) => {
      const last = ids(shape).findLast((at) => !shape.below.some((list) => list.includes(at)))!
      const move = (at: number) => (at > last ? at - 1 : at)
      const smaller = {
        sections: shape.sections.filter((_, at) => at !== last),
        below: shape.below.filter((_, at) => at !== last).map((list) => list.map(move)),
      }
      return { changed: smaller, to: (at) => (at === last ? undefined : move(at)) }
    })
    expect(share(moves, 0.75)).toBeLessThan(STONE)
    expect(share(moves, 0.9)).toBeLessThan(2 * STONE)
  })

  it('moves little when one skill is added', () => {
    const moves = movesOf(({ shape, random }) => {
      const place = Math.floor(random() * ids(shape).length)
      const move = (at: number) => (at >= place ? at + 1 : at)
      const below = shape.below.map((list) => list.map(move))
      const needs = shape.below[place]!.map(move)
      const larger = {
        sections: shape.sections.toSpliced(place, 0, shape.sections[place]!),
        below: below.toSpliced(place, 0, needs),
      }
      return { changed: larger, to: move }
    })
    expect(share(moves, 0.75)).toBeLessThan(STONE)
    expect(share(moves, 0.9)).toBeLessThan(2 * STONE)
  })

  it('moves little when one prerequisite is added', () => {
    const moves = movesOf(({ shape, random }) => {
      const over = 1 + Math.floor(random() * (ids(shape).length - 1))
      const under = Math.floor(random() * over)
      const changed = { ...shape, below: shape.below.with(over, [...new Set([...shape.below[over]!, under])]) }
      return { changed, to: (at) => at }
    })
    expect(share(moves, 0.75)).toBeLessThan(STONE)
    expect(share(moves, 0.9)).toBeLessThan(2 * STONE)
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
