// Decides which skills come next for a target, and why, in codes that the interface puts into words.

import { isAble, isReady, LEARNING, SKIPPED } from '../progress/standing'
import { opensFor, valueFlow } from '../readiness/flow'
import { hoursLeft } from '../readiness/readiness'
import { isMissing, type Scope } from '../readiness/scope'
import { skillAt } from '../roadmap/graph'
import type { SkillId } from '../roadmap/types'

export type ReasonCode =
  | 'in-progress'
  | 'can-explain'
  | 'knows'
  | 'starting-point'
  | 'opens'
  | 'must'
  | 'should'
  | 'nice'
  | 'pick-one'

export interface Reason {
  readonly code: ReasonCode
  /** The skills the reason speaks of: what is known, what it opens, the other options. */
  readonly skills?: readonly SkillId[]
}

export interface Suggestion {
  readonly skill: SkillId
  readonly score: number
  readonly reasons: readonly Reason[]
}

export interface SuggestOptions {
  /** Milliseconds since 1970: "not now" holds until then. */
  readonly now: number
  readonly count: number
  /** By skill id: not to be suggested before this moment. */
  readonly later?: ReadonlyMap<string, number | null>
  /** The flow of value, where the caller has it already. */
  readonly flow?: Float64Array
}

/** A skill that is begun is finished first. */
const IN_PROGRESS = 4
/** Building on what one can do beats starting another foundation. */
const BUILDS_ON = 3.5
/** Hours assumed where a roadmap names none. */
const UNKNOWN_HOURS = 8
/** Each further suggestion from the same section counts this much of the one before. */
const SAME_SECTION = 0.8

/**
 * The next skills: missing for the target, every prerequisite at `explain` or better, best first; at most `count`.
 * score = √value ÷ hours^¼ × in progress × builds on what is known × variety, `value` from `valueFlow`. Deterministic;
 * ties keep the roadmap's order. Cost: O(skills + prerequisites + count × what a suggestion opens).
 */
export function suggestNext(scope: Scope, options: SuggestOptions): Suggestion[] {
  const flow = options.flow ?? valueFlow(scope)
  const candidates: { at: number; score: number }[] = []
  for (let at = 0; at < flow.length; at += 1)
    if (isOpenTo(scope, at, options)) candidates.push({ at, score: baseScore(scope, at, flow[at] ?? 0) })
  candidates.sort((a, b) => b.score - a.score || a.at - b.at)
  return withVariety(scope, candidates, options.count).map(({ at, score }) => ({
    skill: skillAt(scope.standing.graph, at).id,
    score,
    reasons: reasonsFor(scope, at),
  }))
}

function isOpenTo(scope: Scope, at: number, { now, later }: SuggestOptions): boolean {
  if (!isMissing(scope, at) || scope.standing.ranks[at] === SKIPPED || !isReady(scope.standing, at)) return false
  const until = later?.get(skillAt(scope.standing.graph, at).id)
  return until === undefined || until === null || until <= now
}

function baseScore(scope: Scope, at: number, value: number): number {
  const hours = Math.max(1, hoursLeft(scope, at) ?? UNKNOWN_HOURS)
  const begun = scope.standing.ranks[at] === LEARNING ? IN_PROGRESS : 1
  const grounded = (scope.standing.graph.requirements[at] ?? []).length > 0 ? BUILDS_ON : 1
  return (Math.sqrt(value) / hours ** 0.25) * begun * grounded
}

/** Takes the best again and again, each time discounting the sections already taken from. */
function withVariety(
  scope: Scope,
  ranked: { at: number; score: number }[],
  count: number,
): { at: number; score: number }[] {
  const taken: { at: number; score: number }[] = []
  const left = ranked.slice(0, count * 8)
  const used = new Map<string, number>()
  while (taken.length < count && left.length > 0) {
    let best = 0
    let bestScore = -1
    left.forEach(({ at, score }, i) => {
      const discounted = score * SAME_SECTION ** (used.get(skillAt(scope.standing.graph, at).section) ?? 0)
      if (discounted > bestScore) [best, bestScore] = [i, discounted]
    })
    for (const { at } of left.splice(best, 1)) {
      taken.push({ at, score: bestScore })
      const { section } = skillAt(scope.standing.graph, at)
      used.set(section, (used.get(section) ?? 0) + 1)
    }
  }
  return taken
}

function reasonsFor(scope: Scope, at: number): Reason[] {
  const { standing, weight, through } = scope
  const ids = (positions: readonly number[]) => positions.map((position) => skillAt(standing.graph, position).id)
  const reasons: Reason[] = []
  if (standing.ranks[at] === LEARNING) reasons.push({ code: 'in-progress' })
  if (isAble(standing, at)) reasons.push({ code: 'can-explain' })
  const known = (standing.graph.requirements[at] ?? []).map((list) =>
    list.options.find((option) => isAble(standing, option)),
  )
  const skills = ids(known.filter((option) => option !== undefined))
  reasons.push(skills.length > 0 ? { code: 'knows', skills } : { code: 'starting-point' })
  const opens = ids(opensFor(scope, at))
  if (opens.length > 0) reasons.push({ code: 'opens', skills: opens })
  const need = weight[at]
  if (need) reasons.push({ code: need })
  const choice = standing.graph.choices.get(through.get(at) ?? '')
  const others = choice?.options.filter((id) => id !== skillAt(standing.graph, at).id) ?? []
  if (others.length > 0 && !standing.picks.has(choice?.id ?? '')) reasons.push({ code: 'pick-one', skills: others })
  return reasons
}
