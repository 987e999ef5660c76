// Version 1 of a link, frozen: how its bytes lie. Later versions get a file of their own and this one decodes for ever.

import { err, ok, type Result } from '../kernel/result'
import { LEVELS, type Level } from '../progress/types'
import { base64urlLength, fromBase64url, toBase64url } from './base64url'
import { ByteReader, ByteWriter } from './bytes'
import { crc24 } from './crc24'
import { MOST_LEVELS, packLevels, unpackLevels } from './levelCode'
import { type Catalogue, keyOf, numberBehind } from './numbering'
import { packText, unpackText } from './textCode'
import type { ShareContent, ShareProblem } from './types'
import { DICTIONARY } from './v1Dictionary'
import { readText, type TextPart, writeText } from './v1Text'

/*
 * payload  = base64url(length of body: LEB128, crc24 of body: 3 bytes, body)
 * body     = head: 6 bytes = at × 4 + (text ? 2 : 0) + (levels ? 1 : 0)
 *            levels: how many, LEB128; with text: how many bytes, LEB128; packLevels of the levels of number 1, 2, 3 …
 *            text: its length, LEB128; deflated JSON, see v1Text.ts
 */
const HEAD_BYTES = 6
const LATEST = 2 ** (8 * HEAD_BYTES - 2) - 1

/** Levels by permanent number, and those that go as text: of skills without a number, or with one far from the rest. */
interface SplitLevels {
  readonly row: readonly number[]
  readonly strays: Readonly<Record<string, Level>>
}

/** The characters after `v1.`. Cost: O(text + skills²/64); 0.3 ms for 220 levels, 2 ms with 30 notes. */
export function encodeV1(content: ShareContent, catalogue: Catalogue): string {
  const { row, strays } = splitLevels(content, catalogue)
  const text = writeText({ ...content, levels: strays }, catalogue(content.roadmap))
  const body = new ByteWriter()
  const at = Math.min(Math.max(0, Math.round(content.at) || 0), LATEST)
  body.fixed(at * 4 + (text === '' ? 0 : 2) + (content.levels ? 1 : 0), HEAD_BYTES)
  if (content.levels) {
    const levels = packLevels(row)
    body.varint(row.length)
    if (text !== '') body.varint(levels.length)
    body.bytes(levels)
  }
  if (text !== '') {
    const packed = packText(text, DICTIONARY)
    body.varint(packed.length)
    body.bytes(packed.bytes)
  }
  return frame(body.done())
}

function frame(body: Uint8Array): string {
  const whole = new ByteWriter()
  whole.varint(body.length)
  whole.fixed(crc24(body), 3)
  whole.bytes(body)
  return toBase64url(whole.done())
}

function splitLevels(content: ShareContent, catalogue: Catalogue): SplitLevels {
  const numbering = catalogue(content.roadmap)
  const numbered: [number, Level][] = []
  const strays: [string, Level][] = []
  for (const [key, level] of Object.entries(content.levels ?? {})) {
    const number = numberBehind(numbering, key)
    if (number !== undefined && number > 0 && number <= MOST_LEVELS) numbered.push([number, level])
    else strays.push([key, level])
  }
  numbered.sort(([a], [b]) => a - b)
  const end = numbered.findLastIndex(([number], i) => number <= 8 * i + 64)
  const row = new Array<number>(numbered[end]?.[0] ?? 0).fill(0)
  for (const [number, level] of numbered.slice(0, end + 1)) row[number - 1] = LEVELS.indexOf(level) + 1
  for (const [number, level] of numbered.slice(end + 1)) strays.push([keyOf(numbering, number), level])
  return { row, strays: Object.fromEntries(strays) }
}

/** What a payload holds. `taken` is how many of its characters that were: any more are someone else's. Never throws. */
export function decodeV1(
  payload: string,
  catalogue: Catalogue,
): Result<{ content: ShareContent; taken: number }, ShareProblem> {
  const opened = open(payload)
  if (!opened.ok) return opened
  const { body, taken } = opened.value
  const read = new ByteReader(body)
  const head = read.fixed(HEAD_BYTES)
  const hasLevels = head % 2 === 1
  const hasText = Math.floor(head / 2) % 2 === 1
  const row = hasLevels ? readRow(read, hasText) : []
  const text = hasText ? unpackText({ length: read.varint(), bytes: read.rest() }, DICTIONARY) : ok('')
  if (!text.ok) return text
  const part = readText(text.value, catalogue)
  if (row === undefined || part === undefined || read.isShort || read.rest().length > 0) return err('wrong-shape')
  return ok({
    taken,
    content: assemble({ at: Math.floor(head / 4), row: hasLevels ? row : undefined, part, catalogue }),
  })
}

interface Parts {
  readonly at: number
  readonly row: readonly number[] | undefined
  readonly part: TextPart
  readonly catalogue: Catalogue
}

function assemble({ at, row, part, catalogue }: Parts): ShareContent {
  const { levels: strays, ...text } = part
  if (row === undefined) return { ...text, at }
  const numbering = catalogue(part.roadmap)
  const levels = row.flatMap((symbol, i): [string, Level][] => {
    const level = LEVELS[symbol - 1]
    return level === undefined ? [] : [[keyOf(numbering, i + 1), level]]
  })
  return { ...text, at, levels: { ...Object.fromEntries(levels), ...strays } }
}

function readRow(read: ByteReader, isFollowed: boolean): number[] | undefined {
  const length = read.varint()
  return unpackLevels(isFollowed ? read.bytes(read.varint()) : read.rest(), length)
}

/** Finds the body and sees to it that it is whole and as it was sent. */
function open(payload: string): Result<{ body: Uint8Array; taken: number }, ShareProblem> {
  const bytes = fromBase64url(payload)
  const read = new ByteReader(bytes)
  const length = read.varint()
  const crc = read.fixed(3)
  if (read.isShort) return err('truncated')
  const rest = read.rest()
  if (rest.length < length) return err(crc24(rest) === crc ? 'damaged' : 'truncated')
  const body = rest.subarray(0, length)
  const used = bytes.length - rest.length + length
  const taken = base64urlLength(used)
  const isCanonical = toBase64url(bytes.subarray(0, used)) === payload.slice(0, taken)
  return isCanonical && crc24(body) === crc ? ok({ body, taken }) : err('damaged')
}
