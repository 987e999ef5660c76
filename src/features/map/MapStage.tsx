// Decides how the map is used: the canvas for eyes and hands, one stone at a time for keyboard and ears.

import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { Point } from '../../domain/map/camera'
import { type Direction, step, type Walk } from '../../domain/map/walk'
import { skillAt } from '../../domain/roadmap/graph'
import { map } from '../../messages/en/map'
import { isRightToLeft } from '../../messages/inUse'
import { useMessages } from '../../messages/useMessages'
import { useApp, useProgress } from '../../state/AppState'
import { levelOfKey } from '../../ui/LevelControl'
import { latinKey } from '../../ui/latinKey'
import { listenToHands } from './gestures'
import styles from './Map.module.css'
import { type Covered, createMapView, type MapView } from './mapView'
import { onPaletteChange } from './palette'
import type { Picture } from './picture'
import { useStoneText } from './useStoneText'

interface MapStageProps {
  readonly picture: Picture
  readonly lit: ReadonlySet<number> | undefined
  readonly chosen: number | undefined
  readonly view: RefObject<MapView | undefined>
  readonly onChoose: (at: number | undefined) => void
  readonly onFollow: (at: number) => void
  readonly onList: () => void
  /** The list was left for the map, and the focus with it. */
  readonly takesFocus: boolean
}

const WAYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
const STEP = 1.3
/** How far Shift and an arrow move the map, in pixels: the view goes where the arrow points. */
const PANS: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: 80 },
  down: { x: 0, y: -80 },
  left: { x: 80, y: 0 },
  right: { x: -80, y: 0 },
}

export function MapStage(props: MapStageProps) {
  const { picture, lit, chosen, view, onChoose, onFollow, onList, takesFocus } = props
  const t = useMessages(map)
  const { graph, progress, settings } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const [walk, setWalk] = useState<Walk>(() => ({ at: chosen ?? firstStone(picture), fan: [] }))
  const at = walk.at < picture.looks.length ? walk.at : 0
  const canvas = useRef<HTMLCanvasElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const stone = useRef<HTMLButtonElement>(null)
  const hasChosen = useRef(false)
  const hasWalked = useRef(takesFocus)
  const covered = chosen === undefined ? NOTHING : takenByPanel()
  const scene = { picture, lit, chosen, current: at, covered, depth: t.depth }
  const latest = useRef({ scene, onChoose })
  latest.current = { scene, onChoose }
  const help = useId()
  const textOf = useStoneText()

  useEffect(() => {
    if (!canvas.current || !probe.current) return
    const parts = { canvas: canvas.current, probe: probe.current, mark: () => stone.current }
    const made = createMapView(parts, latest.current.scene)
    view.current = made
    const stopHands = listenToHands(canvas.current, made, (tapped) => {
      setWalk({ at: tapped, fan: [] })
      latest.current.onChoose(tapped)
    })
    const observer = new ResizeObserver(made.resize)
    observer.observe(canvas.current)
    const stopColours = onPaletteChange(made.recolour)
    const stopSettings = settings.subscribe(() => made.recolour())
    return () => {
      stopHands()
      stopColours()
      stopSettings()
      observer.disconnect()
      made.stop()
      view.current = undefined
    }
  }, [view, settings])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene is made of these
  useEffect(() => view.current?.update(latest.current.scene), [picture, lit, chosen, at, view])
  // The chosen skill may have been changed from elsewhere: the search, the panel, the address.
  useEffect(() => {
    // What had the focus may have gone with the panel.
    const { activeElement, body } = stone.current?.ownerDocument ?? {}
    if (chosen === undefined && hasChosen.current && activeElement === body) stone.current?.focus()
    hasChosen.current = chosen !== undefined
    if (chosen !== undefined) setWalk((before) => (before.at === chosen ? before : { at: chosen, fan: [] }))
  }, [chosen])
  // A stone of its own for each skill, so that the one that is reached is read out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stone is another one when the skill is
  useEffect(() => {
    if (hasWalked.current) stone.current?.focus({ preventScroll: true })
  }, [at])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = WAYS[event.key]
    const level = levelOfKey(event)
    if (direction && event.shiftKey) {
      event.preventDefault()
      view.current?.pan(PANS[direction])
    } else if (direction) {
      event.preventDefault()
      hasWalked.current = true
      const next = step(graph, picture.layout, { walk: { ...walk, at }, direction })
      setWalk(next)
      view.current?.show(next.at)
    } else if (level && !isReadOnly) progress.run({ type: 'setLevel', skill: skillAt(graph, at).id, level })
    else actions(latinKey(event))?.()
  }
  const actions = (key: string): (() => void) | undefined => {
    if (key === '+' || key === '=') return () => view.current?.zoom(STEP)
    if (key === '-') return () => view.current?.zoom(1 / STEP)
    if (key === 'w') return () => view.current?.fit()
    if (key === 'l') return onList
    if (key === 'escape') return () => onChoose(undefined)
    return key === 'f' ? () => onFollow(at) : undefined
  }

  return (
    <div
      role="application"
      aria-label={t.map}
      aria-roledescription={t.roleDescription}
      aria-describedby={help}
      className={styles['map']}
      onKeyDown={onKeyDown}
    >
      <div aria-hidden="true" className={styles['layer']}>
        <canvas ref={canvas} dir="ltr" className={styles['canvas']} />
      </div>
      <button
        key={at}
        ref={stone}
        type="button"
        className={styles['stone']}
        aria-label={textOf(at, picture.looks[at])}
        aria-pressed={chosen === at}
        onClick={() => onChoose(at)}
        onFocus={() => view.current?.show(at)}
      />
      <span ref={probe} hidden />
      <p id={help} className="hidden">
        {t.help}
      </p>
    </div>
  )
}

const NOTHING: Covered = { start: 0, width: 0, height: 0 }

/** What the panel takes of the stage: its side where lines end on a wide screen, its foot on a phone. As in Map.module.css. */
function takenByPanel(): Covered {
  if (window.matchMedia('(max-width: 599px)').matches) return { start: 0, width: 0, height: 300 }
  return { start: isRightToLeft() ? 340 : 0, width: 340, height: 0 }
}

/** Where the keyboard begins: on the first stone of the frontier, else on the ground. */
function firstStone({ looks, layout }: Picture): number {
  const frontier = looks.findIndex((look) => look.isFrontier)
  return frontier >= 0 ? frontier : Math.max(0, layout.y.indexOf(Math.max(...layout.y)))
}
