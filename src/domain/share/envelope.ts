// Decides how the body of a link is wrapped so that lost and changed characters are noticed, the same in every version.

import { err, ok, type Result } from '../kernel/result'
import { base64urlLength, fromBase64url, toBase64url } from './base64url'
import { ByteReader, ByteWriter } from './bytes'
import { crc24 } from './crc24'

/** payload = base64url(length of body: LEB128, crc24 of body XOR the version's mark: 3 bytes, body). The mark of version 1 is 0. */
export function frame(body: Uint8Array, mark: number): string {
  const whole = new ByteWriter()
  whole.varint(body.length)
  whole.fixed(crc24(body) ^ mark, 3)
  whole.bytes(body)
  return toBase64url(whole.done())
}

/** A body that is as it was sent; `taken` is how many characters of the text it took. */
export interface Opened {
  readonly body: Uint8Array
  readonly taken: number
}

/** Finds the body and sees to it that it is whole. Any characters behind it are someone else's. Never throws. */
export function openFrame(payload: string, mark: number): Result<Opened, 'truncated' | 'damaged'> {
  const bytes = fromBase64url(payload)
  const read = new ByteReader(bytes)
  const length = read.varint()
  const crc = read.fixed(3) ^ mark
  if (read.isShort) return err('truncated')
  const rest = read.rest()
  if (rest.length < length) return err(crc24(rest) === crc ? 'damaged' : 'truncated')
  const body = rest.subarray(0, length)
  const used = bytes.length - rest.length + length
  const taken = base64urlLength(used)
  const isCanonical = toBase64url(bytes.subarray(0, used)) === payload.slice(0, taken)
  return isCanonical && crc24(body) === crc ? ok({ body, taken }) : err('damaged')
}
