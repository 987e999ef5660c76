// Decides which lines of a pasted text are links, and says of the others why they are none.

import { decodeShare, LINK_LIMIT } from '../share/link'
import type { Catalogue } from '../share/numbering'
import type { ShareProblem } from '../share/types'
import type { Sent } from './types'

/** Most lines that are read of one text. */
export const MOST_LINES = 20_000
/** Most rubbish lines that are told of one by one. */
export const MOST_RUBBISH = 100

export type LineProblem = ShareProblem | 'other-roadmap' | 'no-levels'

export interface RubbishLine {
  /** From 1 on. */
  readonly line: number
  /** Its beginning. */
  readonly text: string
  readonly problem: LineProblem
}

export interface Pasted {
  readonly sent: readonly Sent[]
  readonly rubbish: readonly RubbishLine[]
  /** How many lines were rubbish, also those not told of. */
  readonly rubbishCount: number
}

/**
 * The links of a text, one a line; blank lines do not count. `roadmap` is the id of the one the cohort is about. Never
 * throws. Cost: that of decoding the lines that look like links, 0.3 ms each; at most 200 ms for one of the worst.
 */
export function readPasted(text: string, catalogue: Catalogue, roadmap: string): Pasted {
  const sent: Sent[] = []
  const rubbish: RubbishLine[] = []
  let rubbishCount = 0
  for (const [i, line] of text.split(/\r\n|[\n\r\u2028\u2029]/, MOST_LINES).entries()) {
    if (line.trim() === '') continue
    const read = readLine(line, catalogue, roadmap)
    if (typeof read !== 'string') sent.push(read)
    else {
      rubbishCount += 1
      if (rubbish.length < MOST_RUBBISH) rubbish.push({ line: i + 1, text: line.trim().slice(0, 80), problem: read })
    }
  }
  return { sent, rubbish, rubbishCount }
}

function readLine(line: string, catalogue: Catalogue, roadmap: string): Sent | LineProblem {
  const read = decodeShare(line.length > LINK_LIMIT ? line.slice(0, LINK_LIMIT + 1) : line, catalogue)
  if (!read.ok) return read.error
  const { content, link } = read.value
  if (content.roadmap !== roadmap) return 'other-roadmap'
  return content.levels === undefined && content.inferred === undefined ? 'no-levels' : { link, content }
}
