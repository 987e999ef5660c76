// Decides how the app starts on a roadmap that is not the built-in one, and what reaches over all roadmaps; loaded when asked for.

import type { Roadmap } from '../domain/roadmap/types'
import { gatherAll, type Live } from '../state/allRoadmaps'
import { type Drawer, drawerOf, loadBase, type RoadmapServices } from '../state/roadmaps'
import { type BackupContent, makeBackup, saveFile } from './files'

export { restoreAll } from '../state/allRoadmaps'
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

interface Around extends Pick<BackupContent, 'settings' | 'roadmap'> {
  /** The one that is clicked to hand over the file. */
  readonly link: HTMLAnchorElement
}

/** Hands the reader a backup of everything. */
export async function downloadBackup(
  services: RoadmapServices,
  live: Live,
  { link, settings, roadmap }: Around,
): Promise<void> {
  const content = { ...(await gatherAll(services, live)), settings, roadmap }
  saveFile(link, ...makeBackup(content, services.now()))
}
