// Decides how pictures leave the page: the whole map as SVG or PNG, and a small card of the readiness.

import type { RefObject } from 'react'
import type { Size } from '../../domain/map/camera'
import { readinessOf } from '../../domain/readiness/readiness'
import { map } from '../../messages/en/map'
import { formatDay, formatPercent } from '../../messages/format'
import { isRightToLeft } from '../../messages/inUse'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import type { MapView } from './mapView'
import { type Pen, paint } from './painter'
import type { Picture } from './picture'
import { progressCard } from './progressCard'
import { createSvgPen } from './svgPen'

/** Room for the names of the layers beside the stones, in units of the map. */
const BESIDE = 56

/** Most pixels of a PNG: what a phone can hold. */
const MOST_PIXELS = 12_000_000

export function useSavePictures(picture: Picture | undefined, view: RefObject<MapView | undefined>) {
  const t = useMessages(map)
  const { saveFile, now } = useApp()
  const scope = useFacts((facts, derived) => derived.scope(facts))
  /** The whole map at a scale, without what is chosen at the moment. */
  const paintWhole = (pen: Pen, scale: number) => {
    if (!picture || !view.current) return
    const { width, height } = sizeOf(picture)
    paint(pen, {
      picture,
      camera: { x: -BESIDE, y: 0, scale },
      view: { width: width * scale, height: height * scale },
      density: 1,
      palette: view.current.palette(),
      font: 'system-ui, sans-serif',
      lit: undefined,
      chosen: undefined,
      pointed: undefined,
      isMoving: false,
      depth: t.depth,
    })
  }
  return {
    svg: () => {
      if (!picture) return
      const { pen, finish } = createSvgPen(sizeOf(picture))
      paintWhole(pen, 1)
      saveFile(`${t.fileName}.svg`, finish())
    },
    png: async () => {
      if (!picture) return
      const { width, height } = sizeOf(picture)
      const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)))
      const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale))
      const pen = canvas.getContext('2d')
      if (!pen) return
      paintWhole(pen, scale)
      saveFile(`${t.fileName}.png`, await canvas.convertToBlob({ type: 'image/png' }))
    },
    card: () => {
      if (!view.current) return
      const { share, met, total } = readinessOf(scope)
      const card = {
        title: t.cardTitle(scope.target.title),
        share,
        percent: formatPercent(share),
        text: t.cardText(met, total),
        isRightToLeft: isRightToLeft(),
        foot: t.cardFoot(formatDay(now())),
        ranks: [...scope.standing.ranks].filter((_, at) => scope.needed[at]),
      }
      saveFile(`${t.cardName}.svg`, progressCard(card, view.current.palette()))
    },
  }
}

function sizeOf({ layout }: Picture): Size {
  return { width: layout.width + BESIDE, height: layout.height }
}
