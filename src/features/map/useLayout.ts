// Decides where the map's layout comes from: the build's, where it was made for this roadmap, else a worker's.

import { useEffect, useState } from 'react'
import { isLayout, layOut, layoutKey, type MapLayout, type MapShape, shapeOf } from '../../domain/map/layout'
import { type Loaded, useApp } from '../../state/AppState'
import { ownScript } from '../../ui/ownScript'
import workerUrl from './layoutWorker?worker&url'

/** `loadLayout` brings what the build made, unchecked; it may be of another roadmap, or not to be had. */
export function useLayout(loadLayout: () => Promise<unknown>): Loaded<MapLayout> {
  const { graph } = useApp()
  const [loaded, setLoaded] = useState<Loaded<MapLayout>>({ state: 'loading' })
  useEffect(() => {
    const stop = new AbortController()
    const shape = shapeOf(graph)
    const key = layoutKey(shape)
    const builtIn = loadLayout().catch(() => undefined)
    builtIn
      .then((json) => (isLayout(json) && json.key === key ? json : layOutBeside(shape, stop.signal)))
      .then(
        (value) => stop.signal.aborted || setLoaded({ state: 'ready', value }),
        () => stop.signal.aborted || setLoaded({ state: 'failed' }),
      )
    return () => stop.abort()
  }, [graph, loadLayout])
  return loaded
}

/** In a worker; on the page where there is none or it does not start. */
function layOutBeside(shape: MapShape, signal: AbortSignal): Promise<MapLayout> {
  if (typeof Worker === 'undefined') return Promise.resolve(layOut(shape))
  const worker = new Worker(ownScript(workerUrl), { type: 'module' })
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => worker.terminate())
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      worker.terminate()
      resolve(isLayout(data) ? data : layOut(shape))
    }
    worker.onerror = () => {
      worker.terminate()
      resolve(layOut(shape))
    }
    worker.postMessage(shape)
  })
}
