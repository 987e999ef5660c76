// Decides what the app runs on: the real clock, randomness, storage and files, wired into stores.

import { hasOverlay } from '../domain/progress/records'
import { wholeRoadmap } from '../domain/readiness/scope'
import { createGraph } from '../domain/roadmap/graph'
import { targetIdKind } from '../domain/roadmap/ids'
import type { Roadmap } from '../domain/roadmap/types'
import type { AppState } from '../state/AppState'
import { createDerived, type Derived } from '../state/derived'
import { createDeviceStore } from '../state/deviceStore'
import { OPEN_KEY } from '../state/persistence/keys'
import { createPersistence } from '../state/persistence/persistence'
import { listQuarantine } from '../state/persistence/quarantine'
import { openSecondCopy } from '../state/persistence/secondCopy'
import { createBrowserStore } from '../state/persistence/textStore'
import { createUndoMemory } from '../state/persistence/undoMemory'
import { createProgressStore } from '../state/progressStore'
import type { RoadmapServices } from '../state/roadmaps'
import { createSettingsStore, type Settings } from '../state/settingsStore'
import { createUpdateStore } from '../state/updateStore'
import { loadFiles, loadOwnTargets } from './screens'

const loadRoadmapsModule = () => import('./roadmaps')
const loadOverlayModule = () => import('./followOverlay')
const loadDetailsModule = () => import('../content/details')

/** How long an empty first copy waits for the second before the first paint, in milliseconds. */
const SECOND_COPY_PATIENCE = 400

/** What only the document can do; main.tsx hands it in. */
export interface Page {
  /** Puts theme and contrast on the page. */
  readonly applySettings: (settings: Settings) => void
  readonly createLink: () => HTMLAnchorElement
  /** Draws the app, again when its roadmap changed. */
  readonly show: (state: AppState) => void
  /** Where the app lies on its host, with a slash at the end. */
  readonly home: string
}

/** Starts the app with its state. Shows it once it is sure whether there is progress, so that nothing flips later. */
export async function startApp(builtIn: Roadmap, page: Page, wholeTitle: string): Promise<void> {
  const now = () => Date.now()
  const replica = randomText(6)
  const newId = () => `${now().toString(36)}-${randomText(6)}`
  const all: RoadmapServices = {
    texts: createBrowserStore(() => window.localStorage),
    session: createBrowserStore(() => window.sessionStorage),
    copy: openSecondCopy(() => window.indexedDB),
    now,
    newId,
    replica,
  }
  const openId = all.texts.read(OPEN_KEY)
  const opened = openId === null ? undefined : await (await loadRoadmapsModule()).openOther(all, openId, builtIn)
  const { texts, session, copy, roadmap } = opened ?? { ...all, roadmap: builtIn }
  const graph = createGraph(roadmap)
  const persistence = createPersistence({ store: texts, copy, now })
  const progress = createProgressStore({ persistence, undoMemory: createUndoMemory(session), roadmap, now, replica })
  const settings = createSettingsStore(texts, page.applySettings)
  const device = createDeviceStore(texts)

  const reconciled = progress.reconcile().catch(() => undefined)
  if (progress.getState().facts.levels.size === 0)
    await Promise.race([reconciled, new Promise((resolve) => setTimeout(resolve, SECOND_COPY_PATIENCE))])
  watchOtherTabs(progress.lookAgain)
  askToKeepOnFirstChange(progress)

  const whole = wholeRoadmap(graph, targetIdKind.instead, wholeTitle)
  const derived = createDerived(graph, whole)
  const { facts } = progress.getState()
  // A target the roadmap does not have may be one of the learner's own; without it the first picture would be another.
  if (facts.aims.has('target') && derived.target(facts) === whole) await bringOwnTargets(derived)

  const loadCohort = keepLoaded(async () => (await loadRoadmapsModule()).openCohort(all))
  const live = { id: openId ?? 'built-in', progress, loadCohort }
  const state: AppState = {
    graph,
    base: roadmap,
    derived,
    progress,
    settings,
    device,
    updates: createUpdateStore(),
    texts,
    now,
    newId,
    loadDetails: keepLoaded(async (section) => (await loadDetailsModule()).loadDetails(section)),
    loadSearchText: keepLoaded(async () => (await loadDetailsModule()).loadSearchText()),
    saveFile: async (name, content) => (await loadFiles()).saveFile(page.createLink(), name, content),
    downloadBackup: async () => {
      const { downloadBackup } = await loadRoadmapsModule()
      await downloadBackup(all, live, { settings: settings.getState(), roadmap: builtIn, link: page.createLink() })
      device.noteBackup(now())
    },
    restoreBackup: async (decoded, mode) => {
      settings.restore(decoded.extras['settings'])
      return (await loadRoadmapsModule()).restoreAll(all, live, { decoded, mode })
    },
    loadCohort,
    loadRoadmaps: async () =>
      (await loadRoadmapsModule()).createRoadmaps(all, {
        builtIn,
        openId: live.id,
        restart: (address) => window.location.assign(page.home + address.slice(1)),
      }),
    quarantine: { list: () => listQuarantine(texts), remove: (key) => texts.remove(key) },
    isPersisted: async () => texts.isLasting && ((await navigator.storage?.persisted?.()) ?? false),
  }
  const followOverlay = async () => (await loadOverlayModule()).followOverlay(state, page.show)
  if (opened || hasOverlay(facts)) return followOverlay()
  page.show(state)
  const stop = progress.subscribe(({ facts: changed }, before) => {
    if (changed.records === before.facts.records || !hasOverlay(changed)) return
    stop()
    followOverlay()
  })
}

async function bringOwnTargets(derived: Derived): Promise<void> {
  derived.own.find = await loadOwnTargets().then(
    ({ ownTarget }) => ownTarget,
    () => undefined,
  )
}

function watchOtherTabs(lookAgain: () => void): void {
  // Beside the event for it: back from the background, or from the browser's memory of pages left, where none reaches a tab; and on the way out.
  for (const event of ['storage', 'focus', 'pageshow', 'pagehide']) window.addEventListener(event, lookAgain)
}

/** Asks the browser not to clear the storage, once there is something worth keeping. */
function askToKeepOnFirstChange(progress: AppState['progress']): void {
  const stop = progress.subscribe((state, before) => {
    if (state.notice === before.notice) return
    stop()
    // A browser that has no such promise, or refuses it, is told about in Settings.
    navigator.storage?.persist?.().catch(() => undefined)
  })
}

/** Loads each thing once; a failed load may be tried again. */
function keepLoaded<A extends readonly string[], T>(load: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  const loaded = new Map<string, Promise<T>>()
  return (...args) => {
    const key = args.join(' ')
    const promise = loaded.get(key) ?? load(...args)
    loaded.set(key, promise)
    promise.catch(() => loaded.delete(key))
    return promise
  }
}

function randomText(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => (byte % 36).toString(36)).join('')
}
