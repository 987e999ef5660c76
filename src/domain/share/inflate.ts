// Decides how deflated bytes are unpacked (RFC 1951) so that no stream costs more than its length: links come from strangers.

import { err, ok, type Result } from '../kernel/result'
import { BitReader } from './bitReader'

export type InflateProblem = 'bomb' | 'wrong-shape'

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]
/** The order in which the lengths of the code for lengths are named. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const END_OF_BLOCK = 256

/** A canonical Huffman code: how many codes of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: Uint16Array
  readonly symbols: Uint16Array
}

interface Codes {
  readonly literals: Code
  readonly distances: Code
}

const FIXED: Codes = {
  literals: codeOf(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
  distances: codeOf(new Array<number>(30).fill(5)),
}

/**
 * The bytes behind `source`, deflated after `dictionary`: `bomb` as soon as they are more than `most`. Never throws.
 * Cost: O(source + output), 20 to 60 ms a megabyte. Own code where the package has a reader: that one builds a table of 32,768 codes for each block
 * whatever it holds, so that a link of 150 kB made for it takes 1.4 s; and it does not stop at a size.
 */
export function inflate(
  source: Uint8Array,
  { dictionary, most }: { readonly dictionary: Uint8Array; readonly most: number },
): Result<Uint8Array, InflateProblem> {
  const read = new BitReader(source)
  const output = new Output(dictionary, most)
  for (let isLast = false; !isLast; ) {
    isLast = read.bits(1) === 1
    const type = read.bits(2)
    const codes = type === 1 ? FIXED : type === 2 ? readCodes(read) : undefined
    const isRead = type === 0 ? copyStored(read, output) : codes !== undefined && unpackBlock(read, output, codes)
    if (output.isFull) return err('bomb')
    if (!isRead || read.isShort) return err('wrong-shape')
  }
  return ok(output.done())
}

/** What was unpacked, behind the dictionary; `isFull` once there was more than may be. */
class Output {
  isFull = false
  private readonly bytes: Uint8Array
  private readonly start: number
  private at: number

  constructor(dictionary: Uint8Array, most: number) {
    this.start = dictionary.length
    this.at = this.start
    this.bytes = new Uint8Array(this.start + most)
    this.bytes.set(dictionary)
  }

  push(byte: number): void {
    if (this.at === this.bytes.length) this.isFull = true
    else this.bytes[this.at++] = byte
  }

  /** Repeats `length` bytes from `distance` back; false when nothing lies there. */
  repeat(length: number, distance: number): boolean {
    if (distance > this.at) return false
    for (let i = 0; i < length && !this.isFull; i += 1) this.push(this.bytes[this.at - distance] ?? 0)
    return true
  }

  done(): Uint8Array {
    return this.bytes.subarray(this.start, this.at)
  }
}

function copyStored(read: BitReader, output: Output): boolean {
  read.toByte()
  const length = read.bits(16)
  if ((read.bits(16) ^ length) !== 0xffff) return false
  for (let i = 0; i < length && !output.isFull && !read.isShort; i += 1) output.push(read.bits(8))
  return true
}

function unpackBlock(read: BitReader, output: Output, { literals, distances }: Codes): boolean {
  while (!output.isFull && !read.isShort) {
    const symbol = readSymbol(read, literals)
    if (symbol === END_OF_BLOCK) return true
    if (symbol === undefined) return false
    if (symbol < END_OF_BLOCK) output.push(symbol)
    else {
      const at = symbol - END_OF_BLOCK - 1
      const base = LENGTH_BASE[at]
      if (base === undefined) return false
      const length = base + read.bits(LENGTH_EXTRA[at] ?? 0)
      const far = readSymbol(read, distances) ?? DISTANCE_BASE.length
      const start = DISTANCE_BASE[far]
      if (start === undefined) return false
      if (!output.repeat(length, start + read.bits(Math.max(0, (far >> 1) - 1)))) return false
    }
  }
  return false
}

function readCodes(read: BitReader): Codes | undefined {
  const literals = read.bits(5) + 257
  const distances = read.bits(5) + 1
  const named = read.bits(4) + 4
  const lengths = new Array<number>(19).fill(0)
  for (const symbol of ORDER.slice(0, named)) lengths[symbol] = read.bits(3)
  const code = codeOf(lengths)
  const all: number[] = []
  while (all.length < literals + distances) {
    const symbol = readSymbol(read, code)
    if (symbol === undefined || read.isShort) return undefined
    if (symbol < 16) all.push(symbol)
    else {
      const [value, times] = readRun(read, symbol, all.at(-1) ?? 0)
      for (let i = 0; i < times; i += 1) all.push(value)
    }
  }
  if (all.length > literals + distances) return undefined
  return { literals: codeOf(all.slice(0, literals)), distances: codeOf(all.slice(literals)) }
}

/** 16: the last length three to six times more · 17 and 18: zeros. */
function readRun(read: BitReader, symbol: number, last: number): readonly [value: number, times: number] {
  if (symbol === 16) return [last, 3 + read.bits(2)]
  return symbol === 17 ? [0, 3 + read.bits(3)] : [0, 11 + read.bits(7)]
}

function codeOf(lengths: readonly number[]): Code {
  const counts = new Uint16Array(16)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  counts[0] = 0
  const symbols = lengths.map((length, symbol) => ({ length, symbol })).filter(({ length }) => length > 0)
  symbols.sort((a, b) => a.length - b.length || a.symbol - b.symbol)
  return { counts, symbols: Uint16Array.from(symbols, ({ symbol }) => symbol) }
}

/** Walks the code bit by bit, one step per length; `undefined` for bits that no symbol has. */
function readSymbol(read: BitReader, { counts, symbols }: Code): number | undefined {
  let code = 0
  let first = 0
  let before = 0
  for (let length = 1; length <= 15; length += 1) {
    code = code * 2 + read.bits(1)
    const count = counts[length] ?? 0
    if (code - first < count) return symbols[before + code - first]
    before += count
    first = (first + count) * 2
  }
  return undefined
}
