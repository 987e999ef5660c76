// Decides what a missing skill is worth for the target: its own weight, and a share of all that waits for it.

import { isAble } from '../progress/standing'
import { isMissing, type Scope, WEIGHT_VALUES } from './scope'

/** A mere prerequisite is worth this much by itself, so that it never counts for nothing. */
const SUPPORT_VALUE = 0.5

/**
 * By position, the value of each missing skill. Value flows down: a missing skill keeps its own weight and hands all it
 * holds on in equal parts to the prerequisites that it still lacks. What reaches the frontier adds up to the whole
 * target, so nothing is counted twice. Zero for what is met or outside. Cost: O(skills + prerequisites).
 */
export function valueFlow(scope: Scope): Float64Array {
  const { graph } = scope.standing
  const value = new Float64Array(graph.roadmap.skills.length)
  for (let i = graph.order.length - 1; i >= 0; i -= 1) {
    const at = graph.order[i] ?? 0
    if (!isMissing(scope, at)) continue
    const weight = scope.weight[at]
    value[at] = (value[at] ?? 0) + (weight ? WEIGHT_VALUES[weight] : SUPPORT_VALUE)
    const lacking = lackingPrerequisites(scope, at)
    for (const prerequisite of lacking)
      value[prerequisite] = (value[prerequisite] ?? 0) + (value[at] ?? 0) / lacking.length
  }
  return value
}

/** Positions of the direct prerequisites not met yet; of an unmet choice the option that stands for it in the scope. */
export function lackingPrerequisites(scope: Scope, at: number): number[] {
  const lacking: number[] = []
  for (const requirement of scope.standing.graph.requirements[at] ?? []) {
    if (requirement.options.some((option) => isAble(scope.standing, option))) continue
    const option = requirement.choice ? scope.settled.get(requirement.choice.id) : requirement.options[0]
    if (option !== undefined) lacking.push(option)
  }
  return lacking
}

/**
 * Missing skills of the scope that wait for `start`, directly or further up; positions. What another option of a choice
 * has opened already does not wait, nor does anything wait for a skill that can be explained. Cost: O(what is reached).
 */
export function opensFor(scope: Scope, start: number): number[] {
  const { requirements, dependents } = scope.standing.graph
  const isAwaited = (at: number, by: number) =>
    (requirements[by] ?? []).some(
      ({ options }) => options.includes(at) && !options.some((option) => isAble(scope.standing, option)),
    )
  const waitingFor = (at: number) =>
    (dependents[at] ?? []).filter((dependent) => isMissing(scope, dependent) && isAwaited(at, dependent))
  const found = new Set<number>()
  const stack = waitingFor(start)
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (found.has(at)) continue
    found.add(at)
    stack.push(...waitingFor(at))
  }
  return [...found]
}
