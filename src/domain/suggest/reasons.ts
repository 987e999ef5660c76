// Decides which reasons a suggestion is given: one for every term that moved it up, each true by itself.

import { isAble, LEARNING, type Standing } from '../progress/standing'
import { opensFor } from '../readiness/flow'
import { hoursLeft } from '../readiness/readiness'
import type { Scope } from '../readiness/scope'
import { skillAt } from '../roadmap/graph'
import type { SkillId } from '../roadmap/types'
import { footingOf, openChance } from './chances'
import type { Candidate } from './rank'
import type { Reason, SuggestOptions } from './types'

/** Gives a candidate its reasons; `ranked` is every candidate, best first. */
export function reasonsAmong(scope: Scope, options: SuggestOptions, ranked: readonly Candidate[]) {
  const { ads } = options
  const usualHours = medianOf(ranked.map(({ at }) => hoursLeft(scope, at)).filter((hours) => hours !== undefined))
  const lifted = liftedByVariety(ranked)
  return (candidate: Candidate): Reason[] => {
    const { at } = candidate
    const asking = ads?.get(skillAt(scope.standing.graph, at).id) ?? 0
    const hours = hoursLeft(scope, at)
    return [
      ...orderReasons(scope, candidate, options),
      ...footingReasons(scope, at),
      ...targetReasons(scope, at),
      ...(asking > 0 ? [{ code: 'ads', amount: asking } as const] : []),
      ...(hours !== undefined && hours < usualHours ? [{ code: 'short' } as const] : []),
      ...(lifted.has(at) ? [{ code: 'other-section' } as const] : []),
      ...choiceReasons(scope, at),
    ]
  }
}

export function idsOf({ graph }: Standing, positions: readonly number[]): SkillId[] {
  return positions.map((at) => skillAt(graph, at).id)
}

function orderReasons(
  { standing }: Scope,
  { at, place }: Candidate,
  { order = [], isOwnOrder = false }: SuggestOptions,
): Reason[] {
  const named = order[place]
  if (named === undefined) return []
  const code = isOwnOrder ? 'own-order' : 'mentor-order'
  const amount = place + 1
  const leadsTo = standing.graph.position.get(named)
  if (leadsTo === at || leadsTo === undefined) return [{ code, amount }]
  return [{ code, amount, skills: idsOf(standing, [leadsTo]) }]
}

/** What the learner stands on: how far they are with the skill itself, and how surely they know what comes before. */
function footingReasons(scope: Scope, at: number): Reason[] {
  const { standing } = scope
  const { stated, inferred, unsure } = footingOf(standing, at)
  const sure = openChance(scope, at)
  const reasons: Reason[] = []
  if (standing.ranks[at] === LEARNING) reasons.push({ code: 'in-progress' })
  if (isAble(standing, at)) reasons.push({ code: 'can-explain' })
  if (stated.length > 0) reasons.push({ code: 'knows', skills: idsOf(standing, stated) })
  if (inferred.length > 0) reasons.push({ code: 'seems-to-know', skills: idsOf(standing, inferred) })
  if (stated.length + inferred.length + unsure.length === 0) reasons.push({ code: 'starting-point' })
  if (sure < 1) reasons.push({ code: 'likely', amount: Math.round(100 * sure) })
  if (unsure.length > 0) reasons.push({ code: 'unsure', skills: idsOf(standing, unsure) })
  return reasons
}

function targetReasons(scope: Scope, at: number): Reason[] {
  const opens = idsOf(scope.standing, opensFor(scope, at))
  const need = scope.weight[at]
  return [...(opens.length > 0 ? [{ code: 'opens', skills: opens } as const] : []), ...(need ? [{ code: need }] : [])]
}

function choiceReasons({ standing, through }: Scope, at: number): Reason[] {
  const choice = standing.graph.choices.get(through.get(at) ?? '')
  const others = choice?.options.filter((id) => id !== skillAt(standing.graph, at).id) ?? []
  return others.length > 0 && !standing.picks.has(choice?.id ?? '') ? [{ code: 'pick-one', skills: others }] : []
}

/** Those that stand before a candidate whose score without variety is higher; positions. */
function liftedByVariety(ranked: readonly Candidate[]): Set<number> {
  const lifted = new Set<number>()
  let best = 0
  for (const { at, plain, place } of ranked.toReversed()) {
    if (place < Number.POSITIVE_INFINITY) break
    if (plain < best) lifted.add(at)
    best = Math.max(best, plain)
  }
  return lifted
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
