// Decides how facts survive: two guarded shelves in storage, a second copy of each, and one merge between all of them.

import { mergeFacts } from '../../domain/progress/merge'
import { decodeFacts } from '../../domain/progress/persisted/decode'
import { encodeFacts } from '../../domain/progress/persisted/encode'
import { type Facts, NO_FACTS } from '../../domain/progress/types'
import { createGuardedShelf, type GuardedShelf, type ShelfProblem } from './guardedShelf'
import { SHELVES, type Shelf } from './keys'
import type { SecondCopy } from './secondCopy'
import type { TextStore } from './textStore'

/** What the learner has to know about how their facts are kept. */
export type Problem = ShelfProblem | { readonly code: 'no-storage' }

export interface Persistence {
  /** What the first copy holds. Call once, at start. */
  load(): { readonly facts: Facts; readonly problems: readonly Problem[]; readonly isEmpty: boolean }
  /** Brings the second copy in; resolves with what the two hold together. */
  reconcile(facts: Facts): Promise<{ readonly facts: Facts; readonly problems: readonly Problem[] }>
  /** Stores a change in both copies; the first at once. Returns the facts with what other tabs stored meanwhile. */
  save(facts: Facts): { readonly facts: Facts; readonly problems: readonly Problem[] }
  /** Reads what another tab stored. */
  pull(facts: Facts): Facts
  /** True when the first copy was there and is gone. */
  isCleared(): boolean
  writeBack(facts: Facts): readonly Problem[]
}

export interface PersistenceOptions {
  readonly store: TextStore
  readonly copy: Promise<SecondCopy | undefined>
  readonly now: () => number
}

interface GuardOf {
  readonly shelf: Shelf
  readonly guard: GuardedShelf
}

export function createPersistence({ store, copy, now }: PersistenceOptions): Persistence {
  const guards: GuardOf[] = SHELVES.map((shelf) => ({ shelf, guard: createGuardedShelf({ store, shelf, now }) }))
  const second = createSecondWriter(copy)
  let isReadOnly = false

  const collect = (facts: Facts, step: (guard: GuardedShelf, facts: Facts) => ReturnType<GuardedShelf['save']>) => {
    const problems: Problem[] = []
    let merged = facts
    for (const { guard } of guards) {
      const reading = step(guard, merged)
      merged = mergeFacts(merged, reading.facts)
      if (reading.problem) problems.push(reading.problem)
    }
    isReadOnly ||= problems.some((problem) => problem.code === 'newer-version')
    return { facts: merged, problems }
  }

  return {
    load() {
      const { facts, problems } = collect(NO_FACTS, (guard) => guard.read())
      const isEmpty =
        guards.every(({ shelf }) => store.read(shelf.key) === null) || problems.some(({ code }) => code === 'corrupt')
      return { facts, problems: store.isLasting ? problems : [...problems, { code: 'no-storage' }], isEmpty }
    },
    async reconcile(facts) {
      const theirs = await second.read()
      isReadOnly ||= theirs.newer !== undefined
      const problems: Problem[] = theirs.newer === undefined ? [] : [{ code: 'newer-version', raw: theirs.newer }]
      return { facts: mergeFacts(facts, theirs.facts), problems }
    },
    save(facts) {
      if (isReadOnly) return { facts, problems: [] }
      const saved = collect(facts, (guard, merged) => guard.save(merged))
      if (!isReadOnly) second.write(saved.facts)
      return saved
    },
    pull: (facts) => collect(facts, (guard) => guard.read()).facts,
    isCleared: () => guards.some(({ guard }) => guard.isCleared()),
    writeBack: (facts) => collect(facts, (guard, merged) => guard.writeBack(merged)).problems,
  }
}

/** Writes to the second copy one after the other; while one write is on its way only the latest facts wait. */
function createSecondWriter(copy: Promise<SecondCopy | undefined>) {
  let waiting: Facts | undefined
  let isWriting = false
  const written = new Map<string, string>()

  async function writeShelf(place: SecondCopy, shelf: Shelf, facts: Facts): Promise<void> {
    const text = encodeFacts(facts, shelf.kinds)
    if (written.get(shelf.key) === text) return
    let stored = text
    await place.update(shelf.key, (theirs) => {
      const decoded = theirs === undefined || theirs === written.get(shelf.key) ? undefined : decodeFacts(theirs)
      if (decoded?.ok) stored = encodeFacts(mergeFacts(facts, decoded.value.facts), shelf.kinds)
      else if (decoded?.error === 'newer-version' && theirs !== undefined) stored = theirs
      return stored
    })
    written.set(shelf.key, stored)
  }

  async function drain(): Promise<void> {
    const place = await copy
    while (place && waiting) {
      const facts = waiting
      waiting = undefined
      for (const shelf of SHELVES) await writeShelf(place, shelf, facts)
    }
  }

  return {
    write(facts: Facts): void {
      waiting = facts
      if (isWriting) return
      isWriting = true
      // A copy that cannot be written leaves the first copy standing; the next change tries again.
      drain()
        .catch(() => undefined)
        .finally(() => {
          isWriting = false
        })
    },
    async read(): Promise<{ facts: Facts; newer: string | undefined }> {
      const place = await copy
      let facts = NO_FACTS
      let newer: string | undefined
      for (const shelf of place ? SHELVES : []) {
        const text = await place?.read(shelf.key).catch(() => undefined)
        const decoded = text === undefined ? undefined : decodeFacts(text)
        if (decoded?.ok) facts = mergeFacts(facts, decoded.value.facts)
        else if (decoded?.error === 'newer-version') newer = text
        if (text !== undefined && decoded?.ok) written.set(shelf.key, text)
      }
      return { facts, newer }
    },
  }
}
