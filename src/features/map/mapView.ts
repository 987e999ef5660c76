// Decides how the map lives on its canvas: a camera that is moved, a frame painted when something changed, none otherwise.

import {
  between,
  type Camera,
  centred,
  fitted,
  type Point,
  panned,
  type Size,
  toMap,
  toScreen,
  zoomed,
} from '../../domain/map/camera'
import { STONE } from '../../domain/map/layout'
import { createGround } from './ground'
import { paintWords, type Shot, TITLES_FROM } from './painter'
import { type Palette, readPalette } from './palette'
import type { Picture } from './picture'

export interface MapParts {
  readonly canvas: HTMLCanvasElement
  /** An element whose colour is used to read the page's. */
  readonly probe: HTMLElement
  /** Put over the stone where the keyboard is, in every frame. */
  readonly mark: () => HTMLElement | null
}

/** What the panel takes of the view, in pixels: its width and height, and how far from the left the free part starts. */
export interface Covered extends Size {
  readonly start: number
}

export interface MapScene {
  readonly picture: Picture
  readonly lit: ReadonlySet<number> | undefined
  readonly chosen: number | undefined
  readonly current: number
  readonly covered: Covered
  readonly depth: (depth: number) => string
}

export type MapView = ReturnType<typeof createMapView>

/** How long the camera is on its way, in milliseconds; none for those who asked for less motion. */
const TRAVEL = 220
/** The map has come to rest when nothing moved it for this long, in milliseconds. */
const STILL = 120
/** Below this scale the whole map tells nothing: begin near instead, at that scale. */
const TOO_FAR = 0.2
const NEAR = 0.8
/** A finger is about this wide, in pixels. */
const REACH = 22

export function createMapView({ canvas, probe, mark }: MapParts, first: MapScene) {
  const pen = canvas.getContext('2d', { alpha: false })
  const ground = createGround(canvas)
  const font = window.getComputedStyle(canvas).fontFamily
  let scene = first
  let palette = readPalette(probe, false)
  let view = measure()
  let pointed: number | undefined
  let frame = 0
  let travel = 0
  let isMoving = false
  let rest: ReturnType<typeof setTimeout> | undefined
  let idle: ReturnType<typeof setTimeout> | undefined
  /** The map, and the part of the view that nothing covers. */
  const room = () => ({
    map: { width: scene.picture.layout.width, height: scene.picture.layout.height },
    view: { width: view.width - scene.covered.width, height: view.height - scene.covered.height },
  })
  /** In the free part of the view: its corner is the camera's. */
  let camera = begin()
  /** Where the camera is on its way to. */
  let heading = camera

  function measure(): Size {
    return { width: Math.max(1, canvas.clientWidth), height: Math.max(1, canvas.clientHeight) }
  }

  function begin(): Camera {
    const { map, view: free } = room()
    const whole = fitted(map, free)
    return whole.scale >= TOO_FAR && scene.chosen === undefined ? whole : near(scene.current, NEAR)
  }

  function near(at: number, scale: number): Camera {
    return panned(centred(pointOf(at), scale, room().view), { x: 0, y: 0 }, room())
  }

  function pointOf(at: number): Point {
    const { x, y } = scene.picture.layout
    return { x: x[at] ?? 0, y: y[at] ?? 0 }
  }

  /** The same of the whole view. */
  const shown = (): Camera => ({ ...camera, x: camera.x - scene.covered.start / camera.scale })

  const shot = (density: number): Shot => ({
    ...scene,
    camera: shown(),
    view,
    density,
    palette,
    font,
    pointed,
    isMoving,
  })

  const draw = () => {
    frame = 0
    const density = window.devicePixelRatio || 1
    const [width, height] = [Math.round(view.width * density), Math.round(view.height * density)]
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width
      canvas.height = height
    }
    if (pen) {
      ground.draw(pen, shot(density))
      paintWords(pen, shot(density))
    }
    const { x, y } = toScreen(shown(), pointOf(scene.current))
    const element = mark()
    if (element) {
      const size = Math.max(24, (STONE + 12) * camera.scale)
      element.style.width = `${size}px`
      element.style.height = `${size}px`
      element.style.transform = `translate(${x - size / 2}px, ${y - size / 2}px)`
    }
    canvas.dataset['scale'] = camera.scale.toFixed(3)
  }

  const repaint = () => {
    if (frame === 0) frame = requestAnimationFrame(draw)
  }

  const settle = () => {
    isMoving = false
    repaint()
    idle = setTimeout(() => ground.prepare(shot(window.devicePixelRatio || 1)), STILL)
  }

  const move = (next: Camera) => {
    camera = next
    isMoving = true
    clearTimeout(idle)
    clearTimeout(rest)
    rest = setTimeout(settle, STILL)
    repaint()
  }

  const look = (next: Camera) => {
    cancelAnimationFrame(travel)
    heading = next
    move(next)
  }

  const goTo = (target: Camera) => {
    cancelAnimationFrame(travel)
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return look(target)
    heading = target
    const [from, start] = [camera, performance.now()]
    const go = () => {
      const share = Math.min(1, (performance.now() - start) / TRAVEL)
      move(between(from, target, 1 - (1 - share) ** 3))
      if (share < 1) travel = requestAnimationFrame(go)
    }
    go()
  }

  const middle = () => ({ x: room().view.width / 2, y: room().view.height / 2 })
  const inFree = ({ x, y }: Point) => ({ x: x - scene.covered.start, y })
  const isInSight = (at: number) => {
    const { x, y } = toScreen(heading, pointOf(at))
    const { width, height } = room().view
    return x > 40 && y > 40 && x < width - 40 && y < height - 40
  }

  return {
    /** What was in sight stays where it is, but for a newly chosen stone that the panel would cover. */
    update: (next: MapScene) => {
      const { chosen, covered } = next
      const by = covered.start - scene.covered.start
      const isOther = chosen !== scene.chosen
      scene = next
      camera = { ...camera, x: camera.x + by / camera.scale }
      heading = { ...heading, x: heading.x + by / heading.scale }
      if (isOther && chosen !== undefined && !isInSight(chosen)) goTo(near(chosen, heading.scale))
      else if (by !== 0) goTo(heading)
      else repaint()
    },
    /** On paper at once: what is printed is what is there when printing begins. */
    recolour: (isPaper = false) => {
      palette = readPalette(probe, isPaper)
      if (isPaper) draw()
      else repaint()
    },
    resize: () => {
      const centre = toMap(camera, middle())
      view = measure()
      look(panned(centred(centre, camera.scale, room().view), { x: 0, y: 0 }, room()))
    },
    pan: (by: Point) => look(panned(camera, by, room())),
    /** Around a point of the screen, or the middle of what is free. */
    zoom: (factor: number, around?: Point) =>
      look(zoomed(camera, { factor, around: around ? inFree(around) : middle() }, room())),
    fit: () => goTo(fitted(room().map, room().view)),
    /** Brings a stone into view: nearer, if its title would not show. */
    show: (at: number) => {
      if (!isInSight(at) || heading.scale < TITLES_FROM) goTo(near(at, Math.max(NEAR, heading.scale)))
      else repaint()
    },
    /** The stone at a point of the screen, within a finger's reach. */
    stoneAt: (point: Point): number | undefined => {
      const { x, y } = toMap(shown(), point)
      const reach = Math.max(STONE * 0.8, REACH / camera.scale)
      let best: { at: number; distance: number } | undefined
      scene.picture.layout.x.forEach((px, at) => {
        const distance = Math.hypot(px - x, (scene.picture.layout.y[at] ?? 0) - y)
        if (distance < reach && distance < (best?.distance ?? reach)) best = { at, distance }
      })
      return best?.at
    },
    point: (at: number | undefined) => {
      if (at === pointed) return
      pointed = at
      canvas.style.cursor = at === undefined ? 'grab' : 'pointer'
      repaint()
    },
    palette: (): Palette => palette,
    stop: () => {
      cancelAnimationFrame(frame)
      cancelAnimationFrame(travel)
      clearTimeout(rest)
      clearTimeout(idle)
    },
  }
}
