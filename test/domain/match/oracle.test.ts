// Decides that the walk along the tree of words finds what a plain search for every spelling finds.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../src/domain/match/candidates'
import { parseLexicon } from '../../../src/domain/match/lexicon'
import { wordsOf } from '../../../src/domain/match/words'

const NAMES = [
  'spring',
  'spring boot',
  'spring boot actuator',
  'boot camp',
  'camp',
  'unit test',
  'test',
  'c++',
  'ci/cd',
  'java',
]
const parsed = parseLexicon(NAMES.map((term) => ({ term, skill: term.replaceAll(' ', '-') })))
const lexicon = parsed.ok ? parsed.value : { terms: [], root: { next: new Map(), spellings: [] } }

/** At each word from the left, the longest name that the text continues with. */
function longestFirst(text: string): string[] {
  const found: string[] = []
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const name = NAMES.filter((name) => rest === name || rest.startsWith(`${name} `)).sort(
      (a, b) => b.length - a.length,
    )[0]
    if (name !== undefined) found.push(name)
    const step = name ?? rest.split(' ')[0] ?? ''
    at += step.length + 1
  }
  return found
}

describe('candidatesOf', () => {
  it('agrees with a plain search, longest name first', () => {
    const word = fc.constantFrom(...NAMES.flatMap((name) => name.split(' ')), 'actuator', 'or', 'javac')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (parts) => {
        const words = wordsOf(parts.join(' '))
        const found = candidatesOf(words, lexicon).map(({ spelling }) => lexicon.terms[spelling.term]?.name)
        expect(found).toEqual(longestFirst(parts.join(' ')))
      }),
      { numRuns: 1000 },
    )
  })
})
