// Decides how the text of a link is squeezed, and that nothing unpacks to more than it says or than we allow.

import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { err, ok, type Result } from '../kernel/result'

/** Most that the text of a link may unpack to, in bytes. */
export const INFLATED_LIMIT = 1_000_000

/** How much is unpacked before looking again: no more than a thousand times this can come of it. */
const SLICE = 512

/** A deflate stream of ours never holds more than it packs, but for the odd block's head. */
const LEAST_YIELD = 0.5

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
 * what it said, and one that is all block heads (each costs the reader a table) as soon as it yields too little.
 * Never throws. Cost: O(length).
 */
export function unpackText(packed: PackedText, dictionary: Uint8Array): Result<string, 'bomb' | 'wrong-shape'> {
  if (packed.length > INFLATED_LIMIT) return err('bomb')
  const plain = new Uint8Array(packed.length)
  let filled = 0
  const stream = new Inflate({ dictionary }, (chunk) => {
    if (filled + chunk.length <= plain.length) plain.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at === 0 || at < packed.bytes.length; at += SLICE) {
      stream.push(packed.bytes.subarray(at, at + SLICE), at + SLICE >= packed.bytes.length)
      if (filled > plain.length) return err('bomb')
      if (filled < (at - SLICE) * LEAST_YIELD) return err('wrong-shape')
    }
    return filled === plain.length ? ok(strFromU8(plain)) : err('wrong-shape')
  } catch {
    return err('wrong-shape')
  }
}
