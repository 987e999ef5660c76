// Decides how the learner's roadmaps stand in a list: which is open, how another is opened or removed.

import { useRef, useState } from 'react'
import { BUILT_IN, type RoadmapEntry } from '../../domain/overlay/roadmapEntry'
import { roadmaps as words } from '../../messages/en/roadmaps'
import { formatDay } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import type { Roadmaps } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import styles from './Roadmaps.module.css'

export function RoadmapList({ roadmaps }: { roadmaps: Roadmaps }) {
  const t = useMessages(words)
  const [entries, setEntries] = useState(roadmaps.list)
  const [removed, setRemoved] = useState<string>()
  const [isStuck, setStuck] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const remove = ({ id, title }: RoadmapEntry) => {
    roadmaps.remove(id)
    setEntries(roadmaps.list())
    setRemoved(title)
    heading.current?.focus()
  }
  const undo = () => {
    roadmaps.undo()
    setEntries(roadmaps.list())
    setRemoved(undefined)
    heading.current?.focus()
  }
  return (
    <section aria-labelledby="your-roadmaps" className={styles['block']}>
      <h2 ref={heading} id="your-roadmaps" tabIndex={-1}>
        {t.yours}
      </h2>
      <ul className={styles['list']}>
        {entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            isOpen={entry.id === roadmaps.openId}
            onOpen={() => setStuck(!roadmaps.open(entry.id))}
            onRemove={() => remove(entry)}
          />
        ))}
      </ul>
      <div role="status">
        {removed !== undefined && (
          <p className={styles['row']}>
            <bdi>{t.removed(removed)}</bdi>
            <button type="button" className="button" onClick={undo}>
              {t.undo}
            </button>
          </p>
        )}
      </div>
      <div role="alert">{isStuck && <p className={styles['fault']}>{t.cannotOpen}</p>}</div>
    </section>
  )
}

interface EntryProps {
  readonly entry: RoadmapEntry
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onRemove: () => void
}

function Entry({ entry: { id, title, base, made }, isOpen, onOpen, onRemove }: EntryProps) {
  const t = useMessages(words)
  const facts = id === BUILT_IN ? t.builtInKind : `${t.kinds[base]} · ${t.made(formatDay(made))}`
  return (
    <li className={styles['entry']} data-open={isOpen}>
      <span className={styles['name']}>
        <bdi className={styles['title']}>{title}</bdi>
        <span className="quietText">
          {isOpen && <strong className={styles['open']}>{t.isOpen}</strong>} {facts}
        </span>
      </span>
      <span className={styles['row']}>
        {isOpen ? (
          <Link to={paths.editRoadmap.href()} className="button">
            {t.change}
          </Link>
        ) : (
          <button type="button" className="button primary" aria-label={t.openOf(title)} onClick={onOpen}>
            {t.open}
          </button>
        )}
        {!isOpen && id !== BUILT_IN && (
          <button type="button" className="button quiet" aria-label={t.removeOf(title)} onClick={onRemove}>
            {t.remove}
          </button>
        )}
      </span>
    </li>
  )
}
