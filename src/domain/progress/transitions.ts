// Decides how facts change: a command becomes dated writes, and every change knows how to be taken back.

import { mergeFacts } from './merge'
import {
  EMPTY_VALUES,
  type Evidence,
  FACT_KINDS,
  type Fact,
  type FactKind,
  type Facts,
  type FactValues,
  type Level,
  NO_FACTS,
  type ResourceState,
  type Stamp,
} from './types'

/** One fact to set. A union over the kinds, so that a level is never written where a note belongs. */
export type Write<K extends FactKind = FactKind> = {
  readonly [P in K]: { readonly kind: P; readonly id: string; readonly value: FactValues[P] }
}[K]

export type Command =
  | { readonly type: 'setLevel'; readonly skill: string; readonly level: Level }
  | { readonly type: 'pick'; readonly choice: string; readonly skill: string | null }
  | { readonly type: 'aim'; readonly target: string | null }
  | { readonly type: 'postpone'; readonly skill: string; readonly until: number | null }
  | { readonly type: 'note'; readonly skill: string; readonly text: string }
  | { readonly type: 'addEvidence'; readonly id: string; readonly evidence: Evidence }
  | { readonly type: 'removeEvidence'; readonly id: string }
  | { readonly type: 'tick'; readonly check: string; readonly isTicked: boolean }
  | { readonly type: 'markResource'; readonly resource: string; readonly state: ResourceState | null }
  /** Several facts in one step; `label` is a short code that the notice has words for. */
  | { readonly type: 'write'; readonly label: string; readonly writes: readonly Write[] }

/** A change that was made: the values that stood before, and the facts that came in with it. */
export interface Change {
  readonly type: Command['type'] | 'replace' | 'merge' | 'startOver'
  readonly before: readonly Write[]
  readonly after: Facts
  /** What a `write` was for. */
  readonly label?: string
}

/** The facts that a command sets. A stated level ends what was inferred of the skill. Setting what already stands yields no write, so nothing is dated anew. */
export function writesOf(facts: Facts, command: Command): Write[] {
  return changedWrites(facts, intendedWrites(command))
}

function changedWrites(facts: Facts, writes: readonly Write[]): Write[] {
  return writes.filter((write) => !isEqual(currentWrite(facts, write).value, write.value))
}

function intendedWrites(command: Command): readonly Write[] {
  if (command.type === 'write') return command.writes
  const write = writeOf(command)
  return write.kind === 'levels' ? [write, { kind: 'inferred', id: write.id, value: null }] : [write]
}

function writeOf(command: Exclude<Command, { readonly type: 'write' }>): Write {
  switch (command.type) {
    case 'setLevel':
      return { kind: 'levels', id: command.skill, value: command.level }
    case 'pick':
      return { kind: 'picks', id: command.choice, value: command.skill }
    case 'aim':
      return { kind: 'aims', id: 'target', value: command.target }
    case 'postpone':
      return { kind: 'later', id: command.skill, value: command.until }
    case 'note':
      return { kind: 'notes', id: command.skill, value: command.text }
    case 'addEvidence':
      return { kind: 'evidence', id: command.id, value: command.evidence }
    case 'removeEvidence':
      return { kind: 'evidence', id: command.id, value: null }
    case 'tick':
      return { kind: 'checks', id: command.check, value: command.isTicked }
    case 'markResource':
      return { kind: 'resources', id: command.resource, value: command.state }
  }
}

/** The writes as facts of one stamp; merging them into the learner's facts carries them out. */
export function factsOf(writes: readonly Write[], stamp: Stamp): Facts {
  const drafts: { -readonly [K in FactKind]?: Map<string, Fact<FactValues[K]>> } = {}
  const set = <K extends FactKind>(write: Write<K>) => {
    const draft: Map<string, Fact<FactValues[K]>> = drafts[write.kind] ?? new Map()
    draft.set(write.id, { value: write.value, stamp })
    Object.assign(drafts, { [write.kind]: draft })
  }
  writes.forEach((write) => {
    set(write)
  })
  return { ...NO_FACTS, ...drafts }
}

/** Every fact as a write, its stamp left behind. */
export function allWrites(facts: Facts): Write[] {
  const ofKind = <K extends FactKind>(kind: K): Write<K>[] =>
    [...facts[kind]].map(([id, fact]) => ({ kind, id, value: fact.value }))
  return FACT_KINDS.flatMap((kind): Write[] => ofKind(kind))
}

/** Takes facts in and remembers how to take them out again; `undefined` when none of them is news. */
export function takeIn(
  facts: Facts,
  type: Change['type'],
  incoming: Facts,
): { readonly facts: Facts; readonly change: Change } | undefined {
  const merged = mergeFacts(facts, incoming)
  if (merged === facts) return undefined
  const isNews = (write: Write) => merged[write.kind].get(write.id) !== facts[write.kind].get(write.id)
  const before = allWrites(incoming)
    .filter(isNews)
    .map((write) => currentWrite(facts, write))
  return { facts: merged, change: { type, before, after: incoming } }
}

/**
 * What must be written to take a change back: the old values of those facts that still hold what the change gave them.
 * What another tab has set since then is newer than the learner's wish and stays. Values are compared, not stamps: a
 * later change that was itself taken back has left the same value under a new stamp.
 */
export function undoWrites(facts: Facts, change: Change): Write[] {
  return change.before.filter((write) =>
    isEqual(currentWrite(facts, write).value, currentWrite(change.after, write).value),
  )
}

/** What must be written to make a change again that was taken back. */
export function redoWrites(facts: Facts, change: Change): Write[] {
  const isOurs = (write: Write) => change.before.some(({ kind, id }) => kind === write.kind && id === write.id)
  return changedWrites(facts, allWrites(change.after).filter(isOurs))
}

/** What must be written so that the facts hold the values of `wanted` and nothing else. */
export function replaceWrites(facts: Facts, wanted: Facts): Write[] {
  const emptied = allWrites(facts).map((write) => currentWrite(wanted, write))
  return changedWrites(facts, [...emptied, ...allWrites(wanted)])
}

/** What stands now, an empty value where nothing was ever set. */
export function factValue<K extends FactKind>(facts: Facts, kind: K, id: string): FactValues[K] {
  return facts[kind].get(id)?.value ?? EMPTY_VALUES[kind]
}

function currentWrite<K extends FactKind>(facts: Facts, write: Write<K>): Write<K> {
  return { ...write, value: factValue(facts, write.kind, write.id) }
}

function isEqual(a: Write['value'], b: Write['value']): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
}
