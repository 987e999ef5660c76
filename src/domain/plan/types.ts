// Decides what a plan is asked for and what it says: an order of the missing skills, how good it is, and how sure that is.

import type { Graph } from '../roadmap/graph'
import type { ChoiceId, SkillId } from '../roadmap/types'

export interface Goal {
  /** A skill's or a choice's id; one the roadmap lacks is left out. */
  readonly skill: string
  /** What it is worth to have it: ≥ 0 in any unit; several for one skill add up. */
  readonly weight: number
}

export interface PlanProblem {
  readonly graph: Graph
  /** Positions of the skills that need no learning. */
  readonly known: ReadonlySet<number>
  /** Positions good enough to build on, though a goal may ask for more of them; those of `known` when left out. */
  readonly able?: ReadonlySet<number>
  readonly goals: readonly Goal[]
  /** By position: hours it takes, ≥ 0. */
  readonly hours: Float64Array
  /** By choice id: the position picked. Other choices get the option that makes the plan shortest. */
  readonly picks?: ReadonlyMap<string, number>
  /** What was moved by hand. */
  readonly hand?: Hand
}

/** An order changed by hand: the pinned skills stay after what is before them here, and before what is after them. */
export interface Hand {
  readonly order: readonly SkillId[]
  readonly pinned: ReadonlySet<SkillId>
}

export interface Step {
  readonly skill: SkillId
  readonly hours: number
  readonly weight: number
  /** Hours studied when it is finished. */
  readonly at: number
  /** The missing skills it rests on; of a choice, the one option in the plan. */
  readonly requires: readonly SkillId[]
  /** Steps of one block bring their weight together; blocks count from 0. */
  readonly block: number
}

export interface Plan {
  readonly steps: readonly Step[]
  /** Of each choice the plan had to settle, the option that is in it. */
  readonly picks: ReadonlyMap<ChoiceId, SkillId>
  readonly hours: number
  /** 0 … 1: area under the curve of weight held over hours studied, as a share; 1 when nothing is missing. */
  readonly area: number
  /** No order of the same skills (that keeps the pins) has a larger area than this. */
  readonly areaBound: number
  /** True when the order is proved to be a best one: `area` is `areaBound`. */
  readonly isProved: boolean
}

/** Told the share of the work done, 0 … 1; answering `false` ends the search with the best order so far. */
export type Watch = (share: number) => boolean
