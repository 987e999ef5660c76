// Decides what a link can hold: CONTRACT's ShareJson, and the ways in which a received text can fail to be one.

import type { Level } from '../progress/types'
import type { Check, Hours, Question, Resource, Tier } from '../roadmap/types'

/** A skill of the sender's own, as plain JSON; only the id has to be there. */
export interface SharedSkill {
  readonly id: string
  readonly number?: number
  readonly title?: string
  readonly section?: string
  readonly tier?: Tier
  readonly requires?: readonly string[]
  readonly hours?: Hours
  readonly hoursSource?: string
  readonly source?: string
  readonly summary?: string
  readonly explain?: string
  readonly build?: string
  readonly aliases?: readonly string[]
  readonly checks?: readonly Check[]
  readonly resources?: readonly Resource[]
  readonly questions?: readonly Question[]
}

/** What a mentor says of one skill. */
export interface SharedStep {
  readonly skill: string
  readonly level?: Level
  /** ISO 8601, a date or a date with a time. */
  readonly due?: string
  readonly note?: string
}

export interface SharedOverlay {
  readonly title?: string
  /** In the mentor's order. */
  readonly skills: readonly SharedStep[]
  /** Ids of skills or sections. */
  readonly hidden?: readonly string[]
  readonly added?: readonly SharedSkill[]
}

/** What an ad asks for, in the sender's reading of it. */
export interface SharedAsk {
  readonly skill: string
  readonly need: 'must' | 'nice' | 'unclear'
  /** Asks with the same number are alternatives: one of them will do. */
  readonly anyOf?: number
}

/** A job ad that the sender saved. Its text is the employer's. */
export interface SharedAd {
  /** The same wherever the ad is kept, so that it is there once however often it is sent. */
  readonly id: string
  readonly title: string
  readonly company?: string
  /** `YYYY-MM-DD`. */
  readonly date?: string
  readonly note?: string
  readonly text: string
  readonly asks: readonly SharedAsk[]
}

/**
 * What travels in a link. A skill stands under its id; one whose number the receiver's roadmap lacks stands under
 * `#` and that number (see numbering.ts), so that nothing is lost. All text is the sender's word: show it, never run it.
 */
export interface ShareContent {
  readonly roadmap: string
  /** When it was sent, by the sender's clock: whole milliseconds since 1970. */
  readonly at: number
  readonly levels?: Readonly<Record<string, Level>>
  /** The chance in percent that the sender can do a skill, from a check-in; only of skills without a stated level. One of `SENT_CHANCES` when it arrives. */
  readonly inferred?: Readonly<Record<string, number>>
  readonly notes?: Readonly<Record<string, string>>
  readonly name?: string
  readonly message?: string
  readonly overlay?: SharedOverlay
  /** Never empty when it arrives. */
  readonly ads?: readonly SharedAd[]
}

/** Why a text is not a link that can be opened. */
export type ShareProblem =
  /** nothing, or no text at all */
  | 'empty'
  /** more text than any link has; not looked at */
  | 'too-long'
  /** no mark of ours: some other address or text */
  | 'other-product'
  /** a version that never was */
  | 'wrong-version'
  /** made by a newer Groundwork */
  | 'newer-version'
  /** characters in its middle that no link has */
  | 'foreign-characters'
  /** characters are missing: cut off by a chat program, or lost on the way */
  | 'truncated'
  /** characters were changed: the checksum does not agree */
  | 'damaged'
  /** says that it unpacks to more than any link of ours, or does so without saying */
  | 'bomb'
  /** whole, but not what we write: made by hand */
  | 'wrong-shape'

/** What was mended before a text could be read; the checksum proves that it was mended right. */
export type Repair = 'wrapped' | 'trailing-text' | 'percent-encoded' | 'broken-lines'

export type EncodeProblem = 'too-large' | 'wrong-shape'
