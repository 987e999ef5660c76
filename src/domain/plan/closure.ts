// Decides which missing skills the goals need, and which option of a choice each skill of the plan waits for.

import type { Requirement } from '../roadmap/graph'
import type { ChoiceId } from '../roadmap/types'
import { bringIn, createDraft, optionsOf, requirementOf } from './draft'
import { type Completion, ROUNDING, shortestCompletion } from './options'
import type { PlanProblem } from './types'

/** The skills of a plan. Positions; `skills` in the order of the graph, each after what it requires. */
export interface Closure {
  readonly skills: readonly number[]
  /** By position: the missing skills it waits for. */
  readonly requires: ReadonlyMap<number, readonly number[]>
  /** By position: the weight that comes with it. */
  readonly weight: ReadonlyMap<number, number>
  /** Of each choice that was settled: the option in the plan. */
  readonly picks: ReadonlyMap<ChoiceId, number>
  readonly hours: number
  /** Σ weights of all goals, met or not. */
  readonly asked: number
}

/** More ways than this to lean on options that are in the plan anyway are not told apart. */
const MOST_WAYS = 16

/**
 * The smallest sets of skills that reach every goal: missing goals and, on the way down to what is known, everything
 * missing that they require; of a choice the option that costs fewest hours in all. Usually one set. There are several
 * when two options of a choice are in the plan for other reasons, and they differ in which of the two is waited for.
 */
export function closuresOf(problem: PlanProblem): Closure[] {
  const draft = createDraft(problem)
  bringIn(
    draft,
    goalsOf(problem).map(({ required }) => required),
  )
  const completion = shortestCompletion(draft)
  const closures = waysToSettle(problem, completion).map((picks) => closureWith({ ...problem, picks }))
  const least = Math.min(...closures.map(({ hours }) => hours))
  return closures.filter(({ hours }) => hours <= least + ROUNDING)
}

function goalsOf({ graph, goals }: PlanProblem): { required: Requirement; weight: number }[] {
  return goals.flatMap(({ skill, weight }) => {
    const required = requirementOf(graph, skill)
    return required ? [{ required, weight }] : []
  })
}

/** Every way to name one option in the plan for each choice it met; the first `MOST_WAYS`. */
function waysToSettle(problem: PlanProblem, { skills, choices }: Completion): Map<string, number>[] {
  let ways = [new Map<string, number>()]
  for (const choice of choices) {
    const options = optionsOf(problem, choice).filter((at) => skills.has(at))
    const picked = problem.picks?.get(choice.id)
    const open = picked === undefined ? options : [picked]
    ways = ways.flatMap((way) => open.map((at) => new Map(way).set(choice.id, at))).slice(0, MOST_WAYS)
  }
  return ways
}

function closureWith(problem: PlanProblem & { readonly picks: ReadonlyMap<string, number> }): Closure {
  const { graph, known, able = known, picks } = problem
  const goals = goalsOf(problem)
  const draft = createDraft(problem)
  bringIn(
    draft,
    goals.map(({ required }) => required),
  )
  const waitsFor = ({ options, choice }: Requirement, met: ReadonlySet<number>) => {
    if (options.some((at) => met.has(at))) return undefined
    return choice ? picks.get(choice.id) : options[0]
  }
  const weight = new Map<number, number>()
  for (const goal of goals) {
    const at = waitsFor(goal.required, known)
    if (at !== undefined) weight.set(at, (weight.get(at) ?? 0) + goal.weight)
  }
  const skills = [...graph.order].filter((at) => draft.skills.has(at))
  const requires = new Map(
    skills.map((at) => {
      const list = (graph.requirements[at] ?? []).map((required) => waitsFor(required, able))
      return [at, [...new Set(list.filter((first) => first !== undefined))]]
    }),
  )
  const asked = goals.reduce((sum, goal) => sum + goal.weight, 0)
  const settled = [...draft.choices].flatMap((choice) => {
    const at = picks.get(choice.id)
    return at === undefined ? [] : [[choice.id, at] as const]
  })
  return { skills, requires, weight, picks: new Map(settled), hours: draft.hours, asked }
}
