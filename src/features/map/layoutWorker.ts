// Decides what runs beside the page while a roadmap other than the built-in one is laid out.

import { layOut, type MapShape } from '../../domain/map/layout'

addEventListener('message', ({ data }: MessageEvent<MapShape>) => postMessage(layOut(data)))
