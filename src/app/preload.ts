// Decides what is fetched while there is nothing else to do: the other screens, then every section's details.

import type { AppState } from '../state/AppState'
import {
  loadFiles,
  loadGoToPlace,
  loadJobsScreen,
  loadNotFound,
  loadNotices,
  loadOutlineScreen,
  loadPracticeScreen,
  loadSettingsScreen,
  loadSkillScreen,
} from './screens'

export async function preload({ graph, loadDetails }: AppState): Promise<void> {
  const screens = [
    loadNotices,
    loadFiles,
    loadGoToPlace,
    loadNotFound,
    loadOutlineScreen,
    loadSkillScreen,
    loadPracticeScreen,
    loadSettingsScreen,
    loadJobsScreen,
  ]
  for (const load of screens) await whenIdle(load)
  for (const { id } of graph.roadmap.sections) await whenIdle(() => loadDetails(id))
}

/** One thing at a time, so that what the reader asks for meanwhile never waits. A failure is no matter here. */
async function whenIdle(load: () => Promise<unknown>): Promise<void> {
  if (typeof requestIdleCallback === 'function') await new Promise((resolve) => requestIdleCallback(resolve))
  await load().catch(() => undefined)
}
