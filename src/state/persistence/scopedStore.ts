// Decides under which keys every roadmap but the built-in one keeps its progress: the same keys with its id between.

import { SHELVES, UNDO_KEY, VIEW_KEY } from './keys'
import type { SecondCopy } from './secondCopy'
import type { TextStore } from './textStore'

const PREFIX = 'groundwork:'
/** What belongs to one roadmap. Settings, the date of the backup and what was set aside belong to them all. */
const SCOPED = new Set([...SHELVES.map(({ key }) => key), UNDO_KEY, VIEW_KEY])

/** `groundwork:progress` of the roadmap `r-1` is `groundwork:r-1:progress`. */
export function scopedKey(id: string, key: string): string {
  return SCOPED.has(key) ? `${PREFIX}${id}:${key.slice(PREFIX.length)}` : key
}

/** The key of the roadmap itself, where it is neither the built-in one nor written in the app. */
export function baseKey(id: string): string {
  return `${PREFIX}${id}:base`
}

export function scopedTexts(texts: TextStore, id: string): TextStore {
  return {
    ...texts,
    read: (key) => texts.read(scopedKey(id, key)),
    write: (key, text) => texts.write(scopedKey(id, key), text),
    remove: (key) => texts.remove(scopedKey(id, key)),
  }
}

export function scopedCopy(copy: SecondCopy, id: string): SecondCopy {
  return {
    ...copy,
    read: (key) => copy.read(scopedKey(id, key)),
    update: (key, merge) => copy.update(scopedKey(id, key), merge),
  }
}
