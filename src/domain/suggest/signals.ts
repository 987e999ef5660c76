// Decides what a learner's facts say to the suggestions besides levels: what was put off, and which known skills have worn.

import type { Facts } from '../progress/types'
import type { Wear } from '../progress/wear'
import { type Graph, skillAt } from '../roadmap/graph'
import type { SuggestOptions } from './types'

const DAY = 86_400_000

/** By skill id: not to be suggested before this moment. */
export function postponedOf(later: Facts['later']): Map<string, number | null> {
  return new Map([...later].map(([id, { value }]) => [id, value]))
}

/** By position: whether a known skill should be looked at again; shaky weighs more than stale. `now` in milliseconds since 1970. */
export function fadingOf(graph: Graph, { shaky, stale }: Wear, now: number): NonNullable<SuggestOptions['fading']> {
  return (at) => {
    const { id } = skillAt(graph, at)
    const answers = shaky.get(id)
    if (answers) return { code: 'shaky', amount: answers.asked - answers.right }
    const seen = stale.get(id)
    return seen === undefined ? undefined : { code: 'stale', amount: Math.floor((now - seen) / DAY) }
  }
}
