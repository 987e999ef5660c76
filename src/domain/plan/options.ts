// Decides which option of each open choice makes the whole plan shortest.

import { ancestors } from '../roadmap/graph'
import type { Choice } from '../roadmap/types'
import { type Addition, bringIn, createDraft, type Draft, openChoices, optionsOf, takeBack } from './draft'

/** Drafts looked at before the shortest so far is taken. Some twenty choices of five options need fewer. */
const MOST_DRAFTS = 1500
/** Hours that differ by less are the same. */
export const ROUNDING = 1e-9

interface Search {
  readonly draft: Draft
  /** By choice: hours it adds at least, counting only skills that no other choice could bring in. */
  readonly least: ReadonlyMap<Choice, number>
  best: Completion
  left: number
}

export interface Completion {
  readonly skills: ReadonlySet<number>
  readonly choices: ReadonlySet<Choice>
  readonly hours: number
}

/**
 * The shortest completion of `draft`: every open choice settled by an option, fewest hours in all, the
 * first of several as good. Settling choices that share skills is NP-hard (it holds set cover), so this is a branch and
 * bound that gives up proving, never answering, after `MOST_DRAFTS` drafts. Leaves the draft as it was.
 */
export function shortestCompletion(draft: Draft): Completion {
  const none: Completion = { skills: new Set(), choices: new Set(), hours: Number.POSITIVE_INFINITY }
  const search: Search = { draft, least: leastHours(draft), best: none, left: MOST_DRAFTS }
  settleNext(search)
  return search.best
}

function settleNext(search: Search): void {
  const { draft, least } = search
  const open = openChoices(draft)
  const bound = draft.hours + open.reduce((sum, choice) => sum + (least.get(choice) ?? 0), 0)
  if (bound >= search.best.hours - ROUNDING) return
  const [choice] = open
  if (choice === undefined) {
    search.best = { skills: new Set(draft.skills), choices: new Set(draft.choices), hours: draft.hours }
    return
  }
  const options = optionsOf(draft.problem, choice).map((at) => ({ at, hours: hoursOf(draft, at) }))
  for (const { at } of options.sort((a, b) => a.hours - b.hours)) {
    // The first way down is always followed to its end, so that there is an answer.
    if (search.left <= 0 && search.best.hours < Number.POSITIVE_INFINITY) return
    search.left -= 1
    const added = settle(draft, at)
    settleNext(search)
    takeBack(draft, added)
  }
}

function settle(draft: Draft, at: number): Addition {
  return bringIn(draft, [{ options: [at], choice: undefined }])
}

function hoursOf(draft: Draft, at: number): number {
  const before = draft.hours
  const added = settle(draft, at)
  const hours = draft.hours - before
  takeBack(draft, added)
  return hours
}

function leastHours(draft: Draft): Map<Choice, number> {
  const { problem } = draft
  const reachable = reachableChoices(draft)
  const under = reachable.map((choice) => {
    const options = optionsOf(problem, choice)
    return new Set(options.flatMap((at) => [at, ...ancestors(problem.graph, at)]))
  })
  const shared = new Map<number, number>()
  for (const set of under) for (const at of set) shared.set(at, (shared.get(at) ?? 0) + 1)
  const own = (at: number) => {
    const alone = createDraft(problem)
    const { skills } = settle(alone, at)
    const counted = skills.filter((skill) => shared.get(skill) === 1 && !draft.skills.has(skill))
    return counted.reduce((sum, skill) => sum + (problem.hours[skill] ?? 0), 0)
  }
  return new Map(reachable.map((choice) => [choice, Math.min(...optionsOf(problem, choice).map(own))]))
}

/** The open choices and every choice that settling them could open. */
function reachableChoices(draft: Draft): Choice[] {
  const trial: Draft = { ...draft, skills: new Set(draft.skills), choices: new Set(draft.choices) }
  for (let open = openChoices(trial); open.length > 0; open = openChoices(trial))
    for (const choice of open) for (const at of optionsOf(draft.problem, choice)) settle(trial, at)
  return [...trial.choices]
}
