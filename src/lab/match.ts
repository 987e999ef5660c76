// The lab's matchAd: the matcher as the app uses it, over plain JSON.

import lexiconText from '../content/generated/lexicon.json?raw'
import { parseLexicon } from '../domain/match/lexicon'
import { matchText } from '../domain/match/match'
import type { Ask, Lexicon } from '../domain/match/types'

export interface MatchJson {
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    /** The shared name where the lexicon gives one, else the term's own. */
    readonly term: string
    readonly skill: string
  }[]
  readonly asks: readonly Ask[]
}

const lexicon = readLexicon()

function readLexicon(): Lexicon {
  const parsed = parseLexicon(JSON.parse(lexiconText))
  if (!parsed.ok) throw new Error(parsed.error.join('\n'))
  return parsed.value
}

/** The terms an ad names and the skills it asks for. Offsets count UTF-16 code units. Never throws. */
export function matchAd(text: string): MatchJson {
  const { mentions, asks } = matchText(text, lexicon)
  return {
    mentions: mentions.map(({ start, end, term }) => ({ start, end, term: term.shared, skill: term.skill })),
    asks,
  }
}
