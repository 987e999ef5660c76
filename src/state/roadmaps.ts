// Decides how several roadmaps live side by side: a list of them, progress apart, and one backup for all.

import { err, ok, type Result } from '../domain/kernel/result'
import { overlayOf } from '../domain/overlay/overlayRecords'
import {
  type BaseKind,
  BUILT_IN,
  emptyRoadmap,
  entriesOf,
  entryWrite,
  noEntryWrite,
  type RoadmapEntry,
} from '../domain/overlay/roadmapEntry'
import { decodeFacts } from '../domain/progress/persisted/decode'
import { NO_FACTS } from '../domain/progress/types'
import { parseRoadmap } from '../domain/roadmap/details'
import type { Roadmap } from '../domain/roadmap/types'
import { OPEN_KEY, RECORDS_SHELF } from './persistence/keys'
import { createPersistence } from './persistence/persistence'
import { baseKey, scopedCopy, scopedKey, scopedTexts } from './persistence/scopedStore'
import type { SecondCopy } from './persistence/secondCopy'
import type { TextStore } from './persistence/textStore'
import { createUndoMemory } from './persistence/undoMemory'
import { createProgressStore, type ProgressStore } from './progressStore'

/** The list of roadmaps is kept like progress, under an id of its own: merged between tabs, copied twice, set aside when broken. */
const LIST = 'roadmaps'
/** A longer roadmap would crowd the progress out of the first copy: it is kept in the second only. In UTF-16 units. */
const FIRST_COPY_LIMIT = 1_500_000

/** The learner's roadmaps, for the screens. */
export interface Roadmaps {
  readonly openId: string
  /** The built-in one first, the others in the order in which they were made. */
  readonly list: () => readonly RoadmapEntry[]
  readonly add: (draft: RoadmapDraft) => Promise<Result<string, 'full'>>
  /** Shows another roadmap: the app starts anew at `address`. False where the storage refuses to remember it. */
  readonly open: (id: string, address?: string) => boolean
  readonly remove: (id: string) => void
  /** Takes the last removal or addition back. */
  readonly undo: () => void
}

export interface RoadmapServices {
  /** The whole storage, not that of one roadmap. */
  readonly texts: TextStore
  readonly session: TextStore
  readonly copy: Promise<SecondCopy | undefined>
  readonly now: () => number
  readonly newId: () => string
  readonly replica: string
}

export interface Drawer {
  readonly texts: TextStore
  readonly session: TextStore
  readonly copy: Promise<SecondCopy | undefined>
}

/** Where the progress of one roadmap lies. */
export function drawerOf({ texts, session, copy }: RoadmapServices, id: string): Drawer {
  if (id === BUILT_IN) return { texts, session, copy }
  return {
    texts: scopedTexts(texts, id),
    session: scopedTexts(session, id),
    copy: copy.then((place) => place && scopedCopy(place, id)),
  }
}

/** The progress of a roadmap that is not the open one; both copies are read when it resolves. */
export async function openProgress(services: RoadmapServices, id: string): Promise<ProgressStore> {
  const { texts, session, copy } = drawerOf(services, id)
  const persistence = createPersistence({ store: texts, copy, now: services.now })
  const store = createProgressStore({
    persistence,
    undoMemory: createUndoMemory(session),
    roadmap: { retired: {} },
    now: services.now,
    replica: services.replica,
  })
  await store.reconcile().catch(() => undefined)
  return store
}

/** The list of roadmaps as a store of facts of its own. */
export function openList(services: RoadmapServices): Promise<ProgressStore> {
  return openProgress(services, LIST)
}

/** The list as the first copy has it, without waiting. */
function listNow({ texts }: RoadmapServices): RoadmapEntry[] {
  return entriesOf(recordsIn(texts, LIST))
}

function recordsIn(texts: TextStore, id: string) {
  const decoded = decodeFacts(texts.read(id === BUILT_IN ? RECORDS_SHELF.key : scopedKey(id, RECORDS_SHELF.key)) ?? '')
  return decoded.ok ? decoded.value.facts : NO_FACTS
}

/**
 * What a roadmap's overlay lies over. Where its text cannot be had or read it is empty, so that the progress is still
 * there to be seen, and to be used again once the text is.
 */
export async function loadBase(services: RoadmapServices, id: string, builtIn: Roadmap): Promise<Roadmap> {
  const entry = listNow(services).find((other) => other.id === id) ?? (await openedEntry(services, id))
  if (entry?.base === 'built-in') return builtIn
  const empty = emptyRoadmap(id, entry?.title ?? id)
  const text = entry?.base === 'own' ? await readBase(services, id) : undefined
  const parsed = text === undefined ? undefined : parseRoadmap(parseJson(text))
  return parsed?.ok ? { ...parsed.value, id, title: entry?.title ?? parsed.value.title } : empty
}

async function openedEntry(services: RoadmapServices, id: string): Promise<RoadmapEntry | undefined> {
  return entriesOf((await openList(services)).getState().facts).find((other) => other.id === id)
}

export async function readBase({ texts, copy }: RoadmapServices, id: string): Promise<string | undefined> {
  const first = texts.read(baseKey(id))
  if (first !== null) return first
  return (await copy)?.read(baseKey(id)).catch(() => undefined)
}

/** Keeps a roadmap's text in both copies, or in the one that has room. False where neither has. */
export async function writeBase({ texts, copy }: RoadmapServices, id: string, text: string): Promise<boolean> {
  const isFirst = text.length <= FIRST_COPY_LIMIT && attempt(() => texts.write(baseKey(id), text))
  const place = await copy
  const isSecond = place
    ? await place
        .update(baseKey(id), () => text)
        .then(
          () => true,
          () => false,
        )
    : false
  return isFirst || isSecond
}

export interface RoadmapDraft {
  readonly title: string
  readonly base: BaseKind
  /** RoadmapJson, where the base is one's own; checked by the caller. */
  readonly json?: unknown
  /** The id under which somebody else keeps it, so that their links and one's own are about the same roadmap. */
  readonly id?: string
}

export interface Surroundings {
  /** The roadmap that comes with the app. */
  readonly builtIn: Pick<Roadmap, 'title'>
  /** The roadmap that is open in this tab. */
  readonly openId: string
  /** Starts the app anew at an address. */
  readonly restart: (address: string) => void
}

export async function createRoadmaps(services: RoadmapServices, around: Surroundings): Promise<Roadmaps> {
  const { texts, now, newId } = services
  const list = await openList(services)
  const titled = (entry: RoadmapEntry) => ({
    ...entry,
    title: overlayOf(recordsIn(texts, entry.id)).about.title ?? entry.title,
  })
  return {
    openId: around.openId,
    list: () => {
      list.lookAgain()
      const own = entriesOf(list.getState().facts)
      return [{ id: BUILT_IN, title: around.builtIn.title, base: 'built-in' as const, made: 0 }, ...own].map(titled)
    },
    add: async ({ title, base, json, id = `r-${newId()}` }) => {
      if (base === 'own' && !(await writeBase(services, id, JSON.stringify(json)))) return err('full')
      list.run({ type: 'write', label: 'roadmap-added', writes: [entryWrite({ id, title, base, made: now() })] })
      return ok(id)
    },
    open: (id, address = '/') => {
      const isKept = choose(texts, id)
      if (isKept) around.restart(address)
      return isKept
    },
    // Its progress stays where it is, so that this can be taken back.
    remove: (id) => list.run({ type: 'write', label: 'roadmap-removed', writes: [noEntryWrite(id)] }),
    undo: list.undo,
  }
}

/** Which roadmap is shown from the next start on. */
function choose(texts: TextStore, id: string): boolean {
  if (id !== BUILT_IN) return attempt(() => texts.write(OPEN_KEY, id))
  texts.remove(OPEN_KEY)
  return true
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function attempt(write: () => void): boolean {
  try {
    write()
    return true
  } catch {
    return false
  }
}
