// Decides what a saved ad is: its text, what the learner wrote beside it, and what it asks, so that no lexicon is needed to use it.

import { type Fault, oneOf, Reader } from '../kernel/decode'
import { err, ok, type Result } from '../kernel/result'
import type { Ask } from './types'

export interface SavedAd {
  readonly title: string
  readonly company: string
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string
  readonly note: string
  readonly text: string
  readonly asks: readonly Ask[]
  /** Whether it counts for the comparison and for the target made of ads. */
  readonly isCounted: boolean
}

/** The kind of record an ad is kept as, under an id of its own. */
export const AD_RECORD = 'ad'
/** Longest texts, in UTF-16 units. */
export const AD_LIMITS = { title: 200, company: 200, note: 5_000, text: 100_000 } as const
const MOST_ASKS = 1000
const NEED = oneOf(['must', 'nice', 'unclear'])

export function decodeAd(value: unknown): Result<SavedAd, Fault[]> {
  const read = new Reader()
  const record = read.record(value, 'ad')
  const text = (key: keyof typeof AD_LIMITS) => read.text(record[key], `ad.${key}`, AD_LIMITS[key])
  const date = read.text(record['date'], 'ad.date', 10)
  const asks = read.list(record['asks'], 'ad.asks', (input, path) => readAsk(read, input, path), MOST_ASKS)
  const ad: SavedAd = {
    title: text('title'),
    company: text('company'),
    note: text('note'),
    text: text('text'),
    date: /^\d{4}-\d\d-\d\d$/.test(date) && Number.isFinite(Date.parse(date)) ? date : '',
    asks,
    isCounted: record['isCounted'] !== false,
  }
  return read.faults.length > 0 ? err(read.faults) : ok(ad)
}

function readAsk(read: Reader, input: unknown, path: string): Ask {
  const ask = read.record(input, path)
  const { anyOf } = ask
  return {
    skill: read.text(ask['skill'], `${path}.skill`, 100),
    need: read.as(ask['need'], `${path}.need`, NEED),
    ...(typeof anyOf === 'number' && { anyOf }),
  }
}
