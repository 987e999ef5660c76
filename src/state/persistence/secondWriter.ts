// Decides what is written to the second copy and when: one write after the other, merged with what is there.

import { mergeFacts } from '../../domain/progress/merge'
import { decodeFacts } from '../../domain/progress/persisted/decode'
import { encodeFacts } from '../../domain/progress/persisted/encode'
import { type Facts, NO_FACTS } from '../../domain/progress/types'
import { SHELVES, type Shelf } from './keys'
import type { SecondCopy } from './secondCopy'

/** What can only be known after a write or a reading was under way. */
export type SecondTrouble =
  | { readonly code: 'newer-version'; readonly raw: string }
  | { readonly code: 'unreadable'; readonly raw: string }
  | { readonly code: 'unwritten' }

export interface SecondWriter {
  /** Stores the facts soon; while one write is on its way only the latest facts wait. */
  write(facts: Facts): void
  read(): Promise<Facts>
  /** Writes everything at the next write, whatever was written before. */
  forget(): void
  /** True while all that was handed over is in the second copy or on its way, as far as is known. */
  isWorking(): boolean
}

export interface SecondWriterOptions {
  readonly copy: Promise<SecondCopy | undefined>
  /** Keeps a text that could not be read whole; false when there is no room for it. */
  readonly setAside: (text: string) => boolean
  readonly onTrouble: (trouble: SecondTrouble) => void
}

export function createSecondWriter({ copy, setAside, onTrouble }: SecondWriterOptions): SecondWriter {
  const written = new Map<string, string>()
  let waiting: Facts | undefined
  let isWriting = false
  let isWorking = false
  let isNewer = false
  let openings = 0

  /** What a stored text holds; `undefined` when it must stay as it is, because we cannot read it and cannot keep it. */
  function understand(text: string): Facts | undefined {
    const decoded = decodeFacts(text)
    if (decoded.ok && decoded.value.rejected.length === 0) return decoded.value.facts
    if (!decoded.ok && decoded.error === 'newer-version') {
      isNewer = true
      onTrouble({ code: 'newer-version', raw: text })
      return undefined
    }
    if (!setAside(text)) return undefined
    onTrouble({ code: 'unreadable', raw: text })
    return decoded.ok ? decoded.value.facts : NO_FACTS
  }

  async function writeShelf(place: SecondCopy, shelf: Shelf, facts: Facts): Promise<void> {
    const text = encodeFacts(facts, shelf.kinds)
    if (written.get(shelf.key) === text) return
    let stored: string | undefined
    await place.update(shelf.key, (theirs) => {
      const known = theirs === undefined || theirs === written.get(shelf.key) ? NO_FACTS : understand(theirs)
      stored = known && encodeFacts(mergeFacts(facts, known), shelf.kinds)
      return stored
    })
    if (stored === undefined) throw new Error('the second copy holds a text that must not be written over')
    // What another tab put there is not ours to write over unread, so it is not remembered as ours.
    if (stored === text) written.set(shelf.key, text)
    else written.delete(shelf.key)
  }

  async function writeShelves(facts: Facts): Promise<void> {
    const place = await copy
    if (!place) throw new Error('there is no second copy')
    const count = await place.openings()
    if (count !== openings) written.clear()
    openings = count
    for (const shelf of SHELVES) await writeShelf(place, shelf, facts)
  }

  /** A database that was closed under a write is opened again by the next, so one failure is not the last word. */
  async function writeTwice(facts: Facts): Promise<void> {
    try {
      await writeShelves(facts)
    } catch {
      written.clear()
      await writeShelves(facts)
    }
  }

  async function drain(): Promise<void> {
    isWriting = true
    while (waiting && !isNewer) {
      const facts = waiting
      waiting = undefined
      try {
        await writeTwice(facts)
        isWorking = true
      } catch {
        // The first copy stands without the second; the next change tries again.
        isWorking = false
        onTrouble({ code: 'unwritten' })
      }
    }
    isWriting = false
  }

  return {
    write(facts) {
      waiting = facts
      if (!isWriting) drain()
    },
    async read() {
      const place = await copy
      if (!place) return NO_FACTS
      let facts = NO_FACTS
      for (const shelf of SHELVES) {
        const text = await place.read(shelf.key)
        const known = text === undefined ? undefined : understand(text)
        if (known) facts = mergeFacts(facts, known)
      }
      isWorking = true
      return facts
    },
    forget: () => written.clear(),
    isWorking: () => isWorking,
  }
}
