// Decides what a person's further links tell: in how many skills they got further from one to the next.

import { rankOf } from '../progress/standing'
import { sentAt } from '../share/incoming'
import type { ShareContent } from '../share/types'
import type { Learner, Sent } from './types'

export interface HistoryEntry {
  readonly sent: Sent
  /** Milliseconds since 1970. */
  readonly at: number
  /** Skills stated further than in the link before; `undefined` for the first. */
  readonly further: number | undefined
}

/** Newest first. Cost: O(levels of all links). */
export function historyOf({ sent }: Learner, now: number): HistoryEntry[] {
  return sent.map((one, i) => {
    const before = sent[i + 1]
    return {
      sent: one,
      at: sentAt(one.content, now),
      further: before && countFurther(one.content, before.content),
    }
  })
}

function countFurther({ levels = {} }: ShareContent, { levels: before = {} }: ShareContent): number {
  return Object.entries(levels).filter(([id, level]) => {
    const earlier = Object.hasOwn(before, id) ? before[id] : undefined
    return rankOf(level) > Math.max(0, rankOf(earlier ?? 'new'))
  }).length
}
