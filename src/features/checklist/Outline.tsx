// Decides the outline: the whole roadmap as a table of contents, narrowed by the address, marked row by row.

import { useDeferredValue, useMemo } from 'react'
import { isRoadmapEntryId } from '../../domain/overlay/roadmapEntry'
import { sumCounts } from '../../domain/progress/summary'
import { outline } from '../../messages/en/outline'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { FilterLine } from './FilterLine'
import styles from './Outline.module.css'
import { Sections } from './Sections'
import { TargetReadiness } from './TargetReadiness'
import { UnknownEntries } from './UnknownEntries'
import { type FilterControls, type Filters, useFilters } from './useFilters'
import { useSearch } from './useSearch'
import { countsFor } from './visible'

export function Outline() {
  const t = useMessages(outline)
  const { product } = useMessages(shell)
  const { device, graph } = useApp()
  const { filters, change, settle, clear } = useFilters()
  const found = useDeferredValue(useSearch(filters.query))
  // Nothing here asks the facts: a level that is set draws its row, the counts and its section, and not the page around them.
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <div className={styles['top']}>
        <h1>{t.title}</h1>
        <OwnLine />
        <Lead filters={filters} onChange={change} />
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
            graph.roadmap.sections.map(({ id }) => id),
            isFolded,
          )
        }
      />
      <Sections filters={filters} found={found} onChange={change} onClear={clear} />
      <UnknownEntries />
    </div>
  )
}

/** The count of all that is in view, and the way to what is missing of it. */
function Lead({ filters, onChange }: { filters: Filters; onChange: FilterControls['change'] }) {
  const t = useMessages(outline)
  const scope = useFacts((facts, derived) => derived.scope(facts))
  const total = useMemo(() => sumCounts(countsFor(filters, scope)), [filters, scope])
  const missing = total.total - total.done
  return (
    <p className={styles['lead']}>
      {filters.view === 'everything'
        ? t.lead(total.done, total.total)
        : t.leadTarget(total.done, total.total, scope.target.title)}
      {missing > 0 && filters.view !== 'missing' && filters.level !== 'undone' && (
        <button type="button" className="button quiet" onClick={() => onChange({ level: 'undone' })}>
          {t.missing(missing)}
        </button>
      )}
    </p>
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
          <span className="screenOnly">{t.separator}</span>
        </>
      )}
      <span className="screenOnly">
        <Link to={paths.editRoadmap.href()}>{t.makeOwn}</Link>
        {t.separator}
        <Link to={paths.roadmaps.href()}>{t.otherRoadmaps}</Link>
      </span>
    </p>
  )
}
