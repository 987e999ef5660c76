// Decides where the learner stands on a graph: each skill's rank, and which option of a choice counts.

import { currentId, type Graph } from '../roadmap/graph'
import type { AbilityLevel, Choice } from '../roadmap/types'
import { factValue } from './transitions'
import { type Facts, LEVELS, type Level } from './types'

/** Ranks on the scale `new` 0 → `learning` 1 → `explain` 2 → `build` 3; `skipped` is apart from it. */
export const SKIPPED = -1
export const LEARNING = 1
export const CAN = 2

/** The chance, in percent, from which an inferred skill is taken for known. Source: the study's label "known". */
export const SURE = 85

/** What an inferred chance in percent comes to: `explain` or `new` where it is settled, nothing in between. */
export function inferredLevel(percent: number): 'explain' | 'new' | undefined {
  if (percent >= SURE) return 'explain'
  return percent <= 100 - SURE ? 'new' : undefined
}

export interface Standing {
  readonly graph: Graph
  /** By position: 0 … 3, or `SKIPPED`. A skill inferred with `SURE` or more ranks as `explain`. */
  readonly ranks: Int8Array
  /** By position: the chance, 0 … 1, that the learner can do the skill: 1 or 0 where the level is stated. */
  readonly chances: Float64Array
  /** The positions whose chance was inferred, not stated. */
  readonly inferred: ReadonlySet<number>
  /** By choice id: the position picked, where one is. */
  readonly picks: ReadonlyMap<string, number>
}

export function rankOf(level: Level): number {
  return level === 'skipped' ? SKIPPED : LEVELS.indexOf(level)
}

export function neededRank(level: AbilityLevel): number {
  return rankOf(level)
}

/**
 * Reads the facts into ranks and chances by position. A stated level counts before an inferred one. Facts about skills the
 * roadmap lacks do not count. Cost: O(skills + facts).
 */
export function standingOf(graph: Graph, facts: Pick<Facts, 'levels' | 'picks' | 'inferred'>): Standing {
  const ranks = new Int8Array(graph.roadmap.skills.length)
  const chances = new Float64Array(ranks.length)
  for (const [id, fact] of facts.levels) {
    const at = graph.position.get(id)
    if (at === undefined) continue
    const rank = rankOf(fact.value)
    ranks[at] = rank
    chances[at] = rank >= CAN ? 1 : 0
  }
  const inferred = new Set<number>()
  for (const [id, { value }] of facts.inferred) {
    const at = graph.position.get(id)
    if (at === undefined || value === null || ranks[at] !== 0) continue
    inferred.add(at)
    chances[at] = value / 100
    if (value >= SURE) ranks[at] = CAN
  }
  const picks = new Map<string, number>()
  for (const [id, fact] of facts.picks) {
    const at = fact.value === null ? undefined : graph.position.get(currentId(graph.roadmap, fact.value))
    if (at !== undefined && graph.choices.get(id)?.options.some((option) => graph.position.get(option) === at))
      picks.set(id, at)
  }
  return { graph, ranks, chances, inferred, picks }
}

export function isAble(standing: Standing, at: number): boolean {
  return (standing.ranks[at] ?? 0) >= CAN
}

/** True when at least one option of every prerequisite is at `explain` or better. */
export function isReady(standing: Standing, at: number): boolean {
  return (standing.graph.requirements[at] ?? []).every((list) =>
    list.options.some((option) => isAble(standing, option)),
  )
}

/**
 * The one option of a choice that counts for this learner: the best they can already do, else the one they picked,
 * else one that `isNamed` (the target asks for it by name), else one they have begun, else the first that is not
 * skipped and goes with what counts of the other choices: with Java picked, no framework of another language.
 */
export function standIn(standing: Standing, choice: Choice, isNamed: (at: number) => boolean = () => false): number {
  const { graph, ranks } = standing
  const score = (at: number, { id }: Choice) => {
    const rank = ranks[at] ?? 0
    const isPicked = standing.picks.get(id) === at
    if (rank >= CAN) return 100 + rank * 2 + (isPicked ? 1 : 0)
    if (isPicked) return 50
    return isNamed(at) ? 40 : rank
  }
  const goesWithTheRest = (at: number) =>
    (graph.commitments.get(at) ?? []).every(
      (other) => (ranks[other.option] ?? 0) >= CAN || other.option === bestOption(graph, other.choice, score),
    )
  return bestOption(graph, choice, (at) => score(at, choice) - (goesWithTheRest(at) ? 0 : 0.5))
}

/** The position with the highest score; the first of several. */
function bestOption(graph: Graph, choice: Choice, score: (at: number, choice: Choice) => number): number {
  const options = choice.options.map((id) => graph.position.get(id)).filter((at) => at !== undefined)
  return options.reduce((best, at) => (score(at, choice) > score(best, choice) ? at : best), options[0] ?? 0)
}

/** The chance in percent that a check-in inferred; `null` where none did or the learner has stated a level. */
export function inferredOf(facts: Facts, id: string): number | null {
  return levelOf(facts, id) === 'new' ? factValue(facts, 'inferred', id) : null
}

/** The level a learner set, `new` where none was. */
export function levelOf(facts: Facts, id: string): Level {
  return factValue(facts, 'levels', id)
}
