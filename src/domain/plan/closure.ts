// Decides which missing skills the goals need, and which option of a choice each skill of the plan waits for.

import type { Requirement } from '../roadmap/graph'
import type { Choice, ChoiceId } from '../roadmap/types'
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

/** Ways to wait for options that are in the plan anyway are all tried up to this many times skills in all, */
const MOST_WORK = 1000
/** and never fewer than this many. */
const FEWEST_WAYS = 8

export interface Closures {
  /** The same hours each; at least one. */
  readonly closures: readonly Closure[]
  /** Where ways were left out: the same skills without waiting for such options, which no way can beat. */
  readonly relaxed: Closure | undefined
}

/**
 * The smallest sets of skills that reach every goal: missing goals and, on the way down to what is known, everything
 * missing that they require; of a choice the option that costs fewest hours in all. Usually one set. There are several
 * when two options of a choice are in the plan for other reasons, and they differ in which of the two is waited for.
 */
export function closuresOf(problem: PlanProblem): Closures {
  const draft = createDraft(problem)
  bringIn(
    draft,
    goalsOf(problem).map(({ required }) => required),
  )
  const completion = shortestCompletion(draft)
  const { ways, sure, isWhole } = waysToSettle(problem, completion)
  const closures = (isWhole ? ways : ways.slice(0, 1)).map((picks) => closureWith({ ...problem, picks }))
  const least = Math.min(...closures.map(({ hours }) => hours))
  return {
    closures: closures.filter(({ hours }) => hours <= least + ROUNDING),
    relaxed: isWhole ? undefined : closureWith({ ...problem, picks: sure }, completion.skills),
  }
}

function goalsOf({ graph, goals }: PlanProblem): { required: Requirement; weight: number }[] {
  return goals.flatMap(({ skill, weight }) => {
    const required = requirementOf(graph, skill)
    return required ? [{ required, weight }] : []
  })
}

/**
 * Ways to name one option in the plan for each choice it met: as many as the work allows, and what all ways agree on.
 * An option that comes after another one in every order need not be named, and choices with the same options left are
 * settled as one: whichever comes first meets them all.
 */
function waysToSettle(problem: PlanProblem, completion: Completion) {
  const choices = [...completion.choices].map((choice) => ({
    id: choice.id,
    options: inPlan(problem, choice, completion),
  }))
  const alone = choices.flatMap(({ id, options: [only, ...others] }) =>
    only === undefined || others.length > 0 ? [] : [[id, only] as const],
  )
  const before = everBefore(closureWith({ ...problem, picks: new Map(alone) }, completion.skills))
  const alike = new Map<string, { readonly first: readonly number[]; readonly ids: ChoiceId[] }>()
  for (const { id, options } of choices) {
    const first = options.filter((at) => !options.some((other) => before.get(at)?.has(other))).sort((a, b) => a - b)
    const key = first.join()
    const group = alike.get(key) ?? { first, ids: [] }
    group.ids.push(id)
    alike.set(key, group)
  }
  const most = Math.max(FEWEST_WAYS, Math.floor(MOST_WORK / Math.max(1, completion.skills.size)))
  let ways = [new Map<string, number>()]
  let isWhole = true
  const sure = new Map<string, number>()
  for (const { first, ids } of alike.values()) {
    const [only, ...others] = first
    if (only !== undefined && others.length === 0) for (const id of ids) sure.set(id, only)
    const all = ways.flatMap((way) => first.map((at) => new Map([...way, ...ids.map((id) => [id, at] as const)])))
    ways = all.slice(0, most)
    isWhole = isWhole && all.length <= most
  }
  return { ways, sure, isWhole }
}

/** The options that can meet a choice in this plan: the one picked, else all that are in it. */
function inPlan(problem: PlanProblem, choice: Choice, { skills }: Completion): number[] {
  const picked = problem.picks?.get(choice.id)
  return optionsOf(problem, choice).filter((at) => (picked === undefined ? skills.has(at) : at === picked))
}

/** By position: all that comes before it whatever the choices wait for. */
function everBefore({ skills, requires }: Closure): Map<number, ReadonlySet<number>> {
  const before = new Map<number, ReadonlySet<number>>()
  for (const at of skills) {
    const direct = requires.get(at) ?? []
    before.set(at, new Set(direct.flatMap((first) => [first, ...(before.get(first) ?? [])])))
  }
  return before
}

/** The closure with choices settled by `picks`; `given` names its skills where not all are settled. */
export function closureWith(
  problem: PlanProblem & { readonly picks: ReadonlyMap<string, number> },
  given?: ReadonlySet<number>,
): Closure {
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
  const skills = [...graph.order].filter((at) => (given ?? draft.skills).has(at))
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
