// Decides in which order the skills that can be started are offered, and keeps every term of the score for the reasons.

import { isAble, LEARNING, SKIPPED } from '../progress/standing'
import { lackingPrerequisites, valueFlow } from '../readiness/flow'
import { hoursLeft } from '../readiness/readiness'
import { isMissing, type Scope } from '../readiness/scope'
import { skillAt } from '../roadmap/graph'
import { isStartable, knownUnder, openChance } from './chances'
import type { SuggestOptions } from './types'

/** A skill that is begun is finished first. */
const IN_PROGRESS = 4
/** How much more a skill counts for each thing the learner can do that leads to it alone. */
const NEXT_STEP = 7
/** How much more a skill counts that most saved job ads ask for. */
const ADS = 0.5
/** How strongly doubt counts: a skill that is 84 % sure counts a quarter. */
const DOUBT = 8
/** Hours assumed where a roadmap names none. */
const UNKNOWN_HOURS = 8
/** Each further suggestion from the same section counts this much of the one before. */
const SAME_SECTION = 0.8

/** What a skill's score is the product of; 1 where a term says nothing. */
export interface Terms {
  readonly value: number
  readonly hours: number
  readonly progress: number
  readonly closeness: number
  readonly ads: number
  readonly sure: number
  readonly variety: number
}

export interface Candidate {
  readonly at: number
  /** Its place in the mentor's order or that of what it leads to, from 0; `Infinity` without. */
  readonly place: number
  readonly terms: Terms
  /** The product of all terms but variety. */
  readonly plain: number
  /** With variety. */
  readonly score: number
}

/**
 * Every skill that may be suggested, best first: missing for the target, startable, neither set aside nor put off.
 * See docs/suggestions.md for the formula. Deterministic; ties keep the roadmap's order.
 * Cost: O(skills + prerequisites + candidates × log candidates).
 */
export function rankCandidates(scope: Scope, options: SuggestOptions): Candidate[] {
  const { skills } = scope.standing.graph.roadmap
  const open = skills.map((_, at) => at).filter((at) => isCandidate(scope, at, options))
  const termsOf = termsFor(scope, options, open)
  const places = placesOf(scope, options.order ?? [])
  const plain = open.map((at) => {
    const terms = termsOf(at)
    return { at, place: places.get(at) ?? Number.POSITIVE_INFINITY, terms, plain: productOf(terms) }
  })
  return withVariety(scope, plain)
}

/** True unless the skill is met, outside the target, out of reach, set aside or put off. */
function isCandidate(scope: Scope, at: number, options: SuggestOptions): boolean {
  const { standing } = scope
  return (
    isMissing(scope, at) &&
    standing.ranks[at] !== SKIPPED &&
    isStartable(standing, at) &&
    postponedUntil(scope, at, options) === undefined
  )
}

/** The moment until which a skill is put off, where that has not come yet. */
export function postponedUntil({ standing }: Scope, at: number, { later, now }: SuggestOptions): number | undefined {
  const until = later?.get(skillAt(standing.graph, at).id)
  return typeof until === 'number' && until > now ? until : undefined
}

function termsFor(scope: Scope, { flow = valueFlow(scope), ads }: SuggestOptions, open: readonly number[]) {
  const closeness = closenessOf(scope, open)
  const mostAds = Math.max(1, ...(ads?.values() ?? []))
  return (at: number): Terms => {
    const asking = ads?.get(skillAt(scope.standing.graph, at).id) ?? 0
    return {
      value: Math.cbrt(flow[at] ?? 0),
      hours: 1 / Math.max(1, hoursLeft(scope, at) ?? UNKNOWN_HOURS) ** 0.25,
      progress: scope.standing.ranks[at] === LEARNING ? IN_PROGRESS : 1,
      closeness: 1 + NEXT_STEP * (closeness.get(at) ?? 0),
      ads: 1 + (ADS * asking) / mostAds,
      sure: openChance(scope, at) ** DOUBT,
      variety: 1,
    }
  }
}

function productOf({ value, hours, progress, closeness, ads, sure }: Terms): number {
  return value * hours * progress * closeness * ads * sure
}

/**
 * How directly each new skill continues what the learner can do: every skill they can do hands one in equal parts to the
 * new ones that name it. Error handling leads to few things and points at them; a language leads to many and points at none.
 */
function closenessOf(scope: Scope, open: readonly number[]): Map<number, number> {
  const fresh = open
    .filter((at) => !isAble(scope.standing, at))
    .map((at) => ({ at, known: knownUnder(scope.standing, at) }))
  const followers = new Map<number, number>()
  for (const { known } of fresh) for (const from of known) followers.set(from, (followers.get(from) ?? 0) + 1)
  return new Map(
    fresh.map(({ at, known }) => [at, known.reduce((sum, from) => sum + 1 / (followers.get(from) ?? 1), 0)]),
  )
}

/** By position: the first place in the mentor's order that a skill holds, or that something resting on it holds. */
function placesOf(scope: Scope, order: readonly string[]): Map<number, number> {
  const places = new Map<number, number>()
  order.forEach((id, place) => {
    const start = scope.standing.graph.position.get(id)
    const stack = start === undefined ? [] : [start]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (places.has(at) || !isMissing(scope, at)) continue
      places.set(at, place)
      stack.push(...lackingPrerequisites(scope, at))
    }
  })
  return places
}

/** The mentor's order first. Then by score, the second, third … of a section discounted once, twice … */
function withVariety(scope: Scope, candidates: readonly Omit<Candidate, 'score'>[]): Candidate[] {
  const used = new Map<string, number>()
  const { graph } = scope.standing
  return candidates
    .toSorted((a, b) => b.plain - a.plain || a.at - b.at)
    .map((candidate): Candidate => {
      const { at, place, plain } = candidate
      const { section } = skillAt(graph, at)
      const isOrdered = place < Number.POSITIVE_INFINITY
      const before = isOrdered ? 0 : (used.get(section) ?? 0)
      if (!isOrdered) used.set(section, before + 1)
      if (before === 0) return { ...candidate, score: plain }
      const variety = SAME_SECTION ** before
      return { ...candidate, terms: { ...candidate.terms, variety }, score: plain * variety }
    })
    .sort((a, b) => comparePlaces(a.place, b.place) || b.score - a.score)
}

function comparePlaces(a: number, b: number): number {
  return a === b ? 0 : a - b
}
