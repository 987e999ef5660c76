// The lab's way into plans: plain JSON in, plain JSON out.

import { planFor } from '../domain/plan/plan'
import type { PlanProblem } from '../domain/plan/types'
import { currentId } from '../domain/roadmap/graph'
import { graphOf } from './graphOf'

export interface PlanInput {
  /** RoadmapJson; only `skills[].id` has to be there. */
  readonly roadmap: object
  readonly known: readonly string[]
  readonly goals: readonly { readonly skill: string; readonly weight: number }[]
  /** Likely hours by skill; where missing those of the roadmap, else 1. */
  readonly hours?: Readonly<Record<string, number>>
}

/**
 * The order of what is missing that brings the goals soonest, and its area: `planFor` over JSON. An id the roadmap does
 * not have is left out. Throws a TypeError on a roadmap that is none, and on weights or hours that are no number ≥ 0.
 */
export function plan(input: PlanInput): { order: string[]; area: number } {
  const { steps, area } = planFor(planProblem(input))
  return { order: steps.map(({ skill }) => skill), area }
}

/** The problem that JSON describes, as `planFor` takes it. */
export function planProblem({ roadmap: json, known, goals, hours = {} }: PlanInput): PlanProblem {
  const graph = graphOf(json)
  const { roadmap, position } = graph
  const given = new Map(Object.entries(hours).map(([id, value]) => [currentId(roadmap, id), amount(value, id)]))
  return {
    graph,
    known: new Set(known.map((id) => position.get(currentId(roadmap, id))).filter((at) => at !== undefined)),
    goals: goals.map(({ skill, weight }) => ({ skill: currentId(roadmap, skill), weight: amount(weight, skill) })),
    hours: Float64Array.from(roadmap.skills, (skill) => given.get(skill.id) ?? skill.hours?.[1] ?? 1),
  }
}

function amount(value: number, id: string): number {
  if (Number.isFinite(value) && value >= 0) return value
  throw new TypeError(`the weight and hours of "${id}" should be numbers of at least 0, not ${value}`)
}
