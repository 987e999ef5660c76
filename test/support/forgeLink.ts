// Decides how tests make links that no Groundwork would: any body, under a checksum that holds.

import { deflateRawSync } from 'node:zlib'
import { toBase64url } from '../../src/domain/share/base64url'
import { ByteWriter } from '../../src/domain/share/bytes'
import { crc24 } from '../../src/domain/share/crc24'
import { frame } from '../../src/domain/share/envelope'
import { DICTIONARY } from '../../src/domain/share/v1Dictionary'

/** A link of this body; `length` lies about it. */
export function forgeLink(body: Uint8Array, length = body.length): string {
  const whole = new ByteWriter()
  whole.varint(length)
  whole.fixed(crc24(body), 3)
  whole.bytes(body)
  return `v1.${toBase64url(whole.done())}`
}

/** A link of version 3 with no levels, whose line of ads is this JSON; `lines` stand before it. */
export function forgeAds(json: unknown, lines = '\n'): string {
  const ads = typeof json === 'string' ? json : JSON.stringify(json)
  const plain = Buffer.from(`${lines}\n${ads}`)
  const text = deflateRawSync(plain, { dictionary: DICTIONARY })
  const body = new ByteWriter()
  body.fixed(2, 6)
  body.varint(plain.length)
  body.bytes(text)
  return `v3.${frame(body.done(), 0x3b3b3b)}`
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
