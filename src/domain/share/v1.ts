// Version 1 of a link, frozen: what its symbols and its text say. Later versions get a file of their own and it decodes for ever.

import { err, ok, type Result } from '../kernel/result'
import { LEVELS, type Level } from '../progress/types'
import { keyedSymbols, readBody, splitSymbols, writeBody } from './body'
import { frame, openFrame } from './envelope'
import type { Catalogue } from './numbering'
import type { ShareContent, ShareProblem } from './types'
import { readText, writeText } from './v1Text'

/** No level, and the five of `LEVELS`: as if thrown with dice, and few skills had none; the case that comes closest to the limit. */
const START = [1, 3, 3, 3, 3, 3]

/** The version changed on the way is noticed like any other character. */
const MARK = 0

/** What a payload holds. `taken` is how many of its characters that were: any more are someone else's. */
export interface Decoded {
  readonly content: ShareContent
  readonly taken: number
}

/** The characters after `v1.`. Cost: O(text + skills²/64); 0.3 ms for 220 levels, 2 ms with 30 notes. */
export function encodeV1(content: ShareContent, catalogue: Catalogue): string {
  const numbering = catalogue(content.roadmap)
  const symbols = Object.entries(content.levels ?? {}).map(([key, level]) => [key, symbolOf(level)] as const)
  const { row, strays } = splitSymbols(symbols, numbering)
  const text = writeText({ ...content, levels: levelsOf(strays) }, numbering)
  return frame(writeBody({ at: content.at, row: content.levels && row, text }, START), MARK)
}

/** Undoes `encodeV1`. Never throws. */
export function decodeV1(payload: string, catalogue: Catalogue): Result<Decoded, ShareProblem> {
  const opened = openFrame(payload, MARK)
  if (!opened.ok) return opened
  const body = readBody(opened.value.body, START)
  if (!body.ok) return body
  const { at, row, text } = body.value
  const part = readText(text, catalogue)
  if (part === undefined) return err('wrong-shape')
  const { levels: strays, ...rest } = part
  const levels = row && { ...levelsOf(keyedSymbols(row, catalogue(part.roadmap))), ...strays }
  return ok({ taken: opened.value.taken, content: { ...rest, at, ...(levels ? { levels } : {}) } })
}

/** 1 … 5; no level is 0. */
export function symbolOf(level: Level): number {
  return LEVELS.indexOf(level) + 1
}

/** The levels among symbols; any other is left out. */
export function levelsOf(symbols: readonly (readonly [string, number])[]): Record<string, Level> {
  return Object.fromEntries(
    symbols.flatMap(([key, symbol]) => {
      const level = LEVELS[symbol - 1]
      return level === undefined ? [] : [[key, level]]
    }),
  )
}
