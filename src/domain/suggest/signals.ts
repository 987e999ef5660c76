// Decides what a learner's facts say to the suggestions besides levels: what was put off, and what has faded.

import { staleDays } from '../progress/staleness'
import type { Facts } from '../progress/types'
import type { Graph } from '../roadmap/graph'
import type { SuggestOptions } from './types'

/** `now` in milliseconds since 1970. Cost: O(what was put off); whether a skill has faded is worked out when asked. */
export function signalsOf(graph: Graph, facts: Facts, now: number): Pick<SuggestOptions, 'now' | 'later' | 'fading'> {
  const stale = staleDays(graph, facts, now)
  return {
    now,
    later: new Map([...facts.later].map(([id, { value }]) => [id, value])),
    fading: (at) => {
      const amount = stale(at)
      return amount === undefined ? undefined : { code: 'stale', amount }
    },
  }
}
