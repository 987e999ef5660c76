// Decides how facts are written down, always in the latest version.

import { FIRST_STAMP } from '../clock'
import { type Change, factsOf } from '../transitions'
import { FACT_KINDS, type FactKind, type Facts } from '../types'
import { type DocumentV1, writeV1 } from './v1'

/** Facts as plain JSON: what `encodeFacts` writes and the lab hands around. */
export type ProgressJson = DocumentV1

/** The text of these kinds of fact, for storage. Cost: O(facts); 0.1 ms for 220 skills. */
export function encodeFacts(facts: Facts, kinds: readonly FactKind[]): string {
  return JSON.stringify(writeV1(facts, kinds))
}

/** All facts as JSON with sorted ids, so that equal facts give equal JSON whatever the order they were set in. */
export function toProgressJson(facts: Facts): ProgressJson {
  const sorted = <T>(map: ReadonlyMap<string, T>) => new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
  const copy: Facts = {
    levels: sorted(facts.levels),
    picks: sorted(facts.picks),
    aims: sorted(facts.aims),
    later: sorted(facts.later),
    notes: sorted(facts.notes),
    evidence: sorted(facts.evidence),
    checks: sorted(facts.checks),
    resources: sorted(facts.resources),
  }
  return writeV1(copy, FACT_KINDS)
}

/** One change as text, so that the last one can be taken back after a reload. */
export function encodeChange(change: Change): string {
  const before = writeV1(factsOf(change.before, FIRST_STAMP), FACT_KINDS)
  return JSON.stringify({ ...writeV1(change.after, FACT_KINDS), type: change.type, before: before.facts })
}
