// Decides the outline: the whole roadmap as a table of contents, narrowed by the address, marked row by row.

import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { isRoadmapEntryId } from '../../domain/overlay/roadmapEntry'
import { sumCounts } from '../../domain/progress/summary'
import type { Scope } from '../../domain/readiness/scope'
import { outline } from '../../messages/en/outline'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useApp, useDevice, useFacts } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { FilterLine } from './FilterLine'
import styles from './Outline.module.css'
import { SectionBlock } from './SectionBlock'
import { TargetReadiness } from './TargetReadiness'
import { UnknownEntries } from './UnknownEntries'
import { type Filters, isNarrowed, useFilters } from './useFilters'
import { useSearch } from './useSearch'
import { countsFor, visibleSections } from './visible'

/** Sections drawn in the first frame; the rest follows when the browser has time. */
const FIRST_SECTIONS = 4

export function Outline() {
  const t = useMessages(outline)
  const { product } = useMessages(shell)
  const { device, graph } = useApp()
  const { filters, change, settle, clear } = useFilters()
  const found = useDeferredValue(useSearch(filters.query))
  const scope = useFacts((facts, derived) => derived.scope(facts))
  const since = useScopeSince(filters, scope)
  const folded = useDevice((state) => state.folded)
  const sections = useMemo(() => visibleSections({ filters, scope, since, found }), [filters, scope, since, found])
  const total = useMemo(() => sumCounts(countsFor(filters, scope)), [filters, scope])
  const shown = useGrowingCount(sections.length)
  const isOpen = (id: string) => isNarrowed(filters) || !folded.has(id)
  const missing = total.total - total.done
  const count = sections.reduce((sum, section) => sum + section.skills.length, 0)
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <div className={styles['top']}>
        <h1>{t.title}</h1>
        <OwnLine />
        <p className={styles['lead']}>
          {filters.view === 'everything'
            ? t.lead(total.done, total.total)
            : t.leadTarget(total.done, total.total, scope.target.title)}
          {missing > 0 && filters.view !== 'missing' && filters.level !== 'undone' && (
            <button type="button" className="button quiet" onClick={() => change({ level: 'undone' })}>
              {t.missing(missing)}
            </button>
          )}
        </p>
        {graph.roadmap.skills.some(({ lang }) => lang) && <p className="quietText">{t.inEnglish}</p>}
      </div>
      {filters.view !== 'everything' && <TargetReadiness />}
      <FilterLine
        filters={filters}
        onChange={change}
        onSettle={settle}
        onClear={clear}
        onFoldAll={(isFolded) =>
          device.fold(
            sections.map(({ id }) => id),
            isFolded,
          )
        }
      />
      {isNarrowed(filters) && (
        <p role="status" className="quietText">
          {t.found(count)}
        </p>
      )}
      {sections.length === 0 && (
        <p className={styles['empty']}>
          {filters.view === 'missing' && !isNarrowed(filters) ? t.allDone : t.nothing}{' '}
          {filters.query !== '' && filters.view !== 'everything' && (
            <button type="button" className="button" onClick={() => change({ view: 'everything' })}>
              {t.searchEverything}
            </button>
          )}
          {isNarrowed(filters) && (
            <button type="button" className="button" onClick={clear}>
              {t.clear}
            </button>
          )}
        </p>
      )}
      {sections.slice(0, shown).map((section) => (
        <SectionBlock
          key={section.id}
          section={section}
          isOpen={isOpen(section.id)}
          onFold={(isFolded) => device.fold([section.id], isFolded)}
        />
      ))}
      <UnknownEntries />
    </div>
  )
}

/** Which roadmap this is, where it is not the built-in one as it comes, and the way to make it one's own. */
function OwnLine() {
  const t = useMessages(outline)
  const { graph, base } = useApp()
  const { title, from } = graph.roadmap
  return (
    <p className="quietText">
      {(graph.roadmap !== base || isRoadmapEntryId(base.id)) && (
        <>
          <bdi>{from === undefined || from === '' ? title : t.titleFrom(title, from)}</bdi>
          {t.separator}
        </>
      )}
      <Link to={paths.editRoadmap.href()}>{t.makeOwn}</Link>
      {t.separator}
      <Link to={paths.roadmaps.href()}>{t.otherRoadmaps}</Link>
    </p>
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
