// Decides which skills a set of goals brings in for certain, and which choices it leaves open.

import type { Graph, Requirement } from '../roadmap/graph'
import type { Choice } from '../roadmap/types'
import type { PlanProblem } from './types'

/** Skills brought in so far and the choices they need one option of. Grows by `bringIn`, shrinks by `takeBack`. */
export interface Draft {
  readonly problem: PlanProblem
  readonly skills: Set<number>
  readonly choices: Set<Choice>
  hours: number
}

/** What `bringIn` added, to be taken back. */
export interface Addition {
  readonly skills: readonly number[]
  readonly choices: readonly Choice[]
}

export function createDraft(problem: PlanProblem): Draft {
  return { problem, skills: new Set(), choices: new Set(), hours: 0 }
}

/** The skill or the choice an id stands for, as something that can be required; `undefined` for an unknown id. */
export function requirementOf(graph: Graph, id: string): Requirement | undefined {
  const choice = graph.choices.get(id)
  const options = (choice?.options ?? [id]).map((option) => graph.position.get(option)).filter((at) => at !== undefined)
  return options.length > 0 ? { options, choice } : undefined
}

/** Brings in what goals need whatever is picked. Nothing for a goal that is met or a requirement that is. */
export function bringIn(draft: Draft, goals: readonly Requirement[]): Addition {
  const { graph, known, able = known, picks } = draft.problem
  const met = (required: Requirement, by: ReadonlySet<number>) => required.options.some((at) => by.has(at))
  const skills: number[] = []
  const choices: Choice[] = []
  const stack = goals.filter((goal) => !met(goal, known))
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { choice } = next
    if (choice && !draft.choices.has(choice)) {
      draft.choices.add(choice)
      choices.push(choice)
    }
    const at = choice ? picks?.get(choice.id) : next.options[0]
    if (at === undefined || draft.skills.has(at)) continue
    draft.skills.add(at)
    draft.hours += draft.problem.hours[at] ?? 0
    skills.push(at)
    stack.push(...(graph.requirements[at] ?? []).filter((required) => !met(required, able)))
  }
  return { skills, choices }
}

export function takeBack(draft: Draft, added: Addition): void {
  for (const at of added.skills) {
    draft.skills.delete(at)
    draft.hours -= draft.problem.hours[at] ?? 0
  }
  for (const choice of added.choices) draft.choices.delete(choice)
}

/** The options of a choice by position. */
export function optionsOf({ graph }: PlanProblem, choice: Choice): number[] {
  return choice.options.map((id) => graph.position.get(id)).filter((at) => at !== undefined)
}

/** Choices none of whose options is brought in yet. */
export function openChoices(draft: Draft): Choice[] {
  return [...draft.choices].filter((choice) => !optionsOf(draft.problem, choice).some((at) => draft.skills.has(at)))
}
