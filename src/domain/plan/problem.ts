// Decides what the plan for a target is asked: which needs are goals, what counts as known, how many hours are left.

import { isAble, SKIPPED } from '../progress/standing'
import { hoursLeft } from '../readiness/readiness'
import { isMissing, type Scope, WEIGHT_VALUES } from '../readiness/scope'
import type { Hours } from '../roadmap/types'
import type { Goal, PlanProblem } from './types'

/** `[low, likely, high]` hours assumed where a roadmap names none. */
export const UNKNOWN_HOURS: Hours = [4, 8, 16]

/**
 * The problem of reaching the scope's target from where the learner stands. Weights are those of readiness, hours those
 * left to the level asked for, choices settled as in the scope, so that plan, readiness and suggestions agree. A need
 * that was set aside ("not for me") is no goal; it is in the plan only where a goal rests on it. Cost: O(skills).
 */
export function problemOf(scope: Scope): PlanProblem {
  const { standing, target } = scope
  const { graph } = standing
  const positions = graph.roadmap.skills.map((_, at) => at)
  const settled = (id: string): number | undefined => {
    const options = graph.choices.get(id)?.options ?? []
    return options.map((option) => graph.position.get(option)).find((at) => at !== undefined && scope.needed[at])
  }
  const picks = new Map<string, number>()
  for (const id of graph.choices.keys()) {
    const at = settled(id)
    if (at !== undefined) picks.set(id, at)
  }
  const goals = target.needs.flatMap((need): Goal[] => {
    const at = picks.get(need.skill) ?? graph.position.get(need.skill)
    if (at === undefined || standing.ranks[at] === SKIPPED) return []
    return [{ skill: graph.roadmap.skills[at]?.id ?? need.skill, weight: WEIGHT_VALUES[need.weight] }]
  })
  const isAsked = (at: number) => (scope.needed[at] ?? 0) > 0
  return {
    graph,
    goals,
    picks,
    known: new Set(positions.filter((at) => (isAsked(at) ? !isMissing(scope, at) : isAble(standing, at)))),
    able: new Set(positions.filter((at) => isAble(standing, at))),
    hours: Float64Array.from(positions, (at) => hoursLeft(scope, at) ?? UNKNOWN_HOURS[1]),
  }
}
