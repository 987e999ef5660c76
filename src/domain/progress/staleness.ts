// Decides when a level that was stated long ago should be looked at again: when nothing since has shown that it still holds.

import type { Graph } from '../roadmap/graph'
import { skillAt } from '../roadmap/graph'
import { stampTime } from './clock'
import { LEARNING, rankOf } from './standing'
import type { Facts } from './types'

const DAY = 86_400_000

/** After this many days without a sign a level counts as stale. What one could build stays longer than what one could explain. */
export const FRESH_DAYS = { explain: 180, build: 365 } as const

/** The record that says "I can still do this"; under the skill's id, its value the moment in milliseconds since 1970. */
export const STILL_RECORD = 'still'

/** By skill id: when something outside the facts last showed that the skill is there, in milliseconds since 1970. */
export type Signs = ReadonlyMap<string, number>

/**
 * Days since the last sign of a skill that is stated at `explain` or `build`, where that is longer than `FRESH_DAYS`; else
 * `undefined`. Signs are the level itself, "I can still do this", a piece of evidence, a skill resting directly on it that
 * was begun or reached since, and what `signs` names. Cost: O(what rests on it), plus O(evidence) for an old level.
 */
export function staleDays(graph: Graph, facts: Facts, now: number, signs?: Signs) {
  return (at: number): number | undefined => {
    const { id } = skillAt(graph, at)
    const stated = facts.levels.get(id)
    if (stated?.value !== 'explain' && stated?.value !== 'build') return undefined
    const limit = now - FRESH_DAYS[stated.value] * DAY
    const isOld = (time: number | undefined) => time === undefined || time < limit
    const times = [stampTime(stated.stamp), stillTime(facts, id), usedTime(graph, facts, at), signs?.get(id)]
    if (!times.every(isOld)) return undefined
    const last = Math.max(...times.map((time) => time ?? 0), evidenceTime(facts, id))
    return isOld(last) ? Math.floor((now - last) / DAY) : undefined
  }
}

function stillTime({ records }: Facts, id: string): number | undefined {
  const value = records.get(`${STILL_RECORD}:${id}`)?.value
  return typeof value === 'number' ? value : undefined
}

/** When a skill that rests on this one was last begun or reached. */
function usedTime({ roadmap, dependents }: Graph, { levels }: Facts, at: number): number {
  let last = 0
  for (const dependent of dependents[at] ?? []) {
    const fact = levels.get(roadmap.skills[dependent]?.id ?? '')
    if (fact && rankOf(fact.value) >= LEARNING) last = Math.max(last, stampTime(fact.stamp))
  }
  return last
}

function evidenceTime({ evidence }: Facts, id: string): number {
  let last = 0
  for (const { value } of evidence.values()) if (value?.skill === id) last = Math.max(last, value.at)
  return last
}
