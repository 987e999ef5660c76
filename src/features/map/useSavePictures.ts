// Decides how pictures leave the page: the whole map as SVG or PNG, and a small card of the readiness.

import type { RefObject } from 'react'
import { fitted } from '../../domain/map/camera'
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

/** Most pixels of a PNG: what a phone can hold. */
const MOST_PIXELS = 12_000_000

export function useSavePictures(picture: Picture | undefined, view: RefObject<MapView | undefined>) {
  const t = useMessages(map)
  const { saveFile, now } = useApp()
  const scope = useFacts((facts, derived) => derived.scope(facts))
  /** The whole map at a scale, without what is chosen at the moment. */
  const paintWhole = (pen: Pen, scale: number) => {
    if (!picture || !view.current) return
    const size = { width: picture.layout.width * scale, height: picture.layout.height * scale }
    paint(pen, {
      picture,
      camera: { ...fitted(picture.layout, size), x: 0, y: 0, scale },
      view: size,
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
      const { pen, finish } = createSvgPen(picture.layout.width, picture.layout.height)
      paintWhole(pen, 1)
      saveFile(`${t.fileName}.svg`, finish())
    },
    png: async () => {
      if (!picture) return
      const { width, height } = picture.layout
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
