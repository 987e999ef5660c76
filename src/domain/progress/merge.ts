// Decides what stands when two copies of the facts meet: for each fact the newer record, whoever asks first.

import { FIRST_STAMP, laterStamp } from './clock'
import { FACT_KINDS, type Fact, type FactKind, type Facts, type Stamp } from './types'

/**
 * The facts of both. A last-writer-wins map: commutative, associative and idempotent, so tabs, backups and links may be
 * merged in any order and as often as one likes. Returns `a` itself when `b` adds nothing. Cost: O(facts of b).
 */
export function mergeFacts(a: Facts, b: Facts): Facts {
  const news: { -readonly [K in FactKind]?: Facts[K] } = {}
  const take = <K extends FactKind>(kind: K) => {
    const both = mergeKind(a[kind], b[kind])
    if (both !== a[kind]) Object.assign(news, { [kind]: both })
  }
  FACT_KINDS.forEach(take)
  return Object.keys(news).length > 0 ? { ...a, ...news } : a
}

function mergeKind<T>(a: ReadonlyMap<string, Fact<T>>, b: ReadonlyMap<string, Fact<T>>): ReadonlyMap<string, Fact<T>> {
  let merged: Map<string, Fact<T>> | undefined
  for (const [id, theirs] of b) {
    const ours = a.get(id)
    if (ours && !isNewer(theirs, ours)) continue
    merged ??= new Map(a)
    merged.set(id, theirs)
  }
  return merged ?? a
}

/** Two records with one stamp can only come from a forged file; the order of their text keeps the merge commutative. */
function isNewer<T>(candidate: Fact<T>, held: Fact<T>): boolean {
  if (candidate.stamp !== held.stamp) return candidate.stamp > held.stamp
  if (candidate.value === held.value) return false
  return JSON.stringify(candidate.value) > JSON.stringify(held.value)
}

/** The newest stamp among the facts: where a clock that writes to them has to go on from. Cost: O(facts). */
export function newestStamp(facts: Facts): Stamp {
  let newest = FIRST_STAMP
  for (const kind of FACT_KINDS) for (const fact of facts[kind].values()) newest = laterStamp(newest, fact.stamp)
  return newest
}

/** How many facts were ever set, over all kinds. */
export function countFacts(facts: Facts): number {
  return FACT_KINDS.reduce((sum: number, kind: FactKind) => sum + facts[kind].size, 0)
}
