// Decides that the view never loses the map, and that zooming keeps what is under the pointer there.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, fitted, panned, toMap, toScreen, zoomed } from '../../../src/domain/map/camera'

const map = { width: 3000, height: 2000 }
const view = { width: 1000, height: 600 }
const room = { map, view }
const some = (most: number) => fc.double({ min: -most, max: most, noNaN: true })

describe('fitted', () => {
  it('shows the whole map, and a small one no larger than life', () => {
    const camera = fitted(map, view)
    expect(toScreen(camera, { x: 0, y: 0 }).y).toBeCloseTo(0)
    expect(toScreen(camera, { x: 3000, y: 2000 }).y).toBeCloseTo(600)
    expect(fitted({ width: 100, height: 100 }, view).scale).toBe(1)
  })
})

describe('panned', () => {
  it('stays on the map however far it is dragged', () => {
    fc.assert(
      fc.property(some(1e5), some(1e5), (x, y) => {
        const { x: left, y: top } = panned({ x: 500, y: 500, scale: 1 }, { x, y }, room)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(2000)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top).toBeLessThanOrEqual(1400)
      }),
      { seed: 8 },
    )
  })
})

describe('zoomed', () => {
  it('keeps the point under the pointer, as long as the map allows', () => {
    const camera = { x: 1000, y: 700, scale: 1 }
    const around = { x: 400, y: 300 }
    const next = zoomed(camera, { factor: 1.7, around }, room)
    expect(next.scale).toBeCloseTo(1.7)
    expect(toMap(next, around).x).toBeCloseTo(toMap(camera, around).x)
    expect(toMap(next, around).y).toBeCloseTo(toMap(camera, around).y)
  })

  it('has an end in both directions', () => {
    const all = (factor: number) => {
      let camera = fitted(map, view)
      for (let i = 0; i < 60; i += 1) camera = zoomed(camera, { factor, around: { x: 0, y: 0 } }, room)
      return camera.scale
    }
    expect(all(2)).toBe(3)
    expect(all(0.5)).toBeCloseTo(fitted(map, view).scale / 2)
  })
})

describe('between', () => {
  it('begins at the first and ends at the second', () => {
    const [from, to] = [
      { x: 0, y: 0, scale: 1 },
      { x: 10, y: 20, scale: 3 },
    ] as const
    expect(between(from, to, 0)).toEqual(from)
    expect(between(from, to, 1)).toEqual(to)
    expect(between(from, to, 0.5)).toEqual({ x: 5, y: 10, scale: 2 })
  })
})
