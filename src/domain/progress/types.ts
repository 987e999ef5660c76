// Decides what a learner's facts are: small dated records, one map per kind, newest record wins.

import type { Brand } from '../kernel/brand'

/** When and by which tab a fact was set; compares as text. See clock.ts. */
export type Stamp = Brand<string, 'Stamp'>

export const LEVELS = ['new', 'learning', 'explain', 'build', 'skipped'] as const
export type Level = (typeof LEVELS)[number]

/** Plain JSON whose text is at most `RECORD_LIMIT` long; `null` for a record that was removed. */
export type RecordValue = object | string | number | boolean | null

export interface Evidence {
  readonly skill: string
  readonly text: string
  /** An https or http address, or empty. */
  readonly url: string
  /** Milliseconds since 1970, when it was added. */
  readonly at: number
}

export const RESOURCE_STATES = ['started', 'finished'] as const
export type ResourceState = (typeof RESOURCE_STATES)[number]

/** What each kind of fact holds; the id it stands under is named beside it. */
export interface FactValues {
  /** by skill id */
  readonly levels: Level
  /** by choice id: the option that was picked */
  readonly picks: string | null
  /** by the word `target`: the role aimed at */
  readonly aims: string | null
  /** by skill id: do not suggest before this moment, in milliseconds since 1970 */
  readonly later: number | null
  /** by skill id */
  readonly notes: string
  /** by an id of its own */
  readonly evidence: Evidence | null
  /** by check id: ticked */
  readonly checks: boolean
  /** by `resourceId` */
  readonly resources: ResourceState | null
  /** by skill id: the chance in percent, 0 to 100, that the learner can do the skill; counts only where no level is stated */
  readonly inferred: number | null
  /** by `<kind>:<id>`: what else the learner owns; each domain folder reads its own kind with `recordsOf` */
  readonly records: RecordValue
}

export type FactKind = keyof FactValues

export interface Fact<T> {
  readonly value: T
  readonly stamp: Stamp
}

export type Facts = { readonly [K in FactKind]: ReadonlyMap<string, Fact<FactValues[K]>> }

/** What stands for a fact that was never set; writing it is how a fact is taken back. */
export const EMPTY_VALUES: FactValues = {
  levels: 'new',
  picks: null,
  aims: null,
  later: null,
  notes: '',
  evidence: null,
  checks: false,
  resources: null,
  inferred: null,
  records: null,
}

export const FACT_KINDS = [
  'levels',
  'picks',
  'aims',
  'later',
  'notes',
  'evidence',
  'checks',
  'resources',
  'inferred',
  'records',
] as const satisfies readonly FactKind[]

export const NO_FACTS: Facts = {
  levels: new Map(),
  picks: new Map(),
  aims: new Map(),
  later: new Map(),
  notes: new Map(),
  evidence: new Map(),
  checks: new Map(),
  resources: new Map(),
  inferred: new Map(),
  records: new Map(),
}

/** Longest text of one note, and of a piece of evidence, in UTF-16 units. */
export const NOTE_LIMIT = 20_000
export const EVIDENCE_LIMIT = 2_000
/** Longest text of one record, in UTF-16 units of its JSON. */
export const RECORD_LIMIT = 250_000
