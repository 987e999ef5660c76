// Decides what a suggestion is: a skill, its score, and every reason in a code that the interface puts into words.

import type { SkillId } from '../roadmap/types'

export type ReasonCode =
  /** The mentor put it, or what it leads to (`skills`), at place `amount`, from 1. */
  | 'mentor-order'
  /** The same, where the order is the learner's own. */
  | 'own-order'
  /** Not used for `amount` days, and `rests-on-it` follows: to be refreshed first. */
  | 'stale'
  /** Its questions keep failing, `amount` of the last ones: to be looked at first. */
  | 'shaky'
  /** Suggested skills that rest on a stale or shaky one. */
  | 'rests-on-it'
  | 'in-progress'
  | 'can-explain'
  | 'knows'
  /** Prerequisites that a check-in takes to be known. */
  | 'seems-to-know'
  /** Prerequisites that the learner may lack: a caution, not a merit. */
  | 'unsure'
  /** The chance in percent (`amount`) that it can be started and is not known yet. */
  | 'likely'
  | 'starting-point'
  | 'opens'
  | 'must'
  | 'should'
  | 'nice'
  /** Asked for by `amount` saved job ads. */
  | 'ads'
  /** Takes less time than half of what is open. */
  | 'short'
  /** Stands before a skill of a higher score for the sake of variety. */
  | 'other-section'
  | 'pick-one'

export interface Reason {
  readonly code: ReasonCode
  /** The skills the reason speaks of: what is known, what it opens, the other options. */
  readonly skills?: readonly SkillId[]
  /** The number the reason speaks of; see the code. */
  readonly amount?: number
}

export interface Suggestion {
  readonly skill: SkillId
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Why something known should be looked at again: `amount` days unused, or `amount` questions failed. */
export interface Fading {
  readonly code: 'stale' | 'shaky'
  readonly amount: number
}

export interface SuggestOptions {
  /** Milliseconds since 1970: "not now" holds until then. */
  readonly now: number
  readonly count: number
  /** By skill id: not to be suggested before this moment. */
  readonly later?: ReadonlyMap<string, number | null>
  /** A mentor's order of skill ids: what stands in it comes first. */
  readonly order?: readonly string[]
  /** Whether the order is the learner's own and no mentor's. */
  readonly isOwnOrder?: boolean
  /** By skill id: how many saved job ads ask for it. */
  readonly ads?: ReadonlyMap<string, number>
  /** By position: whether something known has faded. */
  readonly fading?: (at: number) => Fading | undefined
  /** The flow of value, where the caller has it already. */
  readonly flow?: Float64Array
}
