// Decides how the outline is narrowed: one line of words, a search that `/` reaches, the rest behind one click.

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { TIERS } from '../../domain/roadmap/types'
import { outline } from '../../messages/en/outline'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { latinKey } from '../../ui/latinKey'
import styles from './FilterLine.module.css'
import { type Filters, isNarrowed, LEVEL_FILTERS, VIEWS } from './useFilters'

interface FilterLineProps {
  readonly filters: Filters
  readonly onChange: (filters: Partial<Filters>) => void
  readonly onSettle: () => void
  readonly onClear: () => void
  readonly onFoldAll: (isFolded: boolean) => void
}

export function FilterLine({ filters, onChange, onSettle, onClear, onFoldAll }: FilterLineProps) {
  const t = useMessages(outline)
  const search = useRef<HTMLInputElement>(null)
  useSlashKey(search)
  return (
    <div className={styles['filters']}>
      <div className={styles['line']}>
        <fieldset className={styles['views']}>
          <legend className="hidden">{t.view}</legend>
          {VIEWS.map((view) => (
            <label key={view} className={styles['view']}>
              <input
                type="radio"
                name="view"
                className={styles['radio']}
                checked={filters.view === view}
                onChange={() => onChange({ view })}
              />
              {t.views[view]}
            </label>
          ))}
        </fieldset>
        <input
          ref={search}
          type="search"
          className={`field ${styles['search'] ?? ''}`}
          aria-label={t.search}
          placeholder={t.searchHint}
          value={filters.query}
          onChange={(event) => onChange({ query: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onChange({ query: '' })
          }}
          onBlur={onSettle}
        />
      </div>
      <MoreFilters filters={filters} onChange={onChange} onClear={onClear} onFoldAll={onFoldAll} />
    </div>
  )
}

function MoreFilters({ filters, onChange, onClear, onFoldAll }: Omit<FilterLineProps, 'onSettle'>) {
  const t = useMessages(outline)
  const words = useMessages(terms)
  const { graph } = useApp()
  const isUsed = filters.tier !== '' || filters.level !== '' || filters.section !== ''
  const [isOpen, setOpen] = useState(isUsed)
  const tiers = TIERS.map((tier) => ({ id: tier, title: words.tiers[tier] }))
  const levels = LEVEL_FILTERS.map((level) => ({
    id: level,
    title: level === 'undone' ? t.undone : words.levels[level],
  }))
  return (
    <details className={styles['more']} open={isOpen || isUsed} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.filters}</summary>
      <div className={styles['selects']}>
        <Select
          label={t.tier}
          value={filters.tier}
          onChange={(id) => onChange({ tier: TIERS.find((tier) => tier === id) ?? '' })}
          options={tiers}
        />
        <Select
          label={t.level}
          value={filters.level}
          onChange={(id) => onChange({ level: LEVEL_FILTERS.find((level) => level === id) ?? '' })}
          options={levels}
        />
        <Select
          label={t.section}
          value={filters.section}
          onChange={(section) => onChange({ section })}
          options={graph.roadmap.sections}
        />
        <button type="button" className="button" onClick={() => onFoldAll(false)}>
          {t.expandAll}
        </button>
        <button type="button" className="button" onClick={() => onFoldAll(true)}>
          {t.collapseAll}
        </button>
        {isNarrowed(filters) && (
          <button type="button" className="button" onClick={onClear}>
            {t.clear}
          </button>
        )}
      </div>
      <p className="quietText">{t.levelHelp}</p>
    </details>
  )
}

interface SelectProps {
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (id: string) => void
  readonly options: readonly { readonly id: string; readonly title: string }[]
}

function Select({ label, value, onChange, options }: SelectProps) {
  const t = useMessages(outline)
  return (
    <label className={styles['select']}>
      <span className="quietText">{label}</span>
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t.any}</option>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

/** `/` goes to the search from anywhere on the screen but a field. */
function useSlashKey(search: RefObject<HTMLInputElement | null>): void {
  const { settings } = useApp()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      const isTyping =
        target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
      if (latinKey(event) !== '/' || isTyping || settings.getState().keys === 'off') return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      search.current?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [search, settings])
}
