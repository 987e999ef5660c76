// Checks the reader of deflated bytes against zlib, the independent implementation, and against streams made to hurt.

import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inflate } from '../../../src/domain/share/inflate'
import { packText, unpackText } from '../../../src/domain/share/textCode'
import { blockBomb } from '../../support/blockBomb'

const NONE = new Uint8Array(0)
const words = Buffer.from('the words that come again and again, and the words that come but once')

/** Processor time that this thread spent, in milliseconds: other programs on the machine do not count. */
function cpuTime(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe(inflate, () => {
  it('reads what zlib writes, at every level and strategy, with and without a dictionary', () => {
    const repetitive = fc
      .array(fc.constantFrom(...words.toString().split(' ')), { maxLength: 400 })
      .map((list) => Buffer.from(list.join(' ')))
    const input = fc.oneof(fc.uint8Array({ maxLength: 3000 }), repetitive)
    const options = fc.record({
      level: fc.integer({ min: 0, max: 9 }),
      strategy: fc.constantFrom(
        constants.Z_DEFAULT_STRATEGY,
        constants.Z_FIXED,
        constants.Z_HUFFMAN_ONLY,
        constants.Z_RLE,
      ),
    })
    fc.assert(
      fc.property(input, options, fc.boolean(), (plain, how, hasDictionary) => {
        const packed = deflateRawSync(plain, { ...how, ...(hasDictionary ? { dictionary: words } : {}) })
        const read = inflate(packed, { dictionary: hasDictionary ? words : NONE, most: plain.length })
        expect(read.ok && Buffer.from(read.value).equals(plain)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('reads many blocks and long distances', () => {
    const plain = Buffer.from(
      Array.from({ length: 60_000 }, (_, i) => (i * i * 31 + (i >> 9)) & (i % 4000 < 2000 ? 255 : 7)),
    )
    const packed = deflateRawSync(plain, { level: 9, memLevel: 1 })
    const read = inflate(packed, { dictionary: NONE, most: plain.length })
    expect(read.ok && Buffer.from(read.value).equals(plain)).toBe(true)
  })

  it('finds the same as zlib, or an error where zlib finds one, in any bytes whatever', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const read = inflate(bytes, { dictionary: NONE, most: 100_000 })
        let zlib: Buffer | undefined
        try {
          zlib = inflateRawSync(bytes)
        } catch {
          return // zlib also refuses codes that are not full; we read on as far as they make sense
        }
        expect(read.ok && Buffer.from(read.value).equals(zlib)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('stops at the size it was told', () => {
    const packed = deflateRawSync(Buffer.alloc(50_000_000))
    expect(inflate(packed, { dictionary: NONE, most: 1000 })).toEqual({ ok: false, error: 'bomb' })
    expect(inflate(deflateRawSync(words), { dictionary: NONE, most: words.length - 1 }).ok).toBe(false)
    expect(inflate(deflateRawSync(words), { dictionary: NONE, most: words.length }).ok).toBe(true)
  })

  it('refuses a stream that was cut, points before its start, or is of no known kind', () => {
    const packed = deflateRawSync(words)
    for (let i = 0; i < packed.length; i += 1)
      expect(inflate(packed.subarray(0, i), { dictionary: NONE, most: 1000 }).ok).toBe(false)
    const pointing = deflateRawSync(words, { dictionary: words })
    expect(inflate(pointing, { dictionary: NONE, most: 1000 })).toEqual({ ok: false, error: 'wrong-shape' })
    expect(inflate(Uint8Array.of(0b111), { dictionary: NONE, most: 1000 })).toEqual({ ok: false, error: 'wrong-shape' })
  })

  it('spends no table on each block: the costliest stream that fits a link takes under 200 ms', () => {
    const bomb = blockBomb(4600)
    expect(inflateRawSync(bomb).length).toBe(16 * 4600)
    const time = cpuTime(() => expect(inflate(bomb, { dictionary: NONE, most: 1_000_000 }).ok).toBe(true))
    expect(time).toBeLessThan(200)
  })
})

describe(packText, () => {
  it('gives text back whatever its characters', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const packed = packText(text, words)
        expect(unpackText(packed, words)).toEqual({ ok: true, value: text })
        expect(inflateRawSync(packed.bytes, { dictionary: words }).toString()).toBe(text)
      }),
    )
  })

  it('is refused with a length that is not its own', () => {
    const packed = packText('hello', words)
    expect(unpackText({ ...packed, length: 6 }, words)).toEqual({ ok: false, error: 'wrong-shape' })
    expect(unpackText({ ...packed, length: 4 }, words)).toEqual({ ok: false, error: 'bomb' })
  })
})
