// Decides how the palette is used: one field, a list under it, arrows and Enter; it closes before what was chosen happens.

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { palette } from '../../messages/en/palette'
import { useMessages } from '../../messages/useMessages'
import { useApp, useDevice } from '../../state/AppState'
import { inEnglish } from '../../ui/inEnglish'
import { type Find, itemsFor, skillsToMark } from './finding'
import { allItems, type Item, type Means, markItem, readMark } from './items'
import styles from './Palette.module.css'
import { useModal } from './useModal'

/** Makes a search over `[names, sentences]` by position. */
export type CreateIndex = (texts: readonly (readonly [string, string])[]) => Find

export interface PaletteProps {
  readonly createIndex: CreateIndex
  readonly places: Means['places']
  readonly onClose: () => void
  readonly onShortcuts: () => void
}

export function Palette({ createIndex, places, onClose, onShortcuts }: PaletteProps) {
  const t = useMessages(palette)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const dialog = useModal(onClose)
  const list = useId()
  const items = useItems({ createIndex, places, onShortcuts }, query)
  const { device } = useApp()
  const run = (item: Item | undefined) => {
    if (!item) return
    dialog.current?.close()
    device.noteUse(item.id)
    item.run()
  }
  const at = Math.min(chosen, items.length - 1)
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') run(items[at])
    else if (step === undefined || items.length === 0) return
    else setChosen((at + step + items.length) % items.length)
    event.preventDefault()
  }
  return (
    <dialog ref={dialog} aria-label={t.title} className={styles['palette']}>
      <input
        role="combobox"
        aria-label={t.search}
        aria-expanded={items.length > 0}
        aria-controls={list}
        aria-activedescendant={items.length > 0 ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t.hint}
        className={styles['search']}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKey}
      />
      <Results list={list} items={items} at={at} onRun={run} onPoint={setChosen} />
      <p role="status" className={items.length > 0 ? 'hidden' : styles['nothing']}>
        {items.length > 0 ? t.found(items.length) : t.nothing}
      </p>
    </dialog>
  )
}

interface ResultsProps {
  readonly list: string
  readonly items: readonly Item[]
  readonly at: number
  readonly onRun: (item: Item) => void
  readonly onPoint: (at: number) => void
}

function Results({ list, items, at, onRun, onPoint }: ResultsProps) {
  const t = useMessages(palette)
  const recent = useDevice((device) => device.recent)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Newer browsers answer with a promise, which would be taken for a clean-up.
    box.current?.children[at]?.scrollIntoView?.({ block: 'nearest' })
  }, [at])
  return (
    <div ref={box} role="listbox" id={list} aria-label={t.results} className={styles['results']}>
      {items.map((item, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, as in every combobox.
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
        <div
          key={item.id}
          role="option"
          id={`${list}-${i}`}
          aria-selected={i === at}
          className={styles['result']}
          onPointerMove={() => onPoint(i)}
          onClick={() => onRun(item)}
        >
          <span {...inEnglish(item.lang)}>{item.title}</span>
          <span className="quietText">{recent.includes(item.id) ? t.kinds.recent : t.kinds[item.kind]}</span>
        </div>
      ))}
    </div>
  )
}

/** What the query brings up; names alone are searched until the texts have come. */
function useItems(props: Pick<PaletteProps, 'createIndex' | 'places' | 'onShortcuts'>, query: string): Item[] {
  const { createIndex, places, onShortcuts } = props
  const app = useApp()
  const navigate = useNavigate()
  const recent = useDevice((device) => device.recent)
  const texts = useTexts(app.loadSearchText)
  const means = useMemo(
    (): Means => ({ app, places, go: (to) => navigate(to), showShortcuts: onShortcuts }),
    [app, places, navigate, onShortcuts],
  )
  const from = useMemo(() => {
    const items = allItems(means)
    const index = createIndex(
      items.map(({ title, words }, i) => [`${title}, ${words}${texts[i]?.[0] ?? ''}`, texts[i]?.[1] ?? '']),
    )
    return { items, find: index }
  }, [means, createIndex, texts])
  return useMemo(() => {
    const line = readMark(query)
    const marks = line
      ? skillsToMark(line, from).flatMap(({ id, title }) =>
          line.levels.map((level) => markItem(means, { id: id.slice('skill:'.length), title }, level)),
        )
      : []
    const found = itemsFor(query, { ...from, recent })
    return line?.isPlain ? [...marks, ...found] : [...found, ...marks]
  }, [query, from, means, recent])
}

const NO_TEXTS: readonly (readonly [string, string])[] = []

/** By position of the skill: aliases and sentences. */
function useTexts(load: () => Promise<readonly (readonly [string, string])[]>) {
  const [texts, setTexts] = useState(NO_TEXTS)
  useEffect(() => {
    let isCurrent = true
    load().then(
      (loaded) => isCurrent && setTexts(loaded),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [load])
  return texts
}
