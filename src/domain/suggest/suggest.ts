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
/** How much more a skill counts for each thing the learner can do that leads to it alone. */
const NEXT_STEP = 7
/** Hours assumed where a roadmap names none. */
const UNKNOWN_HOURS = 8
/** Each further suggestion from the same section counts this much of the one before. */
const SAME_SECTION = 0.8

/**
 * The next skills: missing for the target, every prerequisite at `explain` or better, best first; at most `count`.
 * score = ∛value ÷ hours^¼ × in progress × (1 + 7 × closeness) × variety; `value` from `valueFlow`, `closeness` from
 * `closenessOf`. Both roots are there so that a foundation of everything does not crowd out the natural next step.
 * Deterministic; ties keep the roadmap's order. Cost: O(skills + prerequisites + count × what a suggestion opens).
 */
export function suggestNext(scope: Scope, options: SuggestOptions): Suggestion[] {
  const flow = options.flow ?? valueFlow(scope)
  const open = scope.standing.graph.roadmap.skills.map((_, at) => at).filter((at) => isOpenTo(scope, at, options))
  const closeness = closenessOf(scope, open)
  const candidates = open.map((at) => ({
    at,
    score: baseScore(scope, at, { value: flow[at] ?? 0, closeness: closeness.get(at) ?? 0 }),
  }))
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

function baseScore(scope: Scope, at: number, { value, closeness }: { value: number; closeness: number }): number {
  const hours = Math.max(1, hoursLeft(scope, at) ?? UNKNOWN_HOURS)
  const begun = scope.standing.ranks[at] === LEARNING ? IN_PROGRESS : 1
  return (Math.cbrt(value) / hours ** 0.25) * begun * (1 + NEXT_STEP * closeness)
}

/**
 * How directly each new skill continues what the learner can do: every skill they can do hands one in equal parts to the
 * new ones that name it. Error handling leads to few things and points at them; a language leads to many and points at none.
 */
function closenessOf(scope: Scope, open: readonly number[]): Map<number, number> {
  const fresh = open.filter((at) => !isAble(scope.standing, at)).map((at) => ({ at, known: knownOf(scope, at) }))
  const followers = new Map<number, number>()
  for (const { known } of fresh) for (const from of known) followers.set(from, (followers.get(from) ?? 0) + 1)
  return new Map(
    fresh.map(({ at, known }) => [at, known.reduce((sum, from) => sum + 1 / (followers.get(from) ?? 1), 0)]),
  )
}

/** The prerequisites of an open skill as the learner meets them, one option of each choice; positions. */
function knownOf(scope: Scope, at: number): number[] {
  return (scope.standing.graph.requirements[at] ?? [])
    .map(({ options }) => options.find((option) => isAble(scope.standing, option)))
    .filter((option) => option !== undefined)
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
  const skills = ids(knownOf(scope, at))
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
