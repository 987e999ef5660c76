// Decides what facts look like as plain JSON, for backups and the lab: the latest version, ids sorted.

import { FACT_KINDS, type FactKind, type Facts, type FactValues } from '../types'
import { encodeFacts } from './encode'

/** Facts as plain JSON: what `encodeFacts` writes and the lab hands around. `facts.<kind>.<id>` is `[value, stamp]`. */
export interface ProgressJson {
  readonly product: 'groundwork'
  readonly version: number
  readonly facts: { readonly [K in FactKind]?: Readonly<Record<string, readonly [FactValues[K], string]>> }
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
    inferred: sorted(facts.inferred),
    records: sorted(facts.records),
  }
  return JSON.parse(encodeFacts(copy, FACT_KINDS))
}
