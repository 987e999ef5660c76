// Decides how a screen is tested: the real routes and stores over memory, a clock that stands still, the real curriculum.

import { cleanup, configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach } from 'vitest'
import { followOverlay } from '../../src/app/followOverlay'
import { AppRoutes } from '../../src/app/routes'
import { Shell } from '../../src/app/Shell'
import { searchTextOf } from '../../src/content/build/assemble'
import { readCurriculum } from '../../src/content/build/curriculum'
import { encodeBackup } from '../../src/domain/progress/persisted/backup'
import { hasOverlay } from '../../src/domain/progress/records'
import type { Command } from '../../src/domain/progress/transitions'
import { wholeRoadmap } from '../../src/domain/readiness/scope'
import { createGraph } from '../../src/domain/roadmap/graph'
import { targetIdKind } from '../../src/domain/roadmap/ids'
import { type AppState, AppStateProvider } from '../../src/state/AppState'
import { restoreAll } from '../../src/state/allRoadmaps'
import { openCohort } from '../../src/state/cohort'
import { createDerived } from '../../src/state/derived'
import { createDeviceStore } from '../../src/state/deviceStore'
import { createPersistence } from '../../src/state/persistence/persistence'
import { listQuarantine } from '../../src/state/persistence/quarantine'
import { createMemoryStore, type TextStore } from '../../src/state/persistence/textStore'
import { createUndoMemory } from '../../src/state/persistence/undoMemory'
import { createProgressStore } from '../../src/state/progressStore'
import { createRoadmaps } from '../../src/state/roadmaps'
import { createSettingsStore } from '../../src/state/settingsStore'
import { createUpdateStore } from '../../src/state/updateStore'

afterEach(cleanup)
// The whole page in every message would hide what went wrong; two cores under load need patience.
configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 5000 })

export const NOW = Date.UTC(2026, 10, 23, 9, 0)
const { roadmap } = readCurriculum()

export interface Rendered {
  readonly app: AppState
  readonly user: ReturnType<typeof userEvent.setup>
  readonly texts: TextStore
  /** Files handed to the reader: name → text. */
  readonly files: Map<string, string>
  /** Addresses at which the app was told to start anew. */
  readonly restarts: readonly string[]
}

/** The app at an address, after the commands have been carried out. */
export function renderAt(
  address: string,
  commands: readonly Command[] = [],
  texts: TextStore = createMemoryStore(),
): Rendered {
  const files = new Map<string, string>()
  const restarts: string[] = []
  const app = createTestApp(texts, files, restarts)
  for (const command of commands) app.progress.run(command)
  app.progress.dismissNotice()
  const user = userEvent.setup()
  const tree = (state: AppState) => (
    <AppStateProvider state={state}>
      <MemoryRouter initialEntries={[address]}>
        <Shell>
          <AppRoutes />
        </Shell>
      </MemoryRouter>
    </AppStateProvider>
  )
  let view: ReturnType<typeof render> | undefined
  const show = (state: AppState) => {
    if (view) view.rerender(tree(state))
    else view = render(tree(state))
  }
  if (hasOverlay(app.progress.getState().facts)) followOverlay(app, show)
  else {
    show(app)
    const stop = app.progress.subscribe(({ facts }) => {
      if (!hasOverlay(facts)) return
      stop()
      followOverlay(app, show)
    })
  }
  return { app, user, texts, files, restarts }
}

function createTestApp(texts: TextStore, files: Map<string, string>, restarts: string[]): AppState {
  const graph = createGraph(roadmap)
  const now = () => NOW
  let ids = 0
  const newId = () => {
    ids += 1
    return `id-${ids}`
  }
  const session = createMemoryStore()
  const services = { texts, session, copy: Promise.resolve(undefined), now, newId, replica: 'test' }
  const persistence = createPersistence({ store: texts, copy: services.copy, now })
  const undoMemory = createUndoMemory(createMemoryStore())
  const progress = createProgressStore({ persistence, undoMemory, roadmap, now, replica: 'test' })
  const settings = createSettingsStore(texts, () => undefined)
  const cohort = openCohort(services)
  const loadCohort = () => cohort
  const live = { id: 'built-in', progress, loadCohort }
  return {
    graph,
    base: roadmap,
    derived: createDerived(graph, wholeRoadmap(graph, targetIdKind.instead, 'Everything on the roadmap')),
    progress,
    settings,
    device: createDeviceStore(texts),
    updates: createUpdateStore(),
    texts,
    now,
    newId,
    loadDetails: async (section) =>
      new Map(roadmap.skills.filter((skill) => skill.section === section).map((skill) => [skill.id, skill])),
    loadSearchText: async () => searchTextOf(roadmap).map(([names = '', text = '']) => [names, text]),
    saveFile: (name, content) => void files.set(name, typeof content === 'string' ? content : content.type),
    downloadBackup: () =>
      void files.set(
        'backup',
        encodeBackup(progress.getState().facts, { savedAt: '', roadmap: 'backend', settings: {} }),
      ),
    restoreBackup: (decoded, mode) => {
      settings.restore(decoded.extras['settings'])
      return restoreAll(services, live, { decoded, mode })
    },
    loadRoadmaps: () =>
      createRoadmaps(services, {
        builtIn: roadmap,
        openId: live.id,
        restart: (address) => void restarts.push(address),
      }),
    loadCohort,
    quarantine: { list: () => listQuarantine(texts), remove: (key) => texts.remove(key) },
    isPersisted: async () => true,
  }
}

export function setLevels(levels: Readonly<Record<string, 'learning' | 'explain' | 'build' | 'skipped'>>): Command[] {
  return Object.entries(levels).map(([skill, level]) => ({ type: 'setLevel', skill, level }))
}
