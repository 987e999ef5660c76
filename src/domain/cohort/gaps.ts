// Decides what a group lacks together: what the most people still miss of what the target asks for.

import type { Weight } from '../roadmap/types'
import type { Row, Unit } from './rows'

export interface CommonGap {
  readonly unit: Unit
  /** How many people miss it. */
  readonly count: number
}

const WEIGHT_ORDER: Readonly<Record<Weight, number>> = { must: 0, should: 1, nice: 2 }

/** The `most` commonest gaps; of those equally common, what weighs more and what comes earlier. Cost: O(people × units). */
export function commonGaps(rows: readonly Row[], units: readonly Unit[], most: number): CommonGap[] {
  return units
    .map((unit, i) => ({ unit, count: rows.filter((row) => !row.units[i]).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || WEIGHT_ORDER[a.unit.weight] - WEIGHT_ORDER[b.unit.weight])
    .slice(0, most)
}
