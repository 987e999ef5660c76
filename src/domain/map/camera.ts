// Decides which part of the map is in view: a corner and a scale, moved without ever losing the map.

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The map's point in the upper left corner, and pixels per unit of the map. */
export interface Camera extends Point {
  readonly scale: number
}

/** Nearest and farthest: three times a stone's size, and half of what shows the whole map. */
const NEAREST = 3
const FARTHEST_SHARE = 0.5

/** The whole map in the middle of the view, never larger than life. */
export function fitted(map: Size, view: Size): Camera {
  const scale = Math.min(1, view.width / map.width, view.height / map.height)
  return centred({ x: map.width / 2, y: map.height / 2 }, scale, view)
}

export function centred(point: Point, scale: number, view: Size): Camera {
  return { x: point.x - view.width / scale / 2, y: point.y - view.height / scale / 2, scale }
}

/** Moves by pixels on the screen; the view never leaves the map, a map smaller than the view never leaves the view. */
export function panned(camera: Camera, by: Point, { map, view }: { map: Size; view: Size }): Camera {
  const within = (value: number, room: number) => Math.min(Math.max(0, room), Math.max(Math.min(0, room), value))
  return {
    x: within(camera.x - by.x / camera.scale, map.width - view.width / camera.scale),
    y: within(camera.y - by.y / camera.scale, map.height - view.height / camera.scale),
    scale: camera.scale,
  }
}

/** Zooms by a factor so that what lies under a point of the screen stays there. */
export function zoomed(
  camera: Camera,
  { factor, around }: { factor: number; around: Point },
  { map, view }: { map: Size; view: Size },
): Camera {
  const farthest = fitted(map, view).scale * FARTHEST_SHARE
  const scale = Math.min(NEAREST, Math.max(farthest, camera.scale * factor))
  const stays = { x: camera.x + around.x / camera.scale, y: camera.y + around.y / camera.scale }
  const moved = { x: stays.x - around.x / scale, y: stays.y - around.y / scale, scale }
  return panned(moved, { x: 0, y: 0 }, { map, view })
}

export function toScreen({ x, y, scale }: Camera, point: Point): Point {
  return { x: (point.x - x) * scale, y: (point.y - y) * scale }
}

export function toMap({ x, y, scale }: Camera, point: Point): Point {
  return { x: x + point.x / scale, y: y + point.y / scale }
}

/** The camera on its way: 0 is the first, 1 the second. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const mix = (a: number, b: number) => a + (b - a) * share
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), scale: mix(from.scale, to.scale) }
}
