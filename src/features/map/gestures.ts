// Decides what hands do to the map: drag moves it, wheel and two fingers zoom it, a tap chooses a stone.

import type { Point } from '../../domain/map/camera'
import type { MapView } from './mapView'

/** A press that moves less than this is a tap, in pixels. */
const TAP = 5
/** Zoom of one notch of a wheel, of about 100 units. */
const PER_UNIT = 0.0016

/** Returns the way to stop listening. */
export function listenToHands(canvas: HTMLCanvasElement, view: MapView, onTap: (at: number) => void): () => void {
  const stop = new AbortController()
  const fingers = new Map<number, Point>()
  let moved = 0

  const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = canvas.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return
    canvas.setPointerCapture(event.pointerId)
    if (fingers.size === 0) moved = 0
    fingers.set(event.pointerId, placeOf(event))
  }

  const move = (event: PointerEvent) => {
    const place = placeOf(event)
    const before = fingers.get(event.pointerId)
    if (!before) {
      if (event.pointerType === 'mouse') view.point(view.stoneAt(place))
      return
    }
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, point]) => point)
    fingers.set(event.pointerId, place)
    moved += Math.hypot(place.x - before.x, place.y - before.y)
    if (other) pinch(other, before, place)
    else if (moved > TAP) view.pan({ x: place.x - before.x, y: place.y - before.y })
  }

  const pinch = (other: Point, before: Point, place: Point) => {
    const apart = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y))
    const around = { x: (place.x + other.x) / 2, y: (place.y + other.y) / 2 }
    // First the middle between the fingers, then around it: what lies under each finger stays there.
    view.pan({ x: (place.x - before.x) / 2, y: (place.y - before.y) / 2 })
    view.zoom(apart(place) / apart(before), around)
  }

  const up = (event: PointerEvent) => {
    const isTap = fingers.size === 1 && fingers.has(event.pointerId) && moved <= TAP && event.type === 'pointerup'
    fingers.delete(event.pointerId)
    const at = isTap ? view.stoneAt(placeOf(event)) : undefined
    if (at !== undefined) onTap(at)
  }

  const wheel = (event: WheelEvent) => {
    event.preventDefault()
    const units = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 30 : event.deltaY
    // A pinch on a trackpad comes as a wheel with Ctrl and small steps.
    view.zoom(Math.exp(-units * PER_UNIT * (event.ctrlKey ? 6 : 1)), placeOf(event))
  }

  const options = { signal: stop.signal }
  canvas.addEventListener('pointerdown', down, options)
  canvas.addEventListener('pointermove', move, options)
  canvas.addEventListener('pointerup', up, options)
  canvas.addEventListener('pointercancel', up, options)
  canvas.addEventListener('pointerleave', () => view.point(undefined), options)
  canvas.addEventListener('wheel', wheel, { ...options, passive: false })
  return () => stop.abort()
}
