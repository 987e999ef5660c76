// Decides how a browser's storage behaves between processes: each tab writes to a view of its own, and hears of others late.

import type { SecondCopy } from '../../../src/state/persistence/secondCopy'
import type { TextStore } from '../../../src/state/persistence/textStore'

interface Message {
  readonly from: number
  readonly at: number
  readonly key: string
  readonly text: string
}

export interface Disk {
  readonly texts: ReadonlyMap<string, string>
  readonly writes: number
  /** A tab's own view of the storage. */
  view(tab: number): TextStore
  /** Lets what others wrote reach a tab's view; true when there was anything. */
  deliver(tab: number): boolean
  /** Goes back to what was flushed: what a killed browser finds. Views start anew. */
  crash(): void
  /** Remembers the present state as the one a killed browser would find. */
  flush(): void
}

/** Like Chromium: a view drops messages older than its own write, so that all views end where the disk is. */
export function createDisk(): Disk {
  let texts = new Map<string, string>()
  let flushed = new Map<string, string>()
  let views = new Map<number, Map<string, string>>()
  let inboxes = new Map<number, Message[]>()
  const ownWrites = new Map<string, number>()
  let writes = 0

  const viewOf = (tab: number) => {
    const view = views.get(tab) ?? new Map(texts)
    views.set(tab, view)
    inboxes.set(tab, inboxes.get(tab) ?? [])
    return view
  }
  return {
    get texts() {
      return texts
    },
    get writes() {
      return writes
    },
    view: (tab) => ({
      isLasting: true,
      read: (key) => viewOf(tab).get(key) ?? null,
      write(key, text) {
        writes += 1
        viewOf(tab).set(key, text)
        texts.set(key, text)
        ownWrites.set(`${tab} ${key}`, writes)
        for (const [other, inbox] of inboxes) if (other !== tab) inbox.push({ from: tab, at: writes, key, text })
      },
      remove: (key) => void texts.delete(key),
      keys: () => [...viewOf(tab).keys()],
    }),
    deliver(tab) {
      const view = viewOf(tab)
      const inbox = inboxes.get(tab)?.splice(0) ?? []
      for (const { key, text, at } of inbox) if (at > (ownWrites.get(`${tab} ${key}`) ?? 0)) view.set(key, text)
      return inbox.length > 0
    },
    crash() {
      texts = new Map(flushed)
      views = new Map()
      inboxes = new Map()
    },
    flush() {
      flushed = new Map(texts)
    },
  }
}

export interface SlowCopy {
  readonly texts: Map<string, string>
  /** The second copy as a tab holds it. */
  handle(tab: number): SecondCopy
  /** Does the next thing that was asked for; false when nothing waits. */
  step(): Promise<boolean>
  /** Drops what a closed page had asked for and not yet got. */
  drop(tab: number): void
}

/** A second copy that does one thing at a time, when told: IndexedDB with the time taken out. */
export function createSlowCopy(): SlowCopy {
  const texts = new Map<string, string>()
  let queue: { readonly tab: number; readonly run: () => void }[] = []
  const ask = <T>(tab: number, run: () => T) =>
    new Promise<T>((resolve) => {
      queue.push({ tab, run: () => resolve(run()) })
    })
  return {
    texts,
    handle: (tab) => ({
      read: (key) => ask(tab, () => texts.get(key)),
      update: (key, merge) =>
        ask(tab, () => {
          const text = merge(texts.get(key))
          if (text !== undefined) texts.set(key, text)
        }),
      openings: async () => 1,
    }),
    async step() {
      await pause()
      const next = queue.shift()
      next?.run()
      await pause()
      return next !== undefined
    },
    drop(tab) {
      queue = queue.filter((waiting) => waiting.tab !== tab)
    },
  }
}

/** Until everything that was only waiting for its turn has had it. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
