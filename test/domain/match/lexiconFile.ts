// Gives the matcher's tests the lexicon as the app loads it: compiled from the YAML, parsed by the domain.

import { join } from 'node:path'
import { lexiconOf } from '../../../src/content/build/assemble'
import { readSource } from '../../../src/content/build/source'
import { parseLexicon } from '../../../src/domain/match/lexicon'
import { matchText } from '../../../src/domain/match/match'

export const lexiconJson = lexiconOf(readSource(join(import.meta.dirname, '../../../src/content')))

const parsed = parseLexicon(lexiconJson)
if (!parsed.ok) throw new Error(parsed.error.join('\n'))
export const lexicon = parsed.value

/** The shared names a text mentions, in the order of the text. */
export function termsIn(text: string): string[] {
  return matchText(text, lexicon).mentions.map(({ term }) => term.shared)
}

/** Each mention as it stands in the text, with its term. */
export function marksIn(text: string): string[] {
  return matchText(text, lexicon).mentions.map(({ start, end, term }) => `${text.slice(start, end)} = ${term.shared}`)
}
