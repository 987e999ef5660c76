// Decides what a stored text or a backup file holds, whatever its age: the one way in for facts from outside.

import { isRecord, type Json } from '../../kernel/json'
import { err, ok, type Result } from '../../kernel/result'
import { isId } from '../../roadmap/ids'
import { allWrites, type Change } from '../transitions'
import type { Facts } from '../types'
import { type RejectedRecord, readFacts } from './codec'
import { V1 } from './v1'
import { V2 } from './v2'

export const LATEST_VERSION = 2

/** Longest text that is looked at, in UTF-16 units: three times what a browser's storage can hold. */
export const TEXT_LIMIT = 16_000_000

export type DecodeCode = 'too-large' | 'not-json' | 'other-product' | 'newer-version' | 'wrong-shape'

export interface Decoded {
  readonly facts: Facts
  /** Records that were set aside; the rest of the facts is good. */
  readonly rejected: readonly RejectedRecord[]
  /** What else the document carries, for a backup's extras; not checked. */
  readonly extras: Readonly<Record<string, unknown>>
}

/**
 * Decodes facts of any version up to the latest. Never throws. `newer-version` means that a newer Groundwork wrote it
 * and that it must not be written over. Cost: O(length of the text); about 1 ms for 220 skills.
 */
export function decodeFacts(text: string): Result<Decoded, DecodeCode> {
  if (text.length > TEXT_LIMIT) return err('too-large')
  const json = parseJson(text)
  if (!json.ok) return json
  const { product, version, facts, ...extras } = json.value
  if (product !== 'groundwork') return err('other-product')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return err('wrong-shape')
  if (version > LATEST_VERSION) return err('newer-version')
  if (!isRecord(facts)) return err('wrong-shape')
  return ok({ ...readFacts(facts, version === 1 ? V1 : V2), extras })
}

const CHANGE_TYPES: readonly Change['type'][] = [
  'setLevel',
  'pick',
  'aim',
  'postpone',
  'note',
  'addEvidence',
  'removeEvidence',
  'tick',
  'markResource',
  'write',
  'replace',
  'merge',
  'startOver',
]

/** Decodes what `encodeChange` wrote. Never throws. */
export function decodeChange(text: string): Result<Change, DecodeCode> {
  const decoded = decodeFacts(text)
  if (!decoded.ok) return decoded
  const { type, before, label } = decoded.value.extras
  const known = CHANGE_TYPES.find((candidate) => candidate === type)
  if (known === undefined || !isRecord(before)) return err('wrong-shape')
  const change = { type: known, before: allWrites(readFacts(before, V2).facts), after: decoded.value.facts }
  return ok(isId(label) ? { ...change, label } : change)
}

function parseJson(text: string): Result<Json, DecodeCode> {
  try {
    const json: unknown = JSON.parse(text)
    return isRecord(json) ? ok(json) : err('wrong-shape')
  } catch {
    return err('not-json')
  }
}
