// Decides which tools stand over the map: search, zoom, list, pictures to keep, the legend.

import { type RefObject, useState } from 'react'
import { foldText } from '../../domain/kernel/fold'
import { map } from '../../messages/en/map'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { Legend } from './Legend'
import styles from './Map.module.css'
import type { MapView } from './mapView'
import type { Picture } from './picture'
import { useSavePictures } from './useSavePictures'

interface MapToolsProps {
  readonly picture: Picture | undefined
  readonly view: RefObject<MapView | undefined>
  readonly isList: boolean
  readonly onList: (isList: boolean) => void
  readonly onJump: (at: number) => void
}

const STEP = 1.5

export function MapTools({ picture, view, isList, onList, onJump }: MapToolsProps) {
  const t = useMessages(map)
  const save = useSavePictures(picture, view)
  return (
    <div className={styles['tools']}>
      <h1>{t.title}</h1>
      <Search onJump={onJump} />
      <div className={styles['buttons']}>
        {!isList && (
          <>
            <IconButton label={t.zoomIn} path="M8 3v10M3 8h10" onClick={() => view.current?.zoom(STEP)} />
            <IconButton label={t.zoomOut} path="M3 8h10" onClick={() => view.current?.zoom(1 / STEP)} />
            <IconButton
              label={t.fit}
              path="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
              onClick={() => view.current?.fit()}
            />
          </>
        )}
        <button type="button" className="button" onClick={() => onList(!isList)}>
          {isList ? t.asMap : t.list}
        </button>
        <details className={styles['menu']}>
          <summary className="button">{t.save}</summary>
          <div className={styles['choices']}>
            <button type="button" className="button quiet" disabled={!picture || isList} onClick={save.svg}>
              {t.saveSvg}
            </button>
            <button type="button" className="button quiet" disabled={!picture || isList} onClick={save.png}>
              {t.savePng}
            </button>
            <button type="button" className="button quiet" disabled={!picture || isList} onClick={save.card}>
              {t.saveCard}
            </button>
          </div>
        </details>
        <Legend />
      </div>
    </div>
  )
}

function IconButton({ label, path, onClick }: { label: string; path: string; onClick: () => void }) {
  return (
    <button type="button" className={`button ${styles['icon'] ?? ''}`} title={label} onClick={onClick}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  )
}

const SHOWN = 6

/** Every word of the query has to stand in the title; the first of those found is a key away. */
function Search({ onJump }: { onJump: (at: number) => void }) {
  const t = useMessages(map)
  const { graph } = useApp()
  const [query, setQuery] = useState('')
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  const found =
    words.length === 0
      ? []
      : graph.roadmap.skills.flatMap(({ title }, at) => {
          const text = foldText(title)
          return words.every((word) => text.includes(word))
            ? [{ at, title, isStart: text.startsWith(words[0] ?? '') }]
            : []
        })
  found.sort((a, b) => Number(b.isStart) - Number(a.isStart))
  const jump = (at: number | undefined) => {
    if (at === undefined) return
    setQuery('')
    onJump(at)
  }
  return (
    <form
      role="search"
      className={styles['search']}
      onSubmit={(event) => {
        event.preventDefault()
        jump(found[0]?.at)
      }}
    >
      <input
        type="search"
        className="field"
        aria-label={t.find}
        placeholder={t.find}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setQuery('')
        }}
      />
      <span role="status" className="hidden">
        {words.length > 0 && t.found(found.length)}
      </span>
      {found.length > 0 && (
        <ul className={styles['found']}>
          {found.slice(0, SHOWN).map(({ at, title }) => (
            <li key={at}>
              <button type="button" className="button quiet" onClick={() => jump(at)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
