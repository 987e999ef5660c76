// Decides how the map is painted: strata, edges, stones, titles, each kind in one stroke, only what is in view.

import { type Camera, type Size, toMap, toScreen } from '../../domain/map/camera'
import { STONE } from '../../domain/map/layout'
import type { Level } from '../../domain/progress/types'
import type { Palette } from './palette'
import type { Edge, Picture } from './picture'

export interface Shot {
  readonly picture: Picture
  readonly camera: Camera
  readonly view: Size
  /** Device pixels per pixel. */
  readonly density: number
  readonly palette: Palette
  readonly font: string
  /** Skills to stand out while the rest fades; nothing fades when missing. */
  readonly lit: ReadonlySet<number> | undefined
  /** The skill whose own edges thicken. */
  readonly chosen: number | undefined
  readonly pointed: number | undefined
  /** On the way to somewhere: what takes time and nobody sees is left out. */
  readonly isMoving: boolean
  readonly depth: (depth: number) => string
}

const HALF = STONE / 2
/** Pixels per unit from which titles stand under the stones. */
export const TITLES_FROM = 0.68
/** And from which edges bend. */
const CURVES_FROM = 0.25
/** From afar stones are drawn larger, up to this, to be about this many pixels wide. */
const LARGEST = 1.7
const SEEN = 10
const OUTSIDE = 0.4
const UNLIT = 0.14
/** A layer's band goes this far over its stones and titles, in units of the map. */
const OVER = 8

/** The part of a canvas that is painted with; svgPen.ts has it too, so that every picture comes from here. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'bezierCurveTo'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'rect'
  | 'setLineDash'
  | 'setTransform'
  | 'stroke'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
>

export function paint(pen: Pen, shot: Shot): void {
  paintGround(pen, shot)
  paintWords(pen, shot)
}

/** What grows and shrinks with the map: everything but the words. */
export function paintGround(pen: Pen, shot: Shot): void {
  paintPaper(pen, shot)
  paintEdges(pen, shot)
  paintStones(pen, shot, visible(shot))
}

/** The bare strata. Leaves the pen in units of the map. */
export function paintPaper(pen: Pen, shot: Shot): void {
  const { camera, density, view, palette } = shot
  pen.setTransform(density, 0, 0, density, 0, 0)
  pen.globalAlpha = 1
  pen.fillStyle = palette.paper
  pen.fillRect(0, 0, view.width, view.height)
  const scale = camera.scale * density
  pen.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale)
  paintStrata(pen, shot)
}

/** What keeps its size whatever the scale: depths, titles, names of sections. */
export function paintWords(pen: Pen, shot: Shot): void {
  const { camera, density } = shot
  pen.setTransform(density, 0, 0, density, 0, 0)
  paintDepths(pen, shot)
  if (camera.scale >= TITLES_FROM) paintTitles(pen, shot, visible(shot))
  else paintSections(pen, shot)
  const named = camera.scale >= TITLES_FROM ? [shot.pointed] : [shot.chosen, shot.pointed]
  for (const at of named) if (at !== undefined) paintName(pen, shot, at)
}

function visible({ picture, camera, view }: Shot): number[] {
  const { x, y } = picture.layout
  const from = toMap(camera, { x: 0, y: 0 })
  const to = toMap(camera, { x: view.width, y: view.height })
  const room = STONE * 2
  return x.flatMap((px, at) => {
    const py = y[at] ?? 0
    const isIn = px > from.x - room && px < to.x + room && py > from.y - room * 2 && py < to.y + room
    return isIn ? [at] : []
  })
}

function paintStrata(pen: Pen, { picture, palette, camera, view }: Shot): void {
  pen.fillStyle = palette.band
  const width = view.width / camera.scale
  picture.layout.strata.forEach(({ top, bottom }) => {
    pen.fillRect(camera.x, top - OVER, width, bottom - top + 2 * OVER)
  })
}

function paintDepths(pen: Pen, { picture, palette, camera, font, depth }: Shot): void {
  pen.font = `11px ${font}`
  pen.textAlign = 'left'
  pen.textBaseline = 'bottom'
  let last = Number.POSITIVE_INFINITY
  for (const { depth: number, top } of picture.layout.strata) {
    // Above the stones of the layer, as their titles hang down to its end.
    const { y } = toScreen(camera, { x: 0, y: top - OVER })
    if (last - y < 16) continue
    last = y
    const words = camera.scale >= TITLES_FROM ? depth(number) : String(number)
    pen.fillStyle = palette.band
    pen.fillRect(0, y, pen.measureText(words).width + 12, 17)
    pen.fillStyle = palette.quiet
    pen.fillText(words, 6, y + 15)
  }
}

function paintEdges(pen: Pen, shot: Shot): void {
  const { picture, palette, camera, lit, chosen } = shot
  pen.lineWidth = Math.max(0.6, 1 / camera.scale)
  pen.strokeStyle = palette.edge
  pen.globalAlpha = lit ? 0.1 : 0.3
  strokeEdges(pen, shot, picture.edges)
  pen.globalAlpha = lit ? 0.06 : 0.12
  strokeEdges(pen, shot, picture.optional)
  pen.globalAlpha = 1
  if (!lit && chosen === undefined) return
  const all = [...picture.edges, ...picture.optional]
  const lead = all.filter(([under, over]) => lit?.has(under) && lit.has(over))
  const own = all.filter(([under, over]) => under === chosen || over === chosen)
  pen.strokeStyle = palette.accent
  pen.lineWidth = Math.max(1.4, 1.6 / camera.scale)
  strokeEdges(pen, shot, lead)
  pen.lineWidth = Math.max(2, 2.6 / camera.scale)
  strokeEdges(pen, shot, own)
}

function strokeEdges(pen: Pen, { picture, camera, view }: Shot, edges: readonly Edge[]): void {
  const { x, y } = picture.layout
  const right = camera.x + view.width / camera.scale
  const bottom = camera.y + view.height / camera.scale
  const isCurved = camera.scale >= CURVES_FROM
  pen.beginPath()
  for (const [under, over] of edges) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [x[under], y[under], x[over], y[over]]
    if ((x1 < camera.x && x2 < camera.x) || (x1 > right && x2 > right) || y1 < camera.y || y2 > bottom) continue
    pen.moveTo(x1, y1 - HALF)
    const bend = (y1 - y2) * 0.45
    if (isCurved) pen.bezierCurveTo(x1, y1 - HALF - bend, x2, y2 + HALF + bend, x2, y2 + HALF)
    else pen.lineTo(x2, y2 + HALF)
  }
  pen.stroke()
}

/** Stones that look alike are painted together: a thousand of them take a dozen strokes. */
function paintStones(pen: Pen, shot: Shot, seen: readonly number[]): void {
  const groups = new Map<string, number[]>()
  for (const at of seen) {
    const look = shot.picture.looks[at]
    if (!look) continue
    const fade = shot.lit && !shot.lit.has(at) ? UNLIT : look.isTarget || shot.lit?.has(at) ? 1 : OUTSIDE
    const key = `${fade} ${look.level} ${look.chance === null ? '' : 'inferred'} ${look.isFrontier ? 'frontier' : ''}`
    const group = groups.get(key)
    if (group) group.push(at)
    else groups.set(key, [at])
  }
  for (const [key, group] of groups) {
    pen.globalAlpha = Number(key.split(' ')[0])
    paintAlike(pen, shot, group)
  }
  pen.globalAlpha = 1
}

function paintAlike(pen: Pen, { picture, palette, camera }: Shot, group: readonly number[]): void {
  const look = picture.looks[group[0] ?? 0]
  if (!look) return
  const { x, y } = picture.layout
  const size = STONE * Math.max(1, Math.min(LARGEST, SEEN / (STONE * camera.scale)))
  const each = (draw: (left: number, top: number) => void) => {
    pen.beginPath()
    for (const at of group) draw((x[at] ?? 0) - size / 2, (y[at] ?? 0) - size / 2)
  }
  const thin = Math.max(1.5, 1 / camera.scale)
  if (look.isFrontier) {
    each((left, top) => pen.rect(left - 7, top - 7, size + 14, size + 14))
    pen.fillStyle = palette.turnSoft
    pen.fill()
    pen.lineWidth = Math.max(2.5, 1.5 / camera.scale)
    pen.strokeStyle = palette.turn
    pen.stroke()
  }
  each((left, top) => pen.rect(left, top, size, size))
  pen.fillStyle = palette.raised
  pen.fill()
  fillLevel(pen, look.level, { each, size, ground: palette.ground, edge: palette.edge })
  each((left, top) => pen.rect(left, top, size, size))
  pen.setLineDash(look.chance !== null || look.level === 'skipped' ? [4, 3] : [])
  pen.lineWidth = thin
  pen.strokeStyle = look.level === 'new' || look.level === 'skipped' ? palette.edge : palette.ground
  pen.stroke()
  pen.setLineDash([])
  if (look.chance === null || camera.scale < 0.4) return
  pen.fillStyle = palette.ink
  pen.font = `${STONE * 0.7}px sans-serif`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const at of group) pen.fillText('≈', x[at] ?? 0, (y[at] ?? 0) - (look.level === 'explain' ? HALF / 2 : 0))
}

interface Filling {
  readonly size: number
  readonly each: (draw: (left: number, top: number) => void) => void
  readonly ground: string
  readonly edge: string
}

/** The same marks as everywhere: hatch, half, solid, struck. */
function fillLevel(pen: Pen, level: Level, { each, size, ground, edge }: Filling): void {
  pen.fillStyle = ground
  pen.strokeStyle = ground
  pen.lineWidth = 2
  if (level === 'build') each((left, top) => pen.rect(left, top, size, size))
  if (level === 'explain') each((left, top) => pen.rect(left, top + size / 2, size, size / 2))
  if (level === 'build' || level === 'explain') pen.fill()
  if (level === 'learning')
    each((left, top) => {
      for (const i of [0.33, 0.66, 1, 1.33, 1.66]) {
        const [from, to] = [Math.max(0, i - 1) * size, Math.min(1, i) * size]
        pen.moveTo(left + from, top + size - to)
        pen.lineTo(left + to, top + size - from)
      }
    })
  if (level === 'skipped') {
    pen.strokeStyle = edge
    each((left, top) => {
      pen.moveTo(left, top + size)
      pen.lineTo(left + size, top)
    })
  }
  if (level === 'learning' || level === 'skipped') pen.stroke()
}

function paintTitles(pen: Pen, shot: Shot, seen: readonly number[]): void {
  const { picture, camera, palette, font, lit, isMoving } = shot
  // In whole pixels: every size of a letter is drawn once and kept.
  const size = Math.round(Math.max(10, Math.min(15, 13 * camera.scale)))
  pen.font = `${size}px ${font}`
  pen.textAlign = 'center'
  pen.textBaseline = 'top'
  pen.lineJoin = 'round'
  pen.lineWidth = 3
  pen.strokeStyle = palette.band
  for (const at of seen) {
    const isFaded = lit ? !lit.has(at) : !picture.looks[at]?.isTarget
    pen.globalAlpha = lit && isFaded ? UNLIT * 2 : 1
    pen.fillStyle = isFaded ? palette.quiet : palette.ink
    const { x = 0, y = 0 } = place(shot, at)
    picture.lines[at]?.forEach((line, i) => {
      const top = y + (HALF + 12) * camera.scale + i * size * 1.15
      if (!isMoving) pen.strokeText(line, x, top)
      pen.fillText(line, x, top)
    })
  }
  pen.globalAlpha = 1
}

function place({ picture, camera }: Shot, at: number) {
  return toScreen(camera, { x: picture.layout.x[at] ?? 0, y: picture.layout.y[at] ?? 0 })
}

/** Section names where titles would not fit; of two that collide the first one stays. */
function paintSections(pen: Pen, shot: Shot): void {
  const { picture, camera, palette, font } = shot
  const taken: { x: number; y: number; half: number }[] = []
  pen.font = `600 12px ${font}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  pen.lineWidth = 4
  pen.strokeStyle = palette.paper
  pen.fillStyle = palette.ink
  pen.globalAlpha = shot.lit ? 0.5 : 1
  for (const { title, ...point } of picture.sections) {
    const { x, y } = toScreen(camera, point)
    const half = pen.measureText(title).width / 2 + 6
    if (taken.some((other) => Math.abs(other.y - y) < 17 && Math.abs(other.x - x) < other.half + half)) continue
    taken.push({ x, y, half })
    pen.strokeText(title, x, y)
    pen.fillText(title, x, y)
  }
  pen.globalAlpha = 1
}

/** The whole title of one stone, over everything, whatever the scale. */
function paintName(pen: Pen, shot: Shot, at: number): void {
  const { picture, camera, palette, font, view } = shot
  const title = picture.titles[at] ?? ''
  const { x, y } = place(shot, at)
  pen.font = `600 13px ${font}`
  const width = pen.measureText(title).width + 16
  const left = Math.min(Math.max(4, x - width / 2), Math.max(4, view.width - width - 4))
  const top = y - HALF * camera.scale - 38
  pen.fillStyle = palette.ink
  pen.fillRect(left, top, width, 26)
  pen.fillStyle = palette.paper
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  pen.fillText(title, left + 8, top + 13)
}
