// Decides that pictures of the ground lie where the camera says, cover what is in view, are sharp at rest and never of another scene.

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fitted } from '../../src/domain/map/camera'
import { createGround } from '../../src/features/map/ground'
import type { Shot } from '../../src/features/map/painter'
import { createSvgPen } from '../../src/features/map/svgPen'

/** A picture laid on the canvas: what was painted on it at which scale and offset, and where it lies, in device pixels. */
interface Laid {
  readonly painted: { readonly scale: number; readonly x: number; readonly y: number }
  readonly size: { readonly width: number; readonly height: number }
  readonly at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

const layout = { key: '', width: 3000, height: 2000, x: [1000], y: [700], strata: [] }
const picture = { layout, looks: [], titles: [], lines: [], edges: [], optional: [], sections: [] }
const SHOT: Shot = {
  picture,
  camera: { x: 500, y: 300, scale: 0.8 },
  view: { width: 903, height: 601 },
  density: 1,
  palette: {
    paper: 'a',
    raised: 'a',
    band: 'a',
    ink: 'a',
    quiet: 'a',
    line: 'a',
    edge: 'a',
    ground: 'a',
    accent: 'a',
    turn: 'a',
    turnSoft: 'a',
  },
  font: 'serif',
  lit: undefined,
  chosen: undefined,
  pointed: undefined,
  isMoving: false,
  depth: String,
}

const ON_THE_WAY: Shot = { ...SHOT, isMoving: true, camera: { ...SHOT.camera, x: 510 } }

/** A ground on a canvas that only writes down where pictures are laid; `draw` gives those of one frame, the undermost first. */
function groundOnPaper() {
  let laid: Laid[] = []
  const painted = new WeakMap<object, Laid['painted']>()
  let paintings = 0
  const penOf = (canvas: HTMLCanvasElement) => ({
    ...createSvgPen({ width: 1, height: 1 }).pen,
    setTransform: (scale: number, _b: number, _c: number, _d: number, x: number, y: number) => {
      painted.set(canvas, { scale, x, y })
    },
    // The map has no strata here: one sheet of paper for each painting.
    fillRect: () => {
      paintings += canvas.isConnected ? 0 : 1
    },
    drawImage: (from: HTMLCanvasElement, x: number, y: number, width: number, height: number) => {
      const { width: w, height: h } = from
      laid.push({ painted: painted.get(from)!, size: { width: w, height: h }, at: { x, y, width, height } })
    },
  })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    return penOf(this) as never
  })
  const canvas = document.body.appendChild(document.createElement('canvas'))
  const ground = createGround(canvas)
  const pen = canvas.getContext('2d')!
  return {
    draw: (shot: Shot) => {
      laid = []
      paintings = 0
      ground.draw(pen, shot)
      return { laid, paintings }
    },
  }
}

/** Where a picture shows a place of the map, in device pixels. */
function shownAt({ painted, size, at }: Laid, place: { x: number; y: number }) {
  return {
    x: at.x + ((place.x * painted.scale + painted.x) * at.width) / size.width,
    y: at.y + ((place.y * painted.scale + painted.y) * at.height) / size.height,
  }
}

const near = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
const densities = fc.constantFrom(1, 1.25, 1.5, 2, 3)
const cameras = fc.record({
  x: fc.double({ min: -200, max: 2500, noNaN: true }),
  y: fc.double({ min: -200, max: 1700, noNaN: true }),
  scale: fc.double({ min: 0.15, max: 3, noNaN: true }),
})
const RUNS = { seed: 8, numRuns: 300 }

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('the ground at rest', () => {
  it('lies pixel on pixel where painting it directly would put it, wherever it was before', () => {
    fc.assert(
      fc.property(cameras, cameras, densities, (before, camera, density) => {
        const { draw } = groundOnPaper()
        draw({ ...SHOT, camera: before, density })
        draw({ ...SHOT, camera, density, isMoving: true })
        const { laid } = draw({ ...SHOT, camera, density })
        const { painted, size, at } = laid.at(-1)!
        expect(Number.isInteger(at.x) && Number.isInteger(at.y)).toBe(true)
        expect([at.width, at.height]).toEqual([size.width, size.height])
        expect(painted.scale).toBeCloseTo(camera.scale * density, 9)
        expect(painted.x + at.x).toBeCloseTo(-camera.x * camera.scale * density, 6)
        expect(painted.y + at.y).toBeCloseTo(-camera.y * camera.scale * density, 6)
      }),
      RUNS,
    )
  })

  it('is painted once and then only laid', () => {
    const { draw } = groundOnPaper()
    expect(draw(SHOT).paintings).toBe(1)
    expect(draw({ ...SHOT, pointed: 0 }).paintings).toBe(0)
  })
})

describe('the ground on the way', () => {
  it('is where the camera says, within half a pixel, and everywhere in view', () => {
    const steps = fc.array(
      fc.record({ x: near(400), y: near(300), zoom: fc.double({ min: 0.4, max: 2.4, noNaN: true }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(cameras, densities, steps, (first, density, ways) => {
        const { draw } = groundOnPaper()
        draw({ ...SHOT, camera: first, density })
        let camera = first
        for (const { x, y, zoom } of ways) {
          camera = { x: camera.x + x, y: camera.y + y, scale: Math.min(3, Math.max(0.1, camera.scale * zoom)) }
          const { laid } = draw({ ...SHOT, camera, density, isMoving: true })
          expectInPlace(laid, { ...SHOT, camera, density })
        }
      }),
      RUNS,
    )
  })

  it('is moved, not painted, and painted anew where it has gone beyond its picture for a while', () => {
    const { draw } = groundOnPaper()
    draw(SHOT)
    expect(draw(ON_THE_WAY).paintings).toBe(0)
    const far = { ...ON_THE_WAY, camera: { x: 1500, y: 900, scale: 0.8 } }
    expect(draw(far).laid, 'the whole map below').toHaveLength(2)
    vi.advanceTimersByTime(401)
    const { laid, paintings } = draw(far)
    expect(paintings).toBe(1)
    expect(laid).toHaveLength(1)
  })

  it('shows no picture of another scene', () => {
    const others: Partial<Shot>[] = [
      { picture: { ...picture } },
      { lit: new Set([0]) },
      { chosen: 0 },
      { palette: { ...SHOT.palette, paper: 'black' } },
      { density: 2 },
    ]
    for (const other of others) {
      const { draw } = groundOnPaper()
      draw(SHOT)
      expect(draw({ ...ON_THE_WAY, ...other }).paintings, Object.keys(other)[0]).toBe(1)
      expect(draw({ ...SHOT, ...other }).paintings, `${Object.keys(other)[0]}, at rest`).toBe(1)
    }
  })

  it('shows no whole map of another scene below it either', () => {
    const { draw } = groundOnPaper()
    const far = { ...ON_THE_WAY, camera: { x: 0, y: 0, scale: 0.2 } }
    draw(SHOT)
    expect(draw(far).paintings, 'the whole map').toBe(1)
    expect(draw(far).paintings).toBe(0)
    expect(draw({ ...far, chosen: 0 }).paintings, 'what is near, nothing else').toBe(1)
    expect(draw({ ...SHOT, chosen: 0 }).paintings).toBe(1)
    expect(draw({ ...far, chosen: 0 }).paintings, 'the whole map').toBe(1)
  })
})

function expectInPlace(laid: readonly Laid[], { camera, density, view }: Shot): void {
  const scale = camera.scale * density
  for (const picture of laid)
    for (const place of [
      { x: 0, y: 0 },
      { x: 3000, y: 2000 },
      { x: 1234, y: 567 },
    ]) {
      const shown = shownAt(picture, place)
      const isWhole = Math.abs(picture.painted.scale - fitted(layout, view).scale * density) < 1e-9
      // The picture of the whole map is some whole number of pixels wide; it may lack a part of one.
      const blur = isWhole ? (scale / picture.painted.scale) * 0.5 + 0.5 : 0.51
      expect(Math.abs(shown.x - (place.x - camera.x) * scale)).toBeLessThanOrEqual(blur)
      expect(Math.abs(shown.y - (place.y - camera.y) * scale)).toBeLessThanOrEqual(blur)
    }
  expectCovered(laid, { camera, density, view })
}

/** One of the pictures holds all of the map that is in view. */
function expectCovered(
  laid: readonly Laid[],
  { camera, density, view }: Pick<Shot, 'camera' | 'density' | 'view'>,
): void {
  const scale = camera.scale * density
  const [left, top] = [Math.max(0, -camera.x * scale), Math.max(0, -camera.y * scale)]
  const right = Math.min(view.width * density, (layout.width - camera.x) * scale)
  const bottom = Math.min(view.height * density, (layout.height - camera.y) * scale)
  const slack = 1 + scale
  const isCovering = ({ at }: Laid) =>
    at.x <= left + slack &&
    at.y <= top + slack &&
    at.x + at.width >= right - slack &&
    at.y + at.height >= bottom - slack
  expect(right <= left || bottom <= top || laid.some(isCovering)).toBe(true)
}
