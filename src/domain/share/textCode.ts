// Decides how the text of a link is squeezed, and that nothing unpacks to more than it says or than we allow.

import { deflateSync, strFromU8, strToU8 } from 'fflate'
import { err, ok, type Result } from '../kernel/result'
import { type InflateProblem, inflate } from './inflate'

/** Most that the text of a link may unpack to, in bytes. */
export const INFLATED_LIMIT = 1_000_000

export interface PackedText {
  readonly length: number
  readonly bytes: Uint8Array
}

/** Deflated (RFC 1951) UTF-8 after the words of `dictionary`; `length` is that of the UTF-8. */
export function packText(text: string, dictionary: Uint8Array): PackedText {
  const plain = strToU8(text)
  return { length: plain.length, bytes: deflateSync(plain, { level: 9, mem: 4, dictionary }) }
}

/**
 * The text behind `packed`. One that says it is too long is refused unopened; one that lies is left as soon as it passes
 * what it said. Never throws. Cost: O(length).
 */
export function unpackText(packed: PackedText, dictionary: Uint8Array): Result<string, InflateProblem> {
  if (packed.length > INFLATED_LIMIT) return err('bomb')
  const plain = inflate(packed.bytes, { dictionary, most: packed.length })
  if (!plain.ok) return plain
  return plain.value.length === packed.length ? ok(strFromU8(plain.value)) : err('wrong-shape')
}
