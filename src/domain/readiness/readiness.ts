// Decides how much of a target is met, and lists what is missing, heaviest first.

import { neededRank } from '../progress/standing'
import { skillAt } from '../roadmap/graph'
import type { AbilityLevel, Need, SkillId, Weight } from '../roadmap/types'
import { valueFlow } from './flow'
import { isMissing, type Scope, WEIGHT_VALUES } from './scope'

/** Credit for a skill at `explain` where the target asks for `build`. */
const HALF = 0.5

export interface Gap {
  readonly skill: SkillId
  readonly level: AbilityLevel
  readonly weight: Weight
  /** Likely hours still to go, as far as the roadmap says. */
  readonly hours: number | undefined
}

export interface Readiness {
  /** 0 … 1: the weight met of the weight asked for; 1 for a target without needs. */
  readonly share: number
  readonly met: number
  readonly total: number
  readonly gaps: readonly Gap[]
}

/**
 * Readiness for the scope's target: Σ weight × credit ÷ Σ weight over its needs (must 3, should 2, nice 1). A need is
 * credited 1 at the level it asks for, ½ at `explain` when it asks for `build`, else 0; a choice counts by its best
 * option. `skipped` earns nothing: setting a need aside does not make anyone readier. Raising a level never lowers it.
 * Gaps come by weight, then by what waits for them, then in roadmap order. Cost: O(skills + prerequisites).
 */
export function readinessOf(scope: Scope, flow: Float64Array = valueFlow(scope)): Readiness {
  let asked = 0
  let earned = 0
  let met = 0
  for (const need of scope.target.needs) {
    const credit = creditOf(scope, need)
    asked += WEIGHT_VALUES[need.weight]
    earned += WEIGHT_VALUES[need.weight] * credit
    if (credit === 1) met += 1
  }
  const total = scope.target.needs.length
  return { share: asked === 0 ? 1 : earned / asked, met, total, gaps: gapsOf(scope, flow) }
}

function creditOf(scope: Scope, need: Need): number {
  const { graph, ranks } = scope.standing
  const ids = graph.choices.get(need.skill)?.options ?? [need.skill]
  const best = Math.max(...ids.map((id) => ranks[graph.position.get(id) ?? -1] ?? 0))
  if (best >= neededRank(need.level)) return 1
  return best >= neededRank('explain') ? HALF : 0
}

function gapsOf(scope: Scope, flow: Float64Array): Gap[] {
  const gaps: (Gap & { readonly value: number })[] = []
  scope.weight.forEach((weight, at) => {
    if (weight && isMissing(scope, at)) gaps.push({ ...gapAt(scope, at, weight), value: flow[at] ?? 0 })
  })
  return gaps.sort((a, b) => WEIGHT_VALUES[b.weight] - WEIGHT_VALUES[a.weight] || b.value - a.value)
}

function gapAt(scope: Scope, at: number, weight: Weight): Gap {
  const skill = skillAt(scope.standing.graph, at)
  const level = (scope.needed[at] ?? 0) >= neededRank('build') ? 'build' : 'explain'
  return { skill: skill.id, level, weight, hours: hoursLeft(scope, at) }
}

/** What is left of the likely hours at each rank: new, learning, can explain. An estimate, the same for every skill. */
const HOURS_LEFT = [1, 0.7, 0.4] as const

export function hoursLeft(scope: Scope, at: number): number | undefined {
  const likely = skillAt(scope.standing.graph, at).hours?.[1]
  if (likely === undefined) return undefined
  const rank = Math.max(0, scope.standing.ranks[at] ?? 0)
  const toExplain = (scope.needed[at] ?? 0) < neededRank('build') ? HOURS_LEFT[2] : 0
  return Math.max(0, likely * ((HOURS_LEFT[rank] ?? 0) - toExplain))
}
