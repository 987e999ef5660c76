// Decides which skills a target stands for: its needs with choices settled, and all they rest on.

import { CAN, neededRank, type Standing, standIn } from '../progress/standing'
import type { Graph, Requirement } from '../roadmap/graph'
import type { Need, Target, Weight } from '../roadmap/types'

/** What a need weighs in readiness and in suggestions. */
export const WEIGHT_VALUES: Readonly<Record<Weight, number>> = { must: 3, should: 2, nice: 1 }

export interface Scope {
  readonly standing: Standing
  readonly target: Target
  /** By position: the rank asked for, 0 for a skill outside the scope. A prerequisite that no need names is asked at `explain`. */
  readonly needed: Int8Array
  /** By position: the heaviest need that names the skill, `undefined` for a mere prerequisite. */
  readonly weight: readonly (Weight | undefined)[]
  /** By position: the choice through which the skill came in, where it is one option of several. */
  readonly through: ReadonlyMap<number, string>
  /** By choice id: the position of the one option that stands for it. */
  readonly settled: ReadonlyMap<string, number>
}

/**
 * The skills a learner needs for a target. Of a choice exactly one option is in the scope (`standIn`), so options that
 * were not picked never count. Cost: O(skills + prerequisites × options).
 */
export function scopeOf(standing: Standing, target: Target): Scope {
  const { graph } = standing
  const needed = new Int8Array(graph.roadmap.skills.length)
  const weight = new Array<Weight | undefined>(graph.roadmap.skills.length)
  const through = new Map<number, string>()
  const named = new Set(target.needs.map((need) => graph.position.get(need.skill)))
  const settled = new Map<string, number>()
  const settle = (id: string) => {
    const choice = graph.choices.get(id)
    if (!choice) return graph.position.get(id)
    const at = settled.get(id) ?? standIn(standing, choice, (option) => named.has(option))
    settled.set(id, at)
    if (!named.has(at)) through.set(at, choice.id)
    return at
  }
  for (const need of target.needs) {
    const at = settle(need.skill)
    if (at === undefined) continue
    needed[at] = Math.max(needed[at] ?? 0, neededRank(need.level))
    weight[at] = heavier(weight[at], need.weight)
  }
  for (let i = graph.order.length - 1; i >= 0; i -= 1) {
    const at = graph.order[i] ?? 0
    if (!needed[at]) continue
    for (const requirement of graph.requirements[at] ?? []) {
      const option = requirementOption(requirement, settle)
      if (option !== undefined) needed[option] = Math.max(needed[option] ?? 0, CAN)
    }
  }
  return { standing, target, needed, weight, through, settled }
}

function requirementOption(requirement: Requirement, settle: (id: string) => number | undefined): number | undefined {
  return requirement.choice ? settle(requirement.choice.id) : requirement.options[0]
}

function heavier(a: Weight | undefined, b: Weight): Weight {
  return a !== undefined && WEIGHT_VALUES[a] >= WEIGHT_VALUES[b] ? a : b
}

export function isMissing(scope: Scope, at: number): boolean {
  const needed = scope.needed[at] ?? 0
  return needed > 0 && (scope.standing.ranks[at] ?? 0) < needed
}

/** The target of a learner who chose none, and of a roadmap that has none: every skill and one option of each choice. */
export function wholeRoadmap(graph: Graph, id: Target['id'], title: string): Target {
  const options = new Set(graph.roadmap.choices.flatMap((choice) => choice.options))
  const need = (skill: Need['skill']): Need => ({ skill, level: 'explain', weight: 'should' })
  const alone = graph.roadmap.skills.filter((skill) => !options.has(skill.id)).map((skill) => need(skill.id))
  return { id, title, needs: [...alone, ...graph.roadmap.choices.map((choice) => need(choice.id))] }
}
