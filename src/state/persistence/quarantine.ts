// Decides what becomes of texts that could not be read: kept under keys of their own until the learner deletes them.

import { QUARANTINE_PREFIX } from './keys'
import type { TextStore } from './textStore'

export interface QuarantinedText {
  readonly key: string
  /** Milliseconds since 1970, when it was set aside. */
  readonly time: number
  readonly text: string
}

export function listQuarantine(texts: TextStore): QuarantinedText[] {
  return quarantineKeys(texts)
    .map((key) => ({ key, time: timeOf(key), text: texts.read(key) ?? '' }))
    .sort((a, b) => b.time - a.time)
}

/** Copies a text to a key of its own; the same text only once. False when there is no room: then nothing may be written over it. */
export function setAside(texts: TextStore, text: string, now: number): boolean {
  if (quarantineKeys(texts).some((key) => texts.read(key) === text)) return true
  let time = now
  while (texts.read(QUARANTINE_PREFIX + time) !== null) time += 1
  try {
    texts.write(QUARANTINE_PREFIX + time, text)
    return true
  } catch {
    return false
  }
}

function quarantineKeys(texts: TextStore): string[] {
  return texts.keys().filter((key) => key.startsWith(QUARANTINE_PREFIX))
}

/** A key that somebody else wrote may hold any word where the time belongs, or a time that no calendar can show. */
function timeOf(key: string): number {
  return new Date(Number(key.slice(QUARANTINE_PREFIX.length))).getTime() || 0
}
