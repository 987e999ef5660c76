// Decides what becomes of a received link in the facts of whoever opened it: by merge, or in the place of what was there.

import { stampOf } from '../progress/clock'
import { factsOf, type Write } from '../progress/transitions'
import type { Facts, Stamp } from '../progress/types'
import { isId } from '../roadmap/ids'
import type { ShareContent } from './types'

/** When it was sent, by the sender's clock, but never later than `now`: what comes from the future must not win for ever. */
export function sentAt({ at }: Pick<ShareContent, 'at'>, now: number): number {
  return Math.min(at, now)
}

/** A clock may be a little ahead; this much is no news to anybody, in milliseconds. */
const AHEAD = 10 * 60_000

/** True when the sender's clock is ahead of ours by more than clocks usually are. */
export function isFromFuture({ at }: Pick<ShareContent, 'at'>, now: number): boolean {
  return at > now + AHEAD
}

/** The stamp of what the link says. */
export function sentStamp(content: Pick<ShareContent, 'at'>, now: number): Stamp {
  return stampOf(sentAt(content, now), 0, 'link')
}

/**
 * The levels, inferences and notes of a link as facts, dated when it was sent; merging them lets the newer entry stand.
 * Where `mine` holds a level that is newer, nothing is inferred. Skills that only a number names are left out. Cost: O(content).
 */
export function factsOfContent(content: ShareContent, mine: Facts, now: number): Facts {
  const stamp = sentStamp(content, now)
  const levels = entriesOf(content.levels).map(([id, value]): Write => ({ kind: 'levels', id, value }))
  // Theirs is a stated level: what was inferred of mine before it was sent no longer counts.
  const cleared = entriesOf(content.levels)
    .filter(([id]) => mine.inferred.has(id))
    .map(([id]): Write => ({ kind: 'inferred', id, value: null }))
  const inferred = entriesOf(content.inferred)
    .filter(([id]) => !isNewer(mine.levels.get(id), stamp))
    .map(([id, value]): Write => ({ kind: 'inferred', id, value }))
  const notes = entriesOf(content.notes).map(([id, value]): Write => ({ kind: 'notes', id, value }))
  return factsOf([...levels, ...cleared, ...inferred, ...notes], stamp)
}

/**
 * My facts with what the link holds in the place of mine: its levels and inferences if it has any, its notes if it has any.
 * Everything that it says nothing of stays.
 */
export function replacedBy(content: ShareContent, mine: Facts, now: number): Facts {
  const theirs = factsOfContent(content, { ...mine, levels: new Map(), inferred: new Map() }, now)
  const hasState = content.levels !== undefined || content.inferred !== undefined
  return {
    ...mine,
    ...(hasState ? { levels: theirs.levels, inferred: theirs.inferred } : {}),
    ...(content.notes ? { notes: theirs.notes } : {}),
  }
}

function entriesOf<T>(record: Readonly<Record<string, T>> = {}): [string, T][] {
  return Object.entries(record).filter(([id]) => isId(id))
}

function isNewer(fact: { readonly stamp: Stamp } | undefined, stamp: Stamp): boolean {
  return fact !== undefined && fact.stamp > stamp
}
