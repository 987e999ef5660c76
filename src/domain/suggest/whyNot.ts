// Decides what is said to "why is this not suggested?": every true answer, as codes that the interface puts into words.

import { CAN, SKIPPED } from '../progress/standing'
import { lackingPrerequisites } from '../readiness/flow'
import { isMissing, type Scope } from '../readiness/scope'
import type { SkillId } from '../roadmap/types'
import { isStartable } from './chances'
import { type Candidate, postponedUntil, rankCandidates, type Terms } from './rank'
import { idsOf } from './reasons'
import { suggestNext } from './suggest'
import type { SuggestOptions } from './types'

export type WhyNotCode =
  /** It is suggested, at place `amount`, from 1. */
  | 'suggested'
  | 'set-aside'
  /** Another option (`skills`) of the same choice counts. */
  | 'other-option'
  | 'outside'
  | 'at-level'
  /** A check-in takes it to be known, with `amount` percent. */
  | 'seems-known'
  /** `skills` come first. */
  | 'needs'
  /** Put off until `amount`, in milliseconds since 1970. */
  | 'postponed'
  /** It could be suggested but stands at place `amount`, from 1; `terms` say what holds it back. */
  | 'ranked'

/** What a skill has less of than the last one suggested. */
export type Behind = keyof Terms | 'mentor'

export interface WhyNot {
  readonly code: WhyNotCode
  readonly skills?: readonly SkillId[]
  readonly amount?: number
  readonly terms?: readonly Behind[]
}

/** As many terms as are named at once. */
const NAMED = 2

/**
 * Every reason why the skill at a position is not among the first `count` suggestions, or its place when it is; never
 * empty. Cost: that of `suggestNext`.
 */
export function whyNot(scope: Scope, options: SuggestOptions, at: number): WhyNot[] {
  const [id] = idsOf(scope.standing, [at])
  const suggested = suggestNext(scope, options).findIndex(({ skill }) => skill === id)
  if (suggested >= 0) return [{ code: 'suggested', amount: suggested + 1 }]
  const held = heldBack(scope, options, at)
  return held.length > 0 ? held : [placeOf(scope, options, at)]
}

/** Why a skill is no candidate at all. */
function heldBack(scope: Scope, options: SuggestOptions, at: number): WhyNot[] {
  const { standing } = scope
  if (standing.ranks[at] === SKIPPED) return [{ code: 'set-aside' }]
  if (!scope.needed[at]) return [outside(scope, at)]
  if (!isMissing(scope, at)) return [met(scope, at)]
  const until = postponedUntil(scope, at, options)
  const needs = isStartable(standing, at) ? [] : lackingPrerequisites(scope, at)
  return [
    ...(needs.length > 0 ? [{ code: 'needs', skills: idsOf(standing, needs) } as const] : []),
    ...(until === undefined ? [] : [{ code: 'postponed', amount: until } as const]),
  ]
}

function outside({ standing, settled }: Scope, at: number): WhyNot {
  const [id] = idsOf(standing, [at])
  const counting = [...settled].flatMap(([choice, option]) =>
    standing.graph.choices.get(choice)?.options.some((other) => other === id) ? [option] : [],
  )
  return counting.length > 0
    ? { code: 'other-option', skills: idsOf(standing, [...new Set(counting)]) }
    : { code: 'outside' }
}

function met({ standing, needed }: Scope, at: number): WhyNot {
  return standing.inferred.has(at) && (needed[at] ?? 0) <= CAN
    ? { code: 'seems-known', amount: Math.round(100 * (standing.chances[at] ?? 0)) }
    : { code: 'at-level' }
}

/** Its place among all candidates, and in what it is behind the last one that is suggested. */
function placeOf(scope: Scope, options: SuggestOptions, at: number): WhyNot {
  const ranked = rankCandidates(scope, options)
  const place = ranked.findIndex((candidate) => candidate.at === at)
  const last = ranked[Math.min(options.count, place) - 1]
  const own = ranked[place]
  return { code: 'ranked', amount: place + 1, terms: own && last ? behind(own, last) : [] }
}

function behind(own: Candidate, last: Candidate): Behind[] {
  if (last.place < own.place) return ['mentor']
  const terms = ['value', 'hours', 'progress', 'closeness', 'ads', 'sure', 'variety'] as const
  return terms
    .map((term) => ({ term, share: own.terms[term] / last.terms[term] }))
    .filter(({ share }) => share < 1)
    .sort((a, b) => a.share - b.share)
    .slice(0, NAMED)
    .map(({ term }) => term)
}
