// Decides what stands in for the browser in the state tests: a storage with limits, a second copy, a clock, a tab.

import { factValue } from '../../../src/domain/progress/transitions'
import type { Facts, Level, Stamp } from '../../../src/domain/progress/types'
import { createPersistence } from '../../../src/state/persistence/persistence'
import type { SecondCopy } from '../../../src/state/persistence/secondCopy'
import { createMemoryStore, type TextStore } from '../../../src/state/persistence/textStore'
import { createUndoMemory } from '../../../src/state/persistence/undoMemory'
import { createProgressStore, type ProgressStore } from '../../../src/state/progressStore'

export const NOON = Date.UTC(2030, 5, 15, 12)
export const HOUR = 3_600_000

export interface FakeStore extends TextStore {
  /** What is stored, for looking at and tampering with. */
  readonly texts: Map<string, string>
  /** Most UTF-16 units all keys and texts may take together. */
  room: number
  writes: number
}

/** A storage like the browser's: lasting, with a limit. */
export function fakeStore(entries: Readonly<Record<string, string>> = {}): FakeStore {
  const texts = new Map(Object.entries(entries))
  const size = () => [...texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  return {
    isLasting: true,
    texts,
    room: 5_000_000,
    writes: 0,
    read: (key) => texts.get(key) ?? null,
    write(key, text) {
      const before = texts.get(key)
      const grown = size() + text.length - (before?.length ?? -key.length)
      if (grown > this.room) throw new DOMException('no room', 'QuotaExceededError')
      texts.set(key, text)
      this.writes += 1
    },
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  }
}

export interface FakeCopy extends SecondCopy {
  readonly texts: Map<string, string>
  isFailing: boolean
  /** Forgets everything, as a browser does that clears its data. */
  clear(): void
  /** Resolves when all that was asked for is done. */
  settled(): Promise<void>
}

export function fakeCopy(entries: Readonly<Record<string, string>> = {}): FakeCopy {
  const texts = new Map(Object.entries(entries))
  let openings = 1
  return {
    texts,
    isFailing: false,
    read: async (key) => texts.get(key),
    async update(key, merge) {
      await Promise.resolve()
      if (this.isFailing) throw new DOMException('no room', 'QuotaExceededError')
      const text = merge(texts.get(key))
      if (text !== undefined) texts.set(key, text)
    },
    openings: async () => openings,
    clear() {
      texts.clear()
      openings += 1
    },
    settled: () => new Promise((resolve) => setTimeout(resolve, 0)),
  }
}

export interface TabOptions {
  readonly store?: TextStore
  readonly session?: TextStore
  readonly copy?: SecondCopy | Promise<SecondCopy | undefined> | undefined
  readonly clock?: { now: number }
  readonly replica?: string
  readonly retired?: Readonly<Record<string, string>>
}

/** The learner's store as the page would start it: first copy loaded, second copy still to come. */
export function openTab(options: TabOptions = {}): ProgressStore {
  const { store = fakeStore(), session = createMemoryStore(), replica = 'a', retired = {} } = options
  const { clock = { now: NOON } } = options
  const now = () => clock.now
  return createProgressStore({
    persistence: createPersistence({ store, copy: Promise.resolve(options.copy), now }),
    undoMemory: createUndoMemory(session),
    roadmap: { retired },
    now,
    replica,
  })
}

export function mark(tab: ProgressStore, skill: string, level: Level): void {
  tab.run({ type: 'setLevel', skill, level })
}

export function levelIn(tab: ProgressStore, skill: string): Level {
  return factValue(tab.getState().facts, 'levels', skill)
}

export function stampIn(tab: ProgressStore, skill: string): Stamp | undefined {
  return tab.getState().facts.levels.get(skill)?.stamp
}

export function problemCodes(tab: ProgressStore): string[] {
  return tab.getState().problems.map(({ code }) => code)
}

/** Facts as plain values, for comparing. */
export function plain(facts: Facts) {
  return Object.fromEntries(Object.entries(facts).map(([kind, map]) => [kind, Object.fromEntries(map)]))
}

export function stored(facts: object, version: unknown = 1): string {
  return JSON.stringify({ product: 'groundwork', version, facts })
}

/** The stamp of an ordinary record, `age` milliseconds before noon. */
export function stampAt(age = 0): string {
  return `${(NOON - age).toString(36).padStart(9, '0')}000-old`
}
