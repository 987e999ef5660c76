// Decides how saved job ads go into a link, and how those of a link become ads of whoever takes them.

import { mergeFacts } from '../progress/merge'
import { type OwnRecord, recordsOf, recordWrite } from '../progress/records'
import { factsOf } from '../progress/transitions'
import type { Facts, Stamp } from '../progress/types'
import { isId } from '../roadmap/ids'
import { isUnknownKey } from '../share/numbering'
import type { SharedAd } from '../share/types'
import { AD_RECORD, decodeAd, type SavedAd } from './savedAd'

/** The ad as it travels; the learner's own note on it only with `hasNotes`. */
export function toSharedAd({ id, value: ad }: OwnRecord<SavedAd>, hasNotes: boolean): SharedAd {
  return {
    id,
    title: ad.title,
    ...(ad.company === '' ? {} : { company: ad.company }),
    ...(ad.date === '' ? {} : { date: ad.date }),
    ...(hasNotes && ad.note !== '' ? { note: ad.note } : {}),
    text: ad.text,
    asks: ad.asks.filter(({ skill }) => isId(skill) || isUnknownKey(skill)),
  }
}

interface Taking {
  readonly mode: 'merge' | 'replace'
  readonly mine: Facts
  /** When the link was sent. */
  readonly stamp: Stamp
}

/**
 * Facts taken from a link with its ads beside them: merged, the newer of each stands; in the place of mine, they are all
 * the ads there are. What the link does not say of an ad that is mine already, my note and whether it counts, stays; a new one counts.
 * Asks of skills that only a number names are left out. Cost: O(facts).
 */
export function withAds(facts: Facts, ads: readonly SharedAd[] | undefined, { mode, mine, stamp }: Taking): Facts {
  if (ads === undefined) return facts
  const known = new Map(recordsOf(mine, AD_RECORD, decodeAd).map(({ id, value }) => [id, value]))
  const writes = ads.map((ad) => recordWrite(AD_RECORD, ad.id, savedAd(ad, known.get(ad.id))))
  const theirs = factsOf(
    writes.filter(({ id }) => isId(id)),
    stamp,
  )
  if (mode === 'merge') return mergeFacts(facts, theirs)
  const others = [...facts.records].filter(([key]) => !key.startsWith(`${AD_RECORD}:`))
  return { ...facts, records: new Map([...others, ...theirs.records]) }
}

function savedAd(
  { title, company = '', date = '', note, text, asks }: SharedAd,
  { note: mine = '', isCounted = true }: Partial<SavedAd> = {},
): SavedAd {
  const known = asks.filter(({ skill }) => !isUnknownKey(skill))
  return { title, company, date, note: note ?? mine, text, asks: known, isCounted }
}
