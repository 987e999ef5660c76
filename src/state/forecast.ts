// Decides what Today works out from a scope, once per change: value, readiness, next topics.

import { adCounts } from '../domain/match/adTarget'
import { AD_RECORD, decodeAd } from '../domain/match/savedAd'
import { overlayOf } from '../domain/overlay/overlayRecords'
import { recordsOf } from '../domain/progress/records'
import type { Facts } from '../domain/progress/types'
import { valueFlow } from '../domain/readiness/flow'
import { type Readiness, readinessOf } from '../domain/readiness/readiness'
import type { Scope } from '../domain/readiness/scope'
import type { Graph } from '../domain/roadmap/graph'
import { fadingOf, postponedOf } from '../domain/suggest/signals'
import { suggestNext } from '../domain/suggest/suggest'
import type { Suggestion, SuggestOptions } from '../domain/suggest/types'
import { type WhyNot, whyNot } from '../domain/suggest/whyNot'
import { once } from './memo'
import { wearFor } from './wear'

export const SUGGESTION_COUNT = 5

/** "Not now" ends at a full hour, so that a list is not worked out again for every passing millisecond. */
const HOUR = 3_600_000

const flow = once(valueFlow)

const later = once(postponedOf)

const ads = once((records: Facts['records'], graph: Graph) =>
  adCounts(
    recordsOf({ records }, AD_RECORD, decodeAd).map(({ value }) => value.asks),
    graph,
  ),
)

const options = once((scope: Scope, facts: Facts, hour: number): SuggestOptions => {
  const { graph } = scope.standing
  const { about } = overlayOf(facts)
  const now = hour * HOUR
  return {
    now,
    count: SUGGESTION_COUNT,
    later: later(facts.later),
    order: graph.roadmap.order ?? [],
    isOwnOrder: about.from === undefined,
    ads: ads(facts.records, graph),
    fading: fadingOf(graph, wearFor(graph.roadmap, facts, now), now),
    flow: flow(scope),
  }
})

const suggestions = once(suggestNext)

export const readinessFor: (scope: Scope) => Readiness = once((scope) => readinessOf(scope, flow(scope)))

/** `now` in milliseconds since 1970. */
export function suggestionsFor(scope: Scope, facts: Facts, now: number): readonly Suggestion[] {
  return suggestions(scope, options(scope, facts, Math.floor(now / HOUR)))
}

const answers = once(whyNot)

/** Why the skill at a position is not among the suggestions; the same answer for the same facts. */
export function whyNotFor(scope: Scope, facts: Facts, { now, at }: { now: number; at: number }): readonly WhyNot[] {
  return answers(scope, options(scope, facts, Math.floor(now / HOUR)), at)
}
