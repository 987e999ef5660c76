// Decides what is fetched and started while there is nothing else to do: care for the focus, the other screens, every section's details, then all of it for offline use.

import type { AppState } from '../state/AppState'
import { keepFocus } from './keepFocus'
import { keepOffline } from './keepOffline'
import { rehearse } from './rehearse'
import {
  loadCheckinScreen,
  loadFiles,
  loadGoToPlace,
  loadJobsScreen,
  loadMapScreen,
  loadNotFound,
  loadNotices,
  loadOutlineScreen,
  loadOwnTargets,
  loadPalette,
  loadPlanScreen,
  loadPracticeScreen,
  loadProgressScreen,
  loadRoadmapsScreen,
  loadSettingsScreen,
  loadSkillScreen,
} from './screens'

/** Long enough after the first of it that the rest competes with nothing the reader waits for, in milliseconds. */
const SETTLED = 2000

export async function preload(app: AppState, onSettled: (isSettled: boolean) => void): Promise<void> {
  const { graph, loadDetails, derived, progress, updates } = app
  keepFocus(window.document)
  await whenIdle(loadNotices)
  onSettled(true)
  await whenIdle(() => rehearse(app, window.document))
  await new Promise((resolve) => setTimeout(resolve, SETTLED))
  const screens = [
    loadPalette,
    loadFiles,
    loadGoToPlace,
    loadNotFound,
    loadOutlineScreen,
    loadSkillScreen,
    loadPracticeScreen,
    loadCheckinScreen,
    loadProgressScreen,
    loadMapScreen,
    loadSettingsScreen,
    loadJobsScreen,
    loadPlanScreen,
    loadRoadmapsScreen,
  ]
  for (const load of screens) await whenIdle(load)
  await whenIdle(async () => {
    derived.own.find = (await loadOwnTargets()).ownTarget
    // An aim at a target of one's own may have come in from another tab or a file meanwhile.
    progress.setState(({ facts }) => ({ facts: { ...facts } }))
  })
  for (const { id } of graph.roadmap.sections) await whenIdle(() => loadDetails(id))
  if (import.meta.env.PROD) await whenIdle(() => keepOffline(import.meta.env.BASE_URL, updates))
}

/** One thing at a time, so that what the reader asks for meanwhile never waits. A failure is no matter here. */
async function whenIdle(load: () => Promise<unknown>): Promise<void> {
  if (typeof requestIdleCallback === 'function') await new Promise((resolve) => requestIdleCallback(resolve))
  await load().catch(() => undefined)
}
