// Decides what the map is given besides the state: the layout that the build made.

import { loadLayout } from '../content/details'
import { MapPage } from '../features/map/MapPage'

/** Asked for with the screen itself, not after it has been drawn; a failure shows where it is used. */
const early = loadLayout().catch(() => undefined)
const takeEarly = async () => (await early) ?? loadLayout()

export function MapScreen() {
  return <MapPage loadLayout={takeEarly} />
}
