// Decides what the pages hold before any script has run: each screen as a newcomer first sees it. Runs in the build.

import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router-dom'
import { wholeRoadmap } from '../domain/readiness/scope'
import { createGraph } from '../domain/roadmap/graph'
import { targetIdKind } from '../domain/roadmap/ids'
import type { Roadmap } from '../domain/roadmap/types'
import { shell } from '../messages/en/shell'
import { type AppState, AppStateProvider } from '../state/AppState'
import { createDerived } from '../state/derived'
import { createDeviceStore } from '../state/deviceStore'
import { createPersistence } from '../state/persistence/persistence'
import { createMemoryStore } from '../state/persistence/textStore'
import { createUndoMemory } from '../state/persistence/undoMemory'
import { createProgressStore } from '../state/progressStore'
import { createSettingsStore } from '../state/settingsStore'
import { createUpdateStore } from '../state/updateStore'
import { AppRoutes } from './routes'
import { Shell } from './Shell'

/** The markup of the screen at `path` (below `base`, which ends with a slash), its `<title>` first where it has one. */
export async function prerenderScreen(roadmap: Roadmap, base: string, path: string): Promise<string> {
  const faults: unknown[] = []
  const { prelude } = await prerender(
    <AppStateProvider state={newcomer(roadmap)}>
      <StaticRouter basename={base} location={`${base.slice(0, -1)}${path}`}>
        <Shell>
          <AppRoutes />
        </Shell>
      </StaticRouter>
    </AppStateProvider>,
    // A long screen would otherwise be cut in two and put together by an inline script, which the policy refuses.
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: (error) => void faults.push(error) },
  )
  if (faults.length > 0)
    throw new Error(`${path} cannot be drawn before the browser has it (see ui/useIsLive)`, { cause: faults[0] })
  return new Response(prelude).text()
}

const never = () => new Promise<never>(() => undefined)

/** The state of somebody who has just come: nothing stored, nothing to be had but the outline. */
function newcomer(roadmap: Roadmap): AppState {
  const graph = createGraph(roadmap)
  const texts = createMemoryStore()
  const now = () => 0
  const persistence = createPersistence({ store: { ...texts, isLasting: true }, copy: Promise.resolve(undefined), now })
  const undoMemory = createUndoMemory(texts)
  return {
    graph,
    base: roadmap,
    texts,
    derived: createDerived(graph, wholeRoadmap(graph, targetIdKind.instead, shell.en.everything)),
    progress: createProgressStore({ persistence, undoMemory, roadmap, now, replica: 'page' }),
    settings: createSettingsStore(texts, () => undefined),
    device: createDeviceStore(texts),
    updates: createUpdateStore(),
    now,
    newId: () => '',
    loadDetails: never,
    loadSearchText: never,
    saveFile: () => undefined,
    downloadBackup: () => undefined,
    restoreBackup: never,
    loadCohort: never,
    loadRoadmaps: never,
    quarantine: { list: () => [], remove: () => undefined },
    isPersisted: never,
  }
}
