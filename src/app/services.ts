// Decides what the app runs on: the real clock, randomness, storage and files, wired into stores.

import { wholeRoadmap } from '../domain/readiness/scope'
import { createGraph } from '../domain/roadmap/graph'
import { targetIdKind } from '../domain/roadmap/ids'
import type { Roadmap } from '../domain/roadmap/types'
import type { AppState } from '../state/AppState'
import { createDerived, type Derived } from '../state/derived'
import { createDeviceStore } from '../state/deviceStore'
import { createPersistence } from '../state/persistence/persistence'
import { listQuarantine } from '../state/persistence/quarantine'
import { openSecondCopy } from '../state/persistence/secondCopy'
import { createBrowserStore } from '../state/persistence/textStore'
import { createUndoMemory } from '../state/persistence/undoMemory'
import { createProgressStore } from '../state/progressStore'
import { createSettingsStore, type Settings } from '../state/settingsStore'
import { loadFiles, loadOwnTargets } from './screens'

const loadDetailsModule = () => import('../content/details')

/** How long an empty first copy waits for the second before the first paint, in milliseconds. */
const SECOND_COPY_PATIENCE = 400

/** What only the document can do; main.tsx hands it in. */
export interface Page {
  /** Puts theme and contrast on the page. */
  readonly applySettings: (settings: Settings) => void
  readonly createLink: () => HTMLAnchorElement
}

/** Makes the app's state. Resolves once it is sure whether there is progress to show, so that nothing flips later. */
export async function createAppState(roadmap: Roadmap, page: Page, wholeTitle: string): Promise<AppState> {
  const now = () => Date.now()
  const texts = createBrowserStore(() => window.localStorage)
  const session = createBrowserStore(() => window.sessionStorage)
  const graph = createGraph(roadmap)
  const copy = openSecondCopy(() => window.indexedDB)
  const persistence = createPersistence({ store: texts, copy, now })
  const replica = randomText(6)
  const progress = createProgressStore({ persistence, undoMemory: createUndoMemory(session), roadmap, now, replica })
  const settings = createSettingsStore(texts, page.applySettings)
  const device = createDeviceStore(texts)

  const reconciled = progress.reconcile().catch(() => undefined)
  if (progress.getState().facts.levels.size === 0) await Promise.race([reconciled, sleep(SECOND_COPY_PATIENCE)])
  watchOtherTabs(progress.lookAgain)
  askToKeepOnFirstChange(progress)

  const whole = wholeRoadmap(graph, targetIdKind.instead, wholeTitle)
  const derived = createDerived(graph, whole)
  const { facts } = progress.getState()
  // A target the roadmap does not have may be one of the learner's own; without it the first picture would be another.
  if (facts.aims.has('target') && derived.target(facts) === whole) await bringOwnTargets(derived)

  return {
    graph,
    derived,
    progress,
    settings,
    device,
    now,
    newId: () => `${now().toString(36)}-${randomText(6)}`,
    loadDetails: keepLoaded(async (section) => (await loadDetailsModule()).loadDetails(section)),
    loadSearchText: keepLoaded(async () => (await loadDetailsModule()).loadSearchText()),
    saveFile: async (name, text) => (await loadFiles()).saveFile(page.createLink(), name, text),
    downloadBackup: async () => {
      const { makeBackup, saveFile } = await loadFiles()
      const time = now()
      const { facts } = progress.getState()
      saveFile(page.createLink(), ...makeBackup({ facts, settings: settings.getState(), roadmap }, time))
      device.noteBackup(time)
    },
    quarantine: { list: () => listQuarantine(texts), remove: (key) => texts.remove(key) },
    isPersisted: async () => texts.isLasting && ((await navigator.storage?.persisted?.()) ?? false),
  }
}

async function bringOwnTargets(derived: Derived): Promise<void> {
  derived.own = await loadOwnTargets().then(
    ({ ownTarget }) => ownTarget,
    () => undefined,
  )
}

function watchOtherTabs(lookAgain: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key.startsWith('groundwork:')) lookAgain()
  })
  // Back from the background, or from the browser's memory of pages left, where no event reaches a tab; and on the way out.
  for (const event of ['focus', 'pageshow', 'pagehide']) window.addEventListener(event, lookAgain)
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

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
