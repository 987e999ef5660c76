// Decides what part of the outline is in view; everything that narrows it stands in the address.

import { useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import { LEVELS } from '../../domain/progress/types'
import { TIERS, type Tier } from '../../domain/roadmap/types'

export const VIEWS = ['everything', 'target', 'ready', 'progress', 'missing'] as const
export type View = (typeof VIEWS)[number]

/** A level, or `undone`: counted and not there yet. */
export const LEVEL_FILTERS = ['undone', ...LEVELS] as const
export type LevelFilter = (typeof LEVEL_FILTERS)[number]

export interface Filters {
  readonly view: View
  readonly tier: Tier | ''
  readonly level: LevelFilter | ''
  readonly section: string
  readonly query: string
}

const LONGEST_QUERY = 100

export function useFilters(): { filters: Filters; change: (filters: Partial<Filters>) => void; clear: () => void } {
  const [params, setParams] = useSearchParams()
  const filters = useMemo(() => parseFilters(params), [params])
  const change = (next: Partial<Filters>) => setParams(toParams({ ...filters, ...next }), { replace: true })
  return { filters, change, clear: () => change({ tier: '', level: '', section: '', query: '' }) }
}

/** Reads an address that anyone may have written: what is not known does not narrow. */
export function parseFilters(params: URLSearchParams): Filters {
  const known = <T extends string>(key: string, values: readonly T[]) =>
    values.find((value) => value === params.get(key))
  return {
    view: known('view', VIEWS) ?? 'target',
    tier: known('tier', TIERS) ?? '',
    level: known('level', LEVEL_FILTERS) ?? '',
    section: params.get('section') ?? '',
    query: (params.get('q') ?? '').slice(0, LONGEST_QUERY),
  }
}

function toParams({ view, tier, level, section, query }: Filters): Record<string, string> {
  const all = { view: view === 'target' ? '' : view, tier, level, section, q: query }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

export function isNarrowed({ tier, level, section, query }: Filters): boolean {
  return tier !== '' || level !== '' || section !== '' || query.trim() !== ''
}
