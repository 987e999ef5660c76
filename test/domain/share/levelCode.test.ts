// Checks the packing of levels, the checksum and the characters against what others compute.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64urlLength, fromBase64url, toBase64url } from '../../../src/domain/share/base64url'
import { ByteReader, ByteWriter } from '../../../src/domain/share/bytes'
import { crc24 } from '../../../src/domain/share/crc24'
import { MOST_LEVELS, packLevels, unpackLevels } from '../../../src/domain/share/levelCode'

const START = [1, 3, 3, 3, 3, 3]
const symbol = fc.integer({ min: 0, max: 5 })
const runs = fc
  .array(fc.tuple(symbol, fc.integer({ min: 1, max: 60 })), { maxLength: 20 })
  .map((list) => list.flatMap(([value, times]) => new Array<number>(times).fill(value)))

/** A generator of our own, so that the sizes below are the same on every run (Numerical Recipes' constants). */
function randomRow(length: number, seed: number): number[] {
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return 1 + (Math.floor(state / 2 ** 16) % 5)
  })
}

describe(packLevels, () => {
  it('gives back every row, random or in runs', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(symbol, { maxLength: 300 }), runs), (row) => {
        expect(unpackLevels(packLevels(row, START), row.length, START)).toEqual(row)
      }),
    )
  })

  it('takes at most five bytes more than the least that 220 levels at random can take', () => {
    const least = (220 * Math.log2(5)) / 8
    for (let seed = 1; seed <= 50; seed += 1)
      expect(packLevels(randomRow(220, seed), START).length).toBeLessThan(least + 5)
  })

  it('packs runs well below that', () => {
    const row = [...new Array(80).fill(4), ...new Array(30).fill(2), ...new Array(110).fill(1)]
    expect(packLevels(row, START).length).toBeLessThan(10)
  })

  it('reads no row from bytes that are none', () => {
    expect(unpackLevels(packLevels(randomRow(20, 1), START), 19, START)).toBeUndefined()
    expect(unpackLevels(new Uint8Array(30).fill(255), 20, START)).toBeUndefined()
    expect(unpackLevels(new Uint8Array(5000).fill(255), 200, START)).toBeUndefined()
    expect(unpackLevels(new Uint8Array(0), MOST_LEVELS + 1, START)).toBeUndefined()
  })
})

describe(crc24, () => {
  it('agrees with the published check value', () => {
    expect(crc24(Buffer.from('123456789'))).toBe(0x21cf02)
  })

  it('tells apart texts that differ by leading zeros', () => {
    expect(new Set([0, 1, 2, 3].map((n) => crc24(new Uint8Array(n)))).size).toBe(4)
  })
})

describe(toBase64url, () => {
  it('writes and reads what Node does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64url')
        expect(toBase64url(bytes)).toBe(text)
        expect(base64urlLength(bytes.length)).toBe(text.length)
        expect(Buffer.from(fromBase64url(text)).equals(Buffer.from(bytes))).toBe(true)
      }),
    )
  })
})

describe(ByteReader, () => {
  it('reads the numbers that were written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 35 - 1 }),
        fc.integer({ min: 0, max: 2 ** 48 - 1 }),
        (small, large) => {
          const write = new ByteWriter()
          write.varint(small)
          write.fixed(large, 6)
          const read = new ByteReader(write.done())
          expect([read.varint(), read.fixed(6), read.rest().length, read.isShort]).toEqual([small, large, 0, false])
        },
      ),
    )
  })

  it('says when it ran past the end, and takes no number without end', () => {
    const read = new ByteReader(Uint8Array.of(1))
    expect([read.byte(), read.isShort, read.byte(), read.isShort]).toEqual([1, false, 0, true])
    const endless = new ByteReader(new Uint8Array(20).fill(255))
    endless.varint()
    expect(endless.isShort).toBe(true)
  })
})
