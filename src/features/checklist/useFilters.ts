// Decides what part of the outline is in view; everything that narrows it stands in the address.

import { useEffect, useMemo, useRef, useState } from 'react'
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

export interface FilterControls {
  readonly filters: Filters
  readonly change: (filters: Partial<Filters>) => void
  /** Writes what is being typed into the address now. */
  readonly settle: () => void
  readonly clear: () => void
}

const LONGEST_QUERY = 100

/** Browsers limit how often the address may change, so a query is written there when the typing pauses; milliseconds. */
const PAUSE = 300

export function useFilters(): FilterControls {
  const [params, setParams] = useSearchParams()
  const written = useMemo(() => parseFilters(params), [params])
  // The router draws a new address when it has time; a key must be in its field at once.
  const [typed, setTyped] = useState<string>()
  const latest = useRef(written)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** Addresses of ours that the router has yet to draw: the first of several drawn late must not undo the later ones. */
  const ours = useRef<string[]>([])
  const filters = useMemo(() => (typed === undefined ? written : { ...written, query: typed }), [written, typed])

  useEffect(() => {
    const drawn = ours.current.indexOf(params.toString())
    ours.current = drawn < 0 ? [] : ours.current.slice(drawn + 1)
    if (drawn >= 0 && ours.current.length > 0) return
    latest.current = { ...written, query: timer.current === undefined ? written.query : latest.current.query }
    setTyped((query) => (query === written.query ? undefined : query))
  }, [params, written])
  useEffect(() => () => clearTimeout(timer.current), [])

  const write = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    const next = new URLSearchParams(toParams(latest.current))
    ours.current.push(next.toString())
    setParams(next, { replace: true })
  }
  const change = ({ query, ...others }: Partial<Filters>) => {
    latest.current = { ...latest.current, ...others }
    if (query !== undefined) {
      latest.current = { ...latest.current, query: query.slice(0, LONGEST_QUERY) }
      setTyped(latest.current.query)
    }
    if (Object.keys(others).length > 0) return write()
    clearTimeout(timer.current)
    timer.current = setTimeout(write, PAUSE)
  }
  return {
    filters,
    change,
    settle: () => {
      if (timer.current !== undefined) write()
    },
    clear: () => change({ tier: '', level: '', section: '', query: '' }),
  }
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
