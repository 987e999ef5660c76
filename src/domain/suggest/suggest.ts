// Decides which skills come next for a target: the best of those that can be started, and before one of them what has faded under it.

import type { Scope } from '../readiness/scope'
import { skillAt } from '../roadmap/graph'
import { footingOf } from './chances'
import { type Candidate, postponedUntil, rankCandidates } from './rank'
import { idsOf, reasonsAmong } from './reasons'
import type { Fading, Suggestion, SuggestOptions } from './types'

/** At most one in this many suggestions sends back to something known. */
const REVIEW_EACH = 5

/**
 * The next skills: missing for the target, every prerequisite at `explain` or better (or likely so, where levels are
 * inferred), best first; at most `count`. A known skill that has faded stands before the first that rests on it, with the
 * reason `stale` or `shaky`; never more than one in five. Deterministic; ties keep the roadmap's order.
 * Cost: O(skills + prerequisites + candidates × log candidates + count × what a suggestion opens).
 */
export function suggestNext(scope: Scope, options: SuggestOptions): Suggestion[] {
  const ranked = rankCandidates(scope, options)
  const reasonsOf = reasonsAmong(scope, options, ranked)
  const first = ranked.slice(0, options.count)
  const reviews = reviewsFor(scope, options, first)
  const { graph } = scope.standing
  return first
    .flatMap((candidate): Suggestion[] => {
      const review = reviews.get(candidate.at)
      const plain = { skill: skillAt(graph, candidate.at).id, score: candidate.score, reasons: reasonsOf(candidate) }
      return review ? [{ ...review, score: candidate.score }, plain] : [plain]
    })
    .slice(0, options.count)
}

/** By position of the suggestion that it goes before: what is to be looked at again. */
function reviewsFor(scope: Scope, options: SuggestOptions, first: readonly Candidate[]) {
  const { fading, count } = options
  const { standing } = scope
  const reviews = new Map<number, Omit<Suggestion, 'score'>>()
  const seen = new Set<number>()
  let left = fading ? Math.floor(count / REVIEW_EACH) : 0
  for (const { at } of first) {
    if (left === 0) break
    const faded = fadedUnder(scope, at, options)
    if (!faded || seen.has(faded.at)) continue
    const resting = first.map((one) => one.at).filter((other) => footingOf(standing, other).stated.includes(faded.at))
    seen.add(faded.at)
    left -= 1
    reviews.set(at, {
      skill: skillAt(standing.graph, faded.at).id,
      reasons: [faded.why, { code: 'rests-on-it', skills: idsOf(standing, resting) }],
    })
  }
  return reviews
}

function fadedUnder(
  scope: Scope,
  at: number,
  options: SuggestOptions,
): { readonly at: number; readonly why: Fading } | undefined {
  for (const known of footingOf(scope.standing, at).stated) {
    const why = options.fading?.(known)
    if (why && postponedUntil(scope, known, options) === undefined) return { at: known, why }
  }
  return undefined
}
