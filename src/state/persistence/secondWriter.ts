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
  | { readonly code: 'corrupt-copy'; readonly raw: string }
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
    onTrouble({ code: 'corrupt-copy', raw: text })
    return decoded.ok ? decoded.value.facts : NO_FACTS
  }

  /** False where a text must stay that we cannot read. */
  async function writeShelf(place: SecondCopy, shelf: Shelf, facts: Facts): Promise<boolean> {
    const text = encodeFacts(facts, shelf.kinds)
    if (written.get(shelf.key) === text) return true
    let stored: string | undefined
    await place.update(shelf.key, (theirs) => {
      const known = theirs === undefined || theirs === written.get(shelf.key) ? NO_FACTS : understand(theirs)
      stored = known && encodeFacts(mergeFacts(facts, known), shelf.kinds)
      return stored
    })
    // What another tab put there is not ours to write over unread, so it is not remembered as ours.
    if (stored === text) written.set(shelf.key, text)
    else written.delete(shelf.key)
    return stored !== undefined
  }

  async function writeShelves(facts: Facts): Promise<boolean> {
    const place = await copy
    if (!place) return false
    const count = await place.openings()
    if (count !== openings) written.clear()
    openings = count
    let isWhole = true
    for (const shelf of SHELVES) isWhole = (await writeShelf(place, shelf, facts)) && isWhole
    return isWhole
  }

  async function drain(): Promise<void> {
    isWriting = true
    while (waiting && !isNewer) {
      const facts = waiting
      waiting = undefined
      // A database that was closed under a write is opened again by the next, so one failure is not the last word.
      isWorking = await writeShelves(facts)
        .catch(() => writeShelves(facts))
        .catch(() => false)
      // The first copy stands without the second; the next change tries again.
      if (!isWorking) onTrouble({ code: 'unwritten' })
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
