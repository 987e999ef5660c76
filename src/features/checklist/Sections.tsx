// Decides which sections stand in the outline: those with something in view, or what is said where nothing is.

import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { Scope } from '../../domain/readiness/scope'
import { outline } from '../../messages/en/outline'
import { useMessages } from '../../messages/useMessages'
import { useApp, useDevice, useFacts } from '../../state/AppState'
import { useIsPrinting } from '../../ui/useIsPrinting'
import styles from './Outline.module.css'
import { SectionBlock } from './SectionBlock'
import { type FilterControls, type Filters, isNarrowed } from './useFilters'
import { visibleSections } from './visible'

/** Sections drawn in the first frame; the rest follows when the browser has time. */
const FIRST_SECTIONS = 4

interface SectionsProps {
  readonly filters: Filters
  /** Positions found by the search, `undefined` when nothing is searched for. */
  readonly found: ReadonlySet<number> | undefined
  readonly onChange: FilterControls['change']
  readonly onClear: () => void
}

export function Sections({ filters, found, onChange, onClear }: SectionsProps) {
  const t = useMessages(outline)
  const { device } = useApp()
  const scope = useFacts((facts, derived) => derived.scope(facts))
  const since = useScopeSince(filters, scope)
  const folded = useDevice((state) => state.folded)
  const sections = useMemo(() => visibleSections({ filters, scope, since, found }), [filters, scope, since, found])
  const shown = useGrowingCount(sections.length)
  const isPrinting = useIsPrinting()
  const isOpen = (id: string) => isNarrowed(filters) || !folded.has(id)
  const count = sections.reduce((sum, section) => sum + section.skills.length, 0)
  return (
    <>
      <p role="status" className="live quietText">
        {isNarrowed(filters) && t.found(count)}
      </p>
      {sections.length === 0 && (
        <p className={styles['empty']}>
          {filters.view === 'missing' && !isNarrowed(filters) ? t.allDone : t.nothing}{' '}
          {filters.query !== '' && filters.view !== 'everything' && (
            <button type="button" className="button" onClick={() => onChange({ view: 'everything' })}>
              {t.searchEverything}
            </button>
          )}
          {isNarrowed(filters) && (
            <button type="button" className="button" onClick={onClear}>
              {t.clear}
            </button>
          )}
        </p>
      )}
      {sections.slice(0, isPrinting ? sections.length : shown).map((section) => (
        <SectionBlock
          key={section.id}
          section={section}
          isOpen={isOpen(section.id)}
          onFold={(isFolded) => device.fold([section.id], isFolded)}
        />
      ))}
    </>
  )
}

/** The scope as it was when the filters last changed. */
function useScopeSince(filters: Filters, scope: Scope): Scope {
  const [base, setBase] = useState({ filters, scope })
  // Positions of one roadmap say nothing about another.
  if (base.filters === filters && base.scope.standing.graph === scope.standing.graph) return base.scope
  setBase({ filters, scope })
  return scope
}

/** Starts with a screenful and grows to `count` in a transition, so that the first frame is not held up by the last row. */
function useGrowingCount(count: number): number {
  const [shown, setShown] = useState(FIRST_SECTIONS)
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) return
    isFirst.current = false
    startTransition(() => setShown(Number.POSITIVE_INFINITY))
  }, [])
  return Math.min(shown, count)
}
