// Decides how the ground moves: while the map is on its way, pictures of it are moved and stretched instead of painting every stone.

import { fitted, type Size } from '../../domain/map/camera'
import { paintGround, paintPaper, type Shot } from './painter'

/** Room around the view that is painted along with it, as a share of the view on each side. */
const MARGIN = 0.2
/** A picture is stretched and shrunk by no more than this before it is painted anew. */
const MOST_STRETCHED = 2.5
/** On the way it is painted anew no more often than this, in milliseconds: one frame in twenty-five. */
const SELDOM = 400

/** A picture of a part of the ground. */
interface Patch {
  readonly canvas: HTMLCanvasElement
  readonly shot: Shot
  /** When it was painted, in milliseconds. */
  readonly at: number
}

/** The ground of one map on its canvas. */
export function createGround(canvas: HTMLCanvasElement) {
  const sheets = { near: sheet(canvas), whole: sheet(canvas) }
  let near: Patch | undefined
  let whole: Patch | undefined

  /** Sees to a picture of the whole map as it looks when all of it is in view, for what the near one does not cover. */
  const prepare = (shot: Shot) => {
    const { width, height } = shot.picture.layout
    const { scale } = fitted({ width, height }, shot.view)
    if (whole && isSameScene(whole.shot, shot) && whole.shot.camera.scale === scale) return
    const view = { width: width * scale, height: height * scale }
    whole = painted(sheets.whole, { ...shot, camera: { x: 0, y: 0, scale }, view })
  }

  const paintNear = (shot: Shot) => {
    near = painted(sheets.near, withMargin(shot))
  }

  const isFresh = (shot: Shot) => {
    if (!near || !isSameScene(near.shot, shot)) return false
    const stretched = stretchOf(near.shot, shot)
    const isLike = stretched < MOST_STRETCHED && stretched > 1 / MOST_STRETCHED
    return (isLike && isCovered(near.shot, shot)) || performance.now() - near.at < SELDOM
  }

  return {
    /** At rest what is drawn is sharp, pixel by pixel what painting it directly gives. */
    draw: (pen: CanvasRenderingContext2D, shot: Shot) => {
      if (shot.isMoving ? !isFresh(shot) : !near || !isSameScene(near.shot, shot) || !isSamePlace(near.shot, shot))
        paintNear(shot)
      if (!near) return paintGround(pen, shot)
      paintPaper(pen, shot)
      pen.setTransform(1, 0, 0, 1, 0, 0)
      // Shrunk too far, its lines would fade.
      const isTooNear = stretchOf(near.shot, shot) < 1 / MOST_STRETCHED
      if (isTooNear || !isCovered(near.shot, shot)) {
        prepare(shot)
        if (whole) lay(pen, whole, shot)
      }
      if (!isTooNear) lay(pen, near, shot)
    },
    /** Gets ready for a journey, when there is time. */
    prepare,
  }
}

function sheet(beside: HTMLCanvasElement): HTMLCanvasElement {
  return beside.ownerDocument.createElement('canvas')
}

/** `undefined` where the browser gives no canvas to paint on. */
function painted(canvas: HTMLCanvasElement, shot: Shot): Patch | undefined {
  const pen = canvas.getContext('2d', { alpha: false })
  if (!pen) return undefined
  const { width, height } = pixels(shot)
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  paintGround(pen, shot)
  return { canvas, shot, at: performance.now() }
}

function pixels({ view, density }: Shot): Size {
  return {
    width: Math.max(1, Math.round(view.width * density)),
    height: Math.max(1, Math.round(view.height * density)),
  }
}

/** The margin is whole device pixels, so that the picture lies exactly on those of the canvas. */
function withMargin(shot: Shot): Shot {
  const { camera, view, density } = shot
  const margin = (side: number) => Math.round(side * MARGIN * density) / density
  const [x, y] = [margin(view.width), margin(view.height)]
  return {
    ...shot,
    camera: { x: camera.x - x / camera.scale, y: camera.y - y / camera.scale, scale: camera.scale },
    view: { width: view.width + 2 * x, height: view.height + 2 * y },
  }
}

function isSameScene(one: Shot, other: Shot): boolean {
  return (
    one.picture === other.picture &&
    one.lit === other.lit &&
    one.chosen === other.chosen &&
    one.palette === other.palette &&
    one.density === other.density
  )
}

function stretchOf(patch: Shot, shot: Pick<Shot, 'camera' | 'density'>): number {
  return (shot.camera.scale * shot.density) / (patch.camera.scale * patch.density)
}

function isSamePlace(patch: Shot, shot: Shot): boolean {
  const { camera, view } = withMargin(shot)
  const isSame = (a: number, b: number) => Math.abs(a - b) < 1e-6
  return (
    camera.scale === patch.camera.scale &&
    isSame(camera.x, patch.camera.x) &&
    isSame(camera.y, patch.camera.y) &&
    isSame(view.width, patch.view.width) &&
    isSame(view.height, patch.view.height)
  )
}

/** Whether a picture holds all of the map that is in view. */
function isCovered(patch: Shot, { camera, view, picture }: Shot): boolean {
  const { width, height } = picture.layout
  const right = patch.camera.x + patch.view.width / patch.camera.scale
  const bottom = patch.camera.y + patch.view.height / patch.camera.scale
  return (
    patch.camera.x <= Math.max(0, camera.x) &&
    patch.camera.y <= Math.max(0, camera.y) &&
    right >= Math.min(width, camera.x + view.width / camera.scale) &&
    bottom >= Math.min(height, camera.y + view.height / camera.scale)
  )
}

/** Lays a picture where its part of the map is now, in device pixels; unstretched it lies on whole pixels. */
function lay(pen: CanvasRenderingContext2D, { canvas, shot: taken }: Patch, { camera, density }: Shot): void {
  const scale = camera.scale * density
  const stretched = stretchOf(taken, { camera, density })
  const place = (at: number) => (stretched === 1 ? Math.round(at) : at)
  const [x, y] = [place((taken.camera.x - camera.x) * scale), place((taken.camera.y - camera.y) * scale)]
  pen.drawImage(canvas, x, y, canvas.width * stretched, canvas.height * stretched)
}
