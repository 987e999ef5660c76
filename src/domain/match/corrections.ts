// Decides how a learner corrects the matcher: a word that is no term, or a word of their own for a skill, kept for every ad.

import { type Fault, Reader } from '../kernel/decode'
import { err, ok, type Result } from '../kernel/result'
import { isId } from '../roadmap/ids'

export interface Correction {
  /** The words as the ad writes them, with one space between. */
  readonly text: string
  /** The skill they stand for, `null` where they stand for none. */
  readonly skill: string | null
}

/** The kind of record a correction is kept as, under `correctionId`. */
export const CORRECTION_RECORD = 'term'
/** Longest word or phrase that can be corrected, in UTF-16 units. */
export const CORRECTION_LIMIT = 60

export function decodeCorrection(value: unknown): Result<Correction, Fault[]> {
  const read = new Reader()
  const record = read.record(value, 'correction')
  const text = read.text(record['text'], 'correction.text', CORRECTION_LIMIT)
  const { skill } = record
  if (read.faults.length > 0) return err(read.faults)
  if (text.trim() === '' || !(skill === null || isId(skill))) return err([{ path: 'correction', message: 'is empty' }])
  return ok({ text, skill })
}

/** A short code for the words, the same for the same words in any capitals: the key their correction is kept under. */
export function correctionId(text: string): string {
  let [a, b] = [0x9e3779b1, 0x85ebca6b]
  for (const letter of plainWords(text).toLowerCase()) {
    const code = letter.codePointAt(0) ?? 0
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}

/** The words of a selection: trimmed, one space between, cut at the limit. */
export function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, CORRECTION_LIMIT).trim()
}
