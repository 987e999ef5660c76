// Decides how the app starts on a roadmap that is not the built-in one; loaded only by those who have others.

import type { Roadmap } from '../domain/roadmap/types'
import { type Drawer, drawerOf, loadBase, type RoadmapServices } from '../state/roadmaps'

export { gatherAll, restoreAll } from '../state/allRoadmaps'
export { openCohort } from '../state/cohort'
export { createRoadmaps } from '../state/roadmaps'

/** The roadmap with this id and the place of its progress; a roadmap nobody knows is empty. */
export async function openOther(
  services: RoadmapServices,
  id: string,
  builtIn: Roadmap,
): Promise<Drawer & { readonly roadmap: Roadmap }> {
  return { ...drawerOf(services, id), roadmap: await loadBase(services, id, builtIn) }
}
