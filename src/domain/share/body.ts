// Decides how the body of a link lies: time, a row of levels by permanent number, text. Frozen for versions 1 and 2.

import { err, ok, type Result } from '../kernel/result'
import { ByteReader, ByteWriter } from './bytes'
import { MOST_LEVELS, packLevels, type Start, unpackLevels } from './levelCode'
import { keyOf, type Numbering, numberBehind } from './numbering'
import { packText, unpackText } from './textCode'
import { DICTIONARY } from './v1Dictionary'

/*
 * body = head: 6 bytes = at × 4 + (text ? 2 : 0) + (levels ? 1 : 0)
 *        levels: how many, LEB128; with text: how many bytes, LEB128; packLevels of the symbols of number 1, 2, 3 …
 *        text: its length, LEB128; deflated
 */
const HEAD_BYTES = 6
const LATEST = 2 ** (8 * HEAD_BYTES - 2) - 1

export interface Body {
  /** Whole milliseconds since 1970. */
  readonly at: number
  /** The symbol of each number from 1 on, 0 for none; `undefined` where no levels are sent. */
  readonly row: readonly number[] | undefined
  /** Empty for none. */
  readonly text: string
}

export function writeBody({ at, row, text }: Body, start: Start): Uint8Array {
  const body = new ByteWriter()
  const time = Math.min(Math.max(0, Math.round(at) || 0), LATEST)
  body.fixed(time * 4 + (text === '' ? 0 : 2) + (row ? 1 : 0), HEAD_BYTES)
  if (row) {
    const levels = packLevels(row, start)
    body.varint(row.length)
    if (text !== '') body.varint(levels.length)
    body.bytes(levels)
  }
  if (text !== '') {
    const packed = packText(text, DICTIONARY)
    body.varint(packed.length)
    body.bytes(packed.bytes)
  }
  return body.done()
}

/** Undoes `writeBody`. Never throws. */
export function readBody(body: Uint8Array, start: Start): Result<Body, 'bomb' | 'wrong-shape'> {
  const read = new ByteReader(body)
  const head = read.fixed(HEAD_BYTES)
  const hasLevels = head % 2 === 1
  const hasText = Math.floor(head / 2) % 2 === 1
  const row = hasLevels ? readRow(read, hasText, start) : undefined
  const text = hasText ? unpackText({ length: read.varint(), bytes: read.rest() }, DICTIONARY) : ok('')
  if (!text.ok) return text
  if ((hasLevels && !row) || read.isShort || read.rest().length > 0) return err('wrong-shape')
  return ok({ at: Math.floor(head / 4), row, text: text.value })
}

function readRow(read: ByteReader, isFollowed: boolean, start: Start): number[] | undefined {
  const length = read.varint()
  return unpackLevels(isFollowed ? read.bytes(read.varint()) : read.rest(), length, start)
}

/** Symbols by permanent number, and those that go as text: of skills without a number, or with one far from the rest. */
export interface SplitSymbols {
  readonly row: readonly number[]
  readonly strays: readonly (readonly [string, number])[]
}

/** Cost: O(n log n). */
export function splitSymbols(
  symbols: readonly (readonly [string, number])[],
  numbering: Numbering | undefined,
): SplitSymbols {
  const numbered: [number, number][] = []
  const strays: [string, number][] = []
  for (const [key, symbol] of symbols) {
    const number = numberBehind(numbering, key)
    if (number !== undefined && number > 0 && number <= MOST_LEVELS) numbered.push([number, symbol])
    else strays.push([key, symbol])
  }
  numbered.sort(([a], [b]) => a - b)
  const end = numbered.findLastIndex(([number], i) => number <= 8 * i + 64)
  const row = new Array<number>(numbered[end]?.[0] ?? 0).fill(0)
  for (const [number, symbol] of numbered.slice(0, end + 1)) row[number - 1] = symbol
  for (const [number, symbol] of numbered.slice(end + 1)) strays.push([keyOf(numbering, number), symbol])
  return { row, strays }
}

/** The keys of a row's skills with their symbols. */
export function keyedSymbols(row: readonly number[], numbering: Numbering | undefined): [string, number][] {
  return row.flatMap((symbol, i): [string, number][] => (symbol === 0 ? [] : [[keyOf(numbering, i + 1), symbol]]))
}
