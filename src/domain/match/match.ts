// Decides what a job ad asks for, from its text alone: where it names terms, and which skills they come to.

import { asksOf } from './asks'
import { type Candidate, candidatesOf, splitListItems } from './candidates'
import { counting } from './contexts'
import { passagesOf } from './passages'
import { proseOf } from './surroundings'
import type { Lexicon, Match, Mention } from './types'
import { wordsOf } from './words'

/**
 * Finds the terms of the lexicon in an ad: plain text or pasted HTML, any language around the terms. Mentions are sorted and
 * do not overlap. Never throws. Cost: O(length), about 1 ms per 10,000 characters whatever they are.
 */
export function matchText(text: string, lexicon: Lexicon): Match {
  const prose = proseOf(text)
  const words = wordsOf(prose)
  const spelled = candidatesOf(words, lexicon)
  const items = splitListItems(words, lexicon, spelled)
  const candidates =
    items.length === 0 ? spelled : withoutOverlaps([...spelled, ...items].sort((a, b) => a.from - b.from))
  const found = counting({ words, lexicon, passages: passagesOf(words) }, candidates)
  const mentions: Mention[] = []
  for (const { from, to, spelling } of found) {
    const start = words.starts[from]
    const end = words.ends[to - 1]
    const term = lexicon.terms[spelling.term]
    if (start !== undefined && end !== undefined && term !== undefined) mentions.push({ start, end, term })
  }
  return { mentions, asks: asksOf(words, lexicon, found) }
}

function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  let end = 0
  return candidates.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}
