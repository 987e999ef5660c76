// Decides when a shelf of facts may be written: never over what we could not read, never over what another tab wrote.

import { mergeFacts } from '../../domain/progress/merge'
import { decodeFacts } from '../../domain/progress/persisted/decode'
import { encodeFacts } from '../../domain/progress/persisted/encode'
import { type Facts, NO_FACTS } from '../../domain/progress/types'
import type { Shelf } from './keys'
import { setAside } from './quarantine'
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
}

export interface GuardedShelf {
  /** Reads what is stored now. Sets aside what cannot be read. */
  read(): Reading
  /** Reads what another tab stored since the last look; `undefined` when that is nothing. */
  readNews(): Reading | undefined
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

export function createGuardedShelf({ store, shelf, now }: Guard): GuardedShelf {
  let lastText: string | null = null
  let isNewer = false
  /** An unreadable text that there was no room to set aside: until there is, it stays where it is. */
  let stranded: string | undefined

  function read(): Reading {
    const raw = store.read(shelf.key)
    lastText = raw
    if (raw === null) return { facts: NO_FACTS, problem: undefined }
    const decoded = decodeFacts(raw)
    if (decoded.ok && decoded.value.rejected.length === 0) return { facts: decoded.value.facts, problem: undefined }
    if (!decoded.ok && decoded.error === 'newer-version') {
      isNewer = true
      return { facts: NO_FACTS, problem: { code: 'newer-version', raw } }
    }
    if (!setAside(store, raw, now())) stranded = raw
    if (!decoded.ok) return { facts: NO_FACTS, problem: { code: 'corrupt', raw } }
    const { facts, rejected } = decoded.value
    return { facts, problem: { code: 'some-records', raw, count: rejected.length } }
  }

  const isCleared = () => lastText !== null && store.read(shelf.key) === null

  function save(facts: Facts): Reading {
    if (isNewer) return { facts, problem: undefined }
    if (isCleared()) return { facts, problem: { code: 'cleared' } }
    const theirs = store.read(shelf.key) === lastText ? undefined : read()
    const merged = theirs ? mergeFacts(facts, theirs.facts) : facts
    const fault = isNewer ? undefined : write(merged)
    return { facts: merged, problem: fault ?? theirs?.problem }
  }

  function write(facts: Facts): ShelfProblem | undefined {
    const text = encodeFacts(facts, shelf.kinds)
    if (text === lastText) return undefined
    if (stranded !== undefined && !setAside(store, stranded, now())) return { code: 'full' }
    stranded = undefined
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
    readNews: () => (isCleared() || store.read(shelf.key) === lastText ? undefined : read()),
    save,
    writeBack: (facts) => {
      // Only an empty shelf is taken for news: what somebody else wrote meanwhile is read before it is written over.
      if (isCleared()) lastText = null
      return save(facts)
    },
    isCleared,
  }
}
