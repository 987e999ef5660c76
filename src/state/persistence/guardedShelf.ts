// Decides when a shelf of facts may be written: never over what we could not read, never over what another tab wrote.

import { mergeFacts } from '../../domain/progress/merge'
import { type DecodeCode, decodeFacts } from '../../domain/progress/persisted/decode'
import { encodeFacts } from '../../domain/progress/persisted/encode'
import { type Facts, NO_FACTS } from '../../domain/progress/types'
import { QUARANTINE_PREFIX, type Shelf } from './keys'
import type { TextStore } from './textStore'

/** What is wrong with a shelf, for the learner to read. `raw` is the text as it was found, to be downloaded. */
export type ShelfProblem =
  | { readonly code: 'corrupt'; readonly raw: string }
  | { readonly code: 'some-records'; readonly raw: string; readonly count: number }
  | { readonly code: 'newer-version'; readonly raw: string }
  | { readonly code: 'full' }
  | { readonly code: 'cleared' }

export interface Reading {
  readonly facts: Facts
  readonly problem: ShelfProblem | undefined
  readonly isEmpty: boolean
}

export interface GuardedShelf {
  /** Reads what is stored now. Sets aside what cannot be read. */
  read(): Reading
  /** Stores the facts together with what another tab stored meanwhile. */
  save(facts: Facts): Reading
  /** Stores the facts although the shelf was cleared. */
  writeBack(facts: Facts): Reading
  /** True when the text was there and is gone, by another tab or by the browser. */
  isCleared(): boolean
}

interface Guard {
  readonly store: TextStore
  readonly shelf: Shelf
  readonly now: () => number
}

export function createGuardedShelf(guard: Guard): GuardedShelf {
  const { store, shelf } = guard
  let lastText: string | null = null
  let isBlocked = false

  function read(): Reading {
    const raw = store.read(shelf.key)
    lastText = raw
    if (raw === null) return { facts: NO_FACTS, problem: undefined, isEmpty: true }
    const decoded = decodeFacts(raw)
    if (!decoded.ok) return unreadable(raw, decoded.error)
    const { facts, rejected } = decoded.value
    if (rejected.length === 0) return { facts, problem: undefined, isEmpty: false }
    isBlocked = !setAside(guard, raw)
    return { facts, problem: { code: 'some-records', raw, count: rejected.length }, isEmpty: false }
  }

  function unreadable(raw: string, code: DecodeCode): Reading {
    if (code === 'newer-version') {
      isBlocked = true
      return { facts: NO_FACTS, problem: { code, raw }, isEmpty: false }
    }
    isBlocked = !setAside(guard, raw)
    return { facts: NO_FACTS, problem: { code: 'corrupt', raw }, isEmpty: true }
  }

  function save(facts: Facts): Reading {
    if (isBlocked) return { facts, problem: undefined, isEmpty: false }
    const stored = store.read(shelf.key)
    if (stored === null && lastText !== null) return { facts, problem: { code: 'cleared' }, isEmpty: false }
    const theirs = stored === lastText ? undefined : read()
    const merged = theirs ? mergeFacts(facts, theirs.facts) : facts
    const problem = isBlocked ? theirs?.problem : (write(merged) ?? theirs?.problem)
    return { facts: merged, problem, isEmpty: false }
  }

  function write(facts: Facts): ShelfProblem | undefined {
    const text = encodeFacts(facts, shelf.kinds)
    if (text === lastText) return undefined
    try {
      store.write(shelf.key, text)
      lastText = text
      return undefined
    } catch {
      return { code: 'full' }
    }
  }

  return {
    read,
    save,
    writeBack: (facts) => {
      lastText = store.read(shelf.key)
      return save(facts)
    },
    isCleared: () => lastText !== null && store.read(shelf.key) === null,
  }
}

/** Copies a text that could not be read to a key of its own. False when there is no room: then nothing may be written over it. */
function setAside({ store, now, shelf }: Guard, raw: string): boolean {
  const isThere = store.keys().some((key) => key.startsWith(QUARANTINE_PREFIX) && store.read(key) === raw)
  if (isThere) return true
  try {
    let time = now()
    while (store.read(QUARANTINE_PREFIX + time) !== null) time += 1
    store.write(QUARANTINE_PREFIX + time, raw)
    return true
  } catch {
    return store.read(shelf.key) !== raw
  }
}
