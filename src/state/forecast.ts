// Decides what Today works out from a scope, once per change: value, readiness, next topics.

import type { Facts } from '../domain/progress/types'
import { valueFlow } from '../domain/readiness/flow'
import { type Readiness, readinessOf } from '../domain/readiness/readiness'
import type { Scope } from '../domain/readiness/scope'
import { type Suggestion, suggestNext } from '../domain/suggest/suggest'
import { once } from './memo'

export const SUGGESTION_COUNT = 5

/** "Not now" ends at a full hour, so that a list is not worked out again for every passing millisecond. */
const HOUR = 3_600_000

const flow = once(valueFlow)
const suggestions = once((scope: Scope, later: Facts['later'], hour: number) =>
  suggestNext(scope, { now: hour * HOUR, count: SUGGESTION_COUNT, later: untilOf(later), flow: flow(scope) }),
)

export const readinessFor: (scope: Scope) => Readiness = once((scope) => readinessOf(scope, flow(scope)))

/** `now` in milliseconds since 1970. */
export function suggestionsFor(scope: Scope, later: Facts['later'], now: number): readonly Suggestion[] {
  return suggestions(scope, later, Math.floor(now / HOUR))
}

function untilOf(later: Facts['later']): Map<string, number | null> {
  return new Map([...later].map(([id, fact]) => [id, fact.value]))
}
