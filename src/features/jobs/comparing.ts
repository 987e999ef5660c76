// Decides what a comparison of ads holds: one row for each skill that any of them asks, what serves most ads first.

import type { Need } from '../../domain/match/types'
import { CAN, type Standing } from '../../domain/progress/standing'
import { findSkill } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'
import { readingOf } from './reading'
import type { StoredAd } from './useAds'

export interface ComparisonRow {
  readonly skill: Skill
  /** By ad: how strongly it asks, if it does. */
  readonly needs: readonly (Need | undefined)[]
  /** How many of the ads ask for it. */
  readonly count: number
  readonly isMissing: boolean
}

export interface Comparison {
  readonly rows: readonly ComparisonRow[]
  /** By ad: readiness, 0 … 1. */
  readonly shares: readonly number[]
}

const WORTH: Readonly<Record<Need, number>> = { must: 3, unclear: 2, nice: 1 }

/** Missing skills first, then those most ads ask for, then those asked most strongly. */
export function comparisonOf(ads: readonly StoredAd[], standing: Standing): Comparison {
  const { graph } = standing
  const needs = new Map<string, (Need | undefined)[]>()
  ads.forEach(({ value }, i) => {
    for (const ask of value.asks) {
      const id = findSkill(graph, ask.skill)?.id
      if (id === undefined) continue
      const row = needs.get(id) ?? new Array<Need | undefined>(ads.length).fill(undefined)
      row[i] = ask.need
      needs.set(id, row)
    }
  })
  const rows = [...needs].flatMap(([id, row]): ComparisonRow[] => {
    const skill = findSkill(graph, id)
    const isMissing = (standing.ranks[graph.position.get(id) ?? -1] ?? 0) < CAN
    return skill ? [{ skill, needs: row, count: row.filter(Boolean).length, isMissing }] : []
  })
  const strength = (row: ComparisonRow) => row.needs.reduce((sum, need) => sum + (need ? WORTH[need] : 0), 0)
  rows.sort((a, b) => Number(b.isMissing) - Number(a.isMissing) || b.count - a.count || strength(b) - strength(a))
  return { rows, shares: ads.map(({ value }) => readingOf(value.asks, standing).readiness.share) }
}
