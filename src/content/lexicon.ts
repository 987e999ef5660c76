// The third way into the curriculum: the lexicon of the job-ad matcher, when an ad is first pasted.

import { parseLexicon } from '../domain/match/lexicon'
import type { Lexicon } from '../domain/match/types'
import { fetchJson } from './fetchJson'
import lexiconUrl from './generated/lexicon.json?url'

/** Rejects when it cannot be had (offline on a first visit), or when what came is no lexicon. */
export async function loadLexicon(): Promise<Lexicon> {
  const parsed = parseLexicon(await fetchJson(lexiconUrl))
  if (!parsed.ok) throw new Error(parsed.error.join('; '))
  return parsed.value
}
