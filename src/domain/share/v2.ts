// Version 2 of a link, frozen: version 1 with the levels that a check-in inferred beside the stated ones.

import { Reader } from '../kernel/decode'
import { err, ok, type Result } from '../kernel/result'
import { LEVELS } from '../progress/types'
import { type Body, keyedSymbols, readBody, splitSymbols, writeBody } from './body'
import { chanceClass, SENT_CHANCES } from './chances'
import { frame, openFrame } from './envelope'
import type { Catalogue, Numbering } from './numbering'
import type { ShareContent, ShareProblem } from './types'
import { type Decoded, levelsOf, symbolOf } from './v1'
import { present, readRefs, sortedEntries, writeRefs } from './v1Columns'
import { parseJson, readText, writeText } from './v1Text'

/*
 * The body of version 1 with ten symbols: no level, the five of `LEVELS`, the four of `SENT_CHANCES`. The text is that of
 * version 1; a second line holds what is inferred of skills that are not in the row: [refs, chances].
 */
export const START = [1, 3, 3, 3, 3, 3, 2, 2, 2, 2]
/** A version changed on the way is noticed like any other character. */
const MARK = 0x2a2a2a
const FIRST_CHANCE = 1 + LEVELS.length

type Symbols = readonly (readonly [string, number])[]

/** The characters after `v2.`. A stated level wins over an inference; no levels and empty ones are the same. Cost: that of `encodeV1`. */
export function encodeV2(content: ShareContent, catalogue: Catalogue): string {
  return frame(writeBody(bodyOfV2(content, catalogue), START), MARK)
}

/** Later versions stand on it: what version 2 says, before it is packed. */
export function bodyOfV2(content: ShareContent, catalogue: Catalogue): Body {
  const numbering = catalogue(content.roadmap)
  const levels = content.levels ?? {}
  const inferred = Object.entries(content.inferred ?? {}).filter(([key]) => !Object.hasOwn(levels, key))
  const symbols = [
    ...Object.entries(levels).map(([key, level]) => [key, symbolOf(level)] as const),
    ...inferred.map(([key, percent]) => [key, FIRST_CHANCE + chanceClass(percent)] as const),
  ]
  const { row, strays } = splitSymbols(symbols, numbering)
  const text = writeText({ ...content, levels: levelsOf(strays) }, numbering)
  const chances = writeChances(Object.entries(chancesOf(strays)), numbering)
  return { at: content.at, row, text: text + chances }
}

/** Undoes `encodeV2`. Never throws. */
export function decodeV2(payload: string, catalogue: Catalogue): Result<Decoded, ShareProblem> {
  const opened = openFrame(payload, MARK)
  if (!opened.ok) return opened
  const body = readBody(opened.value.body, START)
  if (!body.ok) return body
  const content = contentOfV2(body.value, catalogue)
  return content === undefined ? err('wrong-shape') : ok({ taken: opened.value.taken, content })
}

/** Undoes `bodyOfV2`; `undefined` for what it never makes. */
export function contentOfV2({ at, row = [], text }: Body, catalogue: Catalogue): ShareContent | undefined {
  const [first = '', ...more] = text.split(NEXT_LINE)
  const part = readText(first, catalogue)
  const strayChances = part && readChances(more, catalogue(part.roadmap))
  if (part === undefined || strayChances === undefined) return undefined
  const { levels: strayLevels, ...rest } = part
  const symbols = keyedSymbols(row, catalogue(part.roadmap))
  const levels = { ...levelsOf(symbols), ...strayLevels }
  const inferred = { ...chancesOf(symbols), ...strayChances }
  return { ...rest, at, ...(isEmpty(levels) ? {} : { levels }), ...(isEmpty(inferred) ? {} : { inferred }) }
}

function chancesOf(symbols: Symbols): Record<string, number> {
  return Object.fromEntries(
    symbols.flatMap(([key, symbol]) => {
      const chance = SENT_CHANCES[symbol - FIRST_CHANCE]
      return chance === undefined ? [] : [[key, chance]]
    }),
  )
}

/** JSON of one line never holds a line break, so the first one ends the text of version 1. */
export const NEXT_LINE = '\n'

function writeChances(strays: readonly (readonly [string, number])[], numbering: Numbering | undefined): string {
  if (strays.length === 0) return ''
  const sorted = sortedEntries(Object.fromEntries(strays), numbering)
  const refs = writeRefs(
    sorted.map(([key]) => key),
    numbering,
  )
  return NEXT_LINE + JSON.stringify([refs, sorted.map(([, chance]) => chance)])
}

/** Undoes `writeChances`; `undefined` for what it never writes. */
function readChances(lines: readonly string[], numbering: Numbering | undefined): Record<string, number> | undefined {
  const [line, ...more] = lines
  if (line === undefined) return {}
  const read = new Reader()
  const [refs, chances] = read.list(parseJson(line), '', present, 2)
  const keys = readRefs({ read, numbering }, refs, 'refs')
  const values = read.list(chances, 'chances', (chance) => SENT_CHANCES.find((sent) => sent === chance) ?? -1)
  if (read.faults.length > 0 || more.length > 0 || values.length !== keys.length || values.includes(-1))
    return undefined
  return Object.fromEntries(keys.map((key, i) => [key, values[i] ?? 0]))
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0
}
