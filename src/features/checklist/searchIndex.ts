// Decides what a query finds: names with typing mistakes forgiven, sentences by their exact words.

import uFuzzy from '@leeoniya/ufuzzy'
import { foldText } from '../../domain/kernel/fold'

/** By position: `[title and aliases, sentences]`. */
export type SearchText = readonly (readonly [string, string])[]

/** Latin and Arabic letters; without them a word in another script would be taken for signs between words. */
const alpha = 'a-z\u0621-\u064a'
const fuzzy = new uFuzzy({ alpha, intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1, interIns: 3 })

/** What the engine takes for "without this word" and "exactly this": nobody who looks for a skill means that. */
const OPERATORS = /(?<=^|\s)-+|"/g

/**
 * A search over texts by position. Names are searched with one mistake per word forgiven; sentences only where no name
 * was found or the query has several words, and exactly, since long texts match almost anything forgivingly.
 */
export function createIndex(texts: SearchText): (query: string) => ReadonlySet<number> {
  const names = texts.map(([name]) => foldText(name))
  const sentences = texts.map(([, text]) => foldText(text))
  return (query) => {
    const wanted = foldText(query.trim())
    const [found] = fuzzy.search(names, wanted.replace(OPERATORS, ' '), 1)
    const positions = new Set<number>(found ?? [])
    const words = wanted.split(/\s+/)
    sentences.forEach((text, at) => {
      if (wanted.length > 2 && words.every((word) => text.includes(word) || names[at]?.includes(word)))
        positions.add(at)
    })
    return positions
  }
}
