// Decides what becomes of a whole received link in the facts of whoever opened it, state and overlay together.

import { mergeFacts } from '../progress/merge'
import { isOverlayKey } from '../progress/records'
import { factsOf } from '../progress/transitions'
import type { Facts } from '../progress/types'
import type { Roadmap } from '../roadmap/types'
import { factsOfContent, replacedBy, sentStamp } from '../share/incoming'
import type { ShareContent } from '../share/types'
import { sharedWrites } from './sharedOverlay'

export interface Opener {
  readonly facts: Facts
  /** The roadmap without what the opener changed about it. */
  readonly base: Roadmap
  /** Milliseconds since 1970. */
  readonly now: number
  /** What to call a sender who gave no name. */
  readonly nameless: string
}

/**
 * Facts to take in by merge or in the place of mine. Merged, the newer entry stands, also of what is said of the roadmap.
 * In the place of mine, their levels and notes, if the link has any, and their overlay, if it has one; all else stays.
 */
export function receivedFacts(content: ShareContent, mode: 'merge' | 'replace', opener: Opener): Facts {
  const { facts, base, now, nameless } = opener
  const state = mode === 'merge' ? factsOfContent(content, facts, now) : replacedBy(content, facts, now)
  if (!content.overlay) return state
  const writes = sharedWrites(content.overlay, base, content.name ?? nameless)
  const overlay = factsOf(writes, sentStamp(content, now))
  if (mode === 'merge') return mergeFacts(state, overlay)
  const kept = [...facts.records].filter(([key]) => !isOverlayKey(key))
  return { ...state, records: new Map([...kept, ...overlay.records]) }
}
