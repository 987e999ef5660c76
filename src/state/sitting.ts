// Decides how a check-in under way is kept: after every step, beside the facts, so that a reload or tomorrow goes on.

import type { Sitting } from '../domain/checkin/sitting'
import { decodeSitting } from '../domain/checkin/sittingJson'
import { SITTING_KEY } from './persistence/keys'
import { readJson, writeJson } from './persistence/smallJson'
import type { TextStore } from './persistence/textStore'

/** The check-in that was left, or `undefined` when there is none or what is stored is none. */
export function readSitting(texts: TextStore): Sitting | undefined {
  const decoded = decodeSitting(readJson(texts, SITTING_KEY))
  return decoded.ok ? decoded.value : undefined
}

/** A full storage loses the place in the check-in, nothing else. */
export function writeSitting(texts: TextStore, sitting: Sitting): void {
  writeJson(texts, SITTING_KEY, { ...sitting })
}

/** Puts a check-in from a backup where none lies yet. True when it was one, and was put there. */
export function copySitting(texts: TextStore, input: unknown): boolean {
  const decoded = decodeSitting(input)
  if (!decoded.ok || readSitting(texts)) return false
  writeSitting(texts, decoded.value)
  return true
}
