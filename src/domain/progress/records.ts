// Decides how a part of the domain reads its own records among the facts: decoded where they are used, bad ones skipped and kept.

import type { Result } from '../kernel/result'
import { stampTime } from './clock'
import type { Facts, RecordValue } from './types'

export interface OwnRecord<T> {
  /** What stands behind `<kind>:` in the key. */
  readonly id: string
  readonly value: T
  /** Milliseconds since 1970, when it was last written. */
  readonly at: number
}

/**
 * The records of one kind that decode, in the order they were first written. A removed record is left out; one that does
 * not decode (a newer version wrote it, or a forged file) is left out too and stays among the facts. Cost: O(records).
 */
export function recordsOf<T, E>(
  facts: Pick<Facts, 'records'>,
  kind: string,
  decode: (value: unknown) => Result<T, E>,
): OwnRecord<T>[] {
  const prefix = `${kind}:`
  const found: OwnRecord<T>[] = []
  for (const [key, { value, stamp }] of facts.records) {
    if (value === null || !key.startsWith(prefix)) continue
    const decoded = decode(value)
    if (decoded.ok) found.push({ id: key.slice(prefix.length), value: decoded.value, at: stampTime(stamp) })
  }
  return found
}

/** Whether there is any record of this kind, whatever it holds. Cost: O(records). */
export function hasRecords(facts: Pick<Facts, 'records'>, kind: string): boolean {
  for (const [key, { value }] of facts.records) if (value !== null && key.startsWith(`${kind}:`)) return true
  return false
}

/** The write that stores a record, or with `null` removes it. */
export function recordWrite(kind: string, id: string, value: RecordValue) {
  return { kind: 'records', id: `${kind}:${id}`, value } as const
}

/** The kinds of record that change a roadmap instead of saying where the learner stands; see domain/overlay. */
const ROADMAP_KEY = /^(about|order|edit|section|own):/

/** True where the learner has changed anything about the roadmap. Cost: O(records). */
export function hasOverlay({ records }: Pick<Facts, 'records'>): boolean {
  for (const [key, { value }] of records) if (value !== null && isOverlayKey(key)) return true
  return false
}

export function isOverlayKey(key: string): boolean {
  return ROADMAP_KEY.test(key)
}
