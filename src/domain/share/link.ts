// Decides which of all the texts people paste is a link of ours, and which version reads it: the one way in and out.

import { err, ok, type Result } from '../kernel/result'
import { type Catalogue, isUnknownKey } from './numbering'
import type { EncodeProblem, Repair, ShareContent, ShareProblem } from './types'
import { type Decoded, decodeV1, encodeV1 } from './v1'
import { decodeV2, encodeV2 } from './v2'
import { decodeV3, encodeV3 } from './v3'

export const LATEST_VERSION = 3

/** Longest text that is looked at, in UTF-16 units: far more than any address can be, a file's worth. */
export const LINK_LIMIT = 200_000

/** What a text turned out to hold. */
export interface Received {
  readonly content: ShareContent
  /** The link itself, version and payload, free of what had to be mended. */
  readonly link: string
  /** What had to be mended first. */
  readonly repairs: readonly Repair[]
  /** The keys, such as `#612`, of skills whose numbers the roadmap here lacks; they are in the content all the same. */
  readonly unknown: readonly string[]
}

/**
 * The text after `#`: the version and the payload; the oldest version that holds the content, so that older apps can read
 * it. Fails with `wrong-shape` for content that no reader would take (an id that is
 * none, a note of more than 20,000 characters), and with `too-large` for more than a link or its reader can hold: what
 * comes out always opens. `at` is rounded to whole milliseconds. Cost: that of `encodeV1` and `decodeV1`.
 */
export function encodeShare(content: ShareContent, catalogue: Catalogue): Result<string, EncodeProblem> {
  const text = oldestText(content, catalogue)
  const read = decodeShare(text, catalogue)
  if (read.ok) return ok(text)
  return err(read.error === 'too-long' || read.error === 'bomb' ? 'too-large' : 'wrong-shape')
}

function oldestText(content: ShareContent, catalogue: Catalogue): string {
  if (content.ads !== undefined && content.ads.length > 0) return `v3.${encodeV3(content, catalogue)}`
  const hasInferred = Object.keys(content.inferred ?? {}).length > 0
  return hasInferred ? `v2.${encodeV2(content, catalogue)}` : `v1.${encodeV1(content, catalogue)}`
}

/**
 * What a pasted text, address or file of ours holds. Takes a link in brackets, in quotes, inside a sentence, broken over
 * lines or percent-encoded, and says so in `repairs`. Never throws, whatever comes in. Cost: O(length); 1 ms for 220
 * levels, at most 200 ms for the longest and worst.
 */
export function decodeShare(input: unknown, catalogue: Catalogue): Result<Received, ShareProblem> {
  if (typeof input !== 'string') return err('empty')
  if (input.length > LINK_LIMIT) return err('too-long')
  if (input.trim() === '') return err('empty')
  const found = findLink(input)
  if (!found) return err(BARE_ADDRESS.test(input.slice(-LONGEST_ADDRESS)) ? 'truncated' : 'other-product')
  if (!/^[1-9]\d*$/.test(found.version)) return err('wrong-version')
  if (Number(found.version) > LATEST_VERSION) return err('newer-version')
  const first = readPayload(found, catalogue)
  if (first.ok || first.error === 'damaged' || !/[\s\u200b\u00ad]/.test(found.tail)) return first
  const joined = readPayload({ ...found, tail: found.tail.replace(LINE_BREAKS, ''), isJoined: true }, catalogue)
  return joined.ok ? joined : first
}

interface Found {
  readonly version: string
  /** Everything after the dot. */
  readonly tail: string
  readonly isOpened: boolean
  readonly isEncoded: boolean
  readonly isJoined: boolean
}

/** `v`, a version and a dot: behind the `#` of an address wherever that stands, or at the start but for brackets and quotes. */
const MARK = /(?:#|^[\s<([{"'`\u200b\ufeff]*)v(\d{1,9})\./i
const OPENING = /[<([{"'`]/
const CLOSING = /^[>)\]}"'`]+/
/** Longest address before the `#`, for looking whether a bracket opens in front of it. */
const LONGEST_ADDRESS = 2000
/** What mail programs put into long lines: ends of lines, spaces, quote marks and soft breaks. */
const LINE_BREAKS = /=?\r?\n[>\s]*|[\s\u200b\u00ad]+/g
/** Our address with all or nearly all of the payload gone. */
const BARE_ADDRESS = /\/open\/?(?:#v?\d*)?[\s.>…]*$/

function findLink(text: string): Found | undefined {
  const plain = text.includes('%') ? percentDecoded(percentDecoded(text)) : text
  const mark = MARK.exec(plain)
  const version = mark?.[1]
  if (!mark || version === undefined) return undefined
  const tail = plain.slice(mark.index + mark[0].length)
  const before = plain.slice(0, plain.length - tail.length)
  const address = before.slice(-LONGEST_ADDRESS).trim().split(/\s/).at(-1) ?? ''
  return {
    version,
    tail,
    isOpened: OPENING.test(address),
    isEncoded: !text.endsWith(mark[0] + tail),
    isJoined: false,
  }
}

/** Only what an address is made of comes back: the payload has no other characters. */
function percentDecoded(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

const DECODERS: Readonly<Record<string, (payload: string, catalogue: Catalogue) => Result<Decoded, ShareProblem>>> = {
  1: decodeV1,
  2: decodeV2,
  3: decodeV3,
}

function readPayload(found: Found, catalogue: Catalogue): Result<Received, ShareProblem> {
  const payload = /^[\w-]*/.exec(found.tail)?.[0] ?? ''
  const decoded = DECODERS[found.version]?.(payload, catalogue) ?? err('wrong-version' as const)
  if (!decoded.ok) {
    const isInterrupted = decoded.error === 'truncated' && /^[^\s\w.…-][\w-]/.test(found.tail.slice(payload.length))
    return isInterrupted ? err('foreign-characters') : decoded
  }
  const { content, taken } = decoded.value
  const link = `v${found.version}.${payload.slice(0, taken)}`
  return ok({ content, link, repairs: repairsOf(found, found.tail.slice(taken)), unknown: unknownKeys(content) })
}

function repairsOf({ isOpened, isEncoded, isJoined }: Found, rest: string): Repair[] {
  const left = rest.replace(CLOSING, '')
  return [
    ...(isEncoded ? (['percent-encoded'] as const) : []),
    ...(isJoined ? (['broken-lines'] as const) : []),
    ...(isOpened || left.length < rest.length ? (['wrapped'] as const) : []),
    ...(/^\S/.test(left) ? (['trailing-text'] as const) : []),
  ]
}

function unknownKeys({ levels, inferred, notes, overlay, ads = [] }: ShareContent): string[] {
  const keys = [
    ...Object.keys(levels ?? {}),
    ...Object.keys(inferred ?? {}),
    ...Object.keys(notes ?? {}),
    ...(overlay?.skills ?? []).map(({ skill }) => skill),
    ...(overlay?.hidden ?? []),
    ...ads.flatMap(({ asks }) => asks.map(({ skill }) => skill)),
  ]
  return [...new Set(keys.filter(isUnknownKey))]
}
