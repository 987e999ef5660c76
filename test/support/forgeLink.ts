// Decides how tests make links that no Groundwork would: any body, under a checksum that holds.

import { deflateRawSync } from 'node:zlib'
import { toBase64url } from '../../src/domain/share/base64url'
import { ByteWriter } from '../../src/domain/share/bytes'
import { crc24 } from '../../src/domain/share/crc24'
import { DICTIONARY } from '../../src/domain/share/v1Dictionary'

/** A link of this body; `length` lies about it. */
export function forgeLink(body: Uint8Array, length = body.length): string {
  const whole = new ByteWriter()
  whole.varint(length)
  whole.fixed(crc24(body), 3)
  whole.bytes(body)
  return `v1.${toBase64url(whole.done())}`
}

/** A link whose text is `deflated`, saying that it unpacks to `length` bytes. */
export function forgeDeflated(deflated: Uint8Array, length: number): string {
  const body = new ByteWriter()
  body.fixed(2, 6)
  body.varint(length)
  body.bytes(deflated)
  return forgeLink(body.done())
}

/** A link whose text is this JSON. */
export function forgeJson(json: unknown): string {
  const plain = Buffer.from(typeof json === 'string' ? json : JSON.stringify(json))
  return forgeDeflated(deflateRawSync(plain, { dictionary: DICTIONARY }), plain.length)
}
