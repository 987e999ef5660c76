// Decides what the look back is drawn from: the facts, the target, and the learner's own calendar.

import { type Day, dayAt } from '../../domain/plan/day'
import type { Facts } from '../../domain/progress/types'
import type { Scope } from '../../domain/readiness/scope'
import { useApp, useFacts } from '../../state/AppState'

export interface Past {
  readonly facts: Facts
  readonly scope: Scope
  readonly today: Day
}

/** The day on the learner's wall. */
export function dayOf(time: number): Day {
  return dayAt(time, new Date(time).getTimezoneOffset())
}

export function usePast(): Past {
  const { now } = useApp()
  const facts = useFacts((current) => current)
  const scope = useFacts((current, derived) => derived.scope(current))
  return { facts, scope, today: dayOf(now()) }
}
