// Decides what is told of one person: their links as a history, what they miss, and how their row is renamed, parted or removed.

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { renamed, split } from '../../domain/cohort/changes'
import { type HistoryEntry, historyOf } from '../../domain/cohort/history'
import { GIVEN_LIMIT, noLearnerWrite } from '../../domain/cohort/learners'
import type { Row, Unit } from '../../domain/cohort/rows'
import { cohort } from '../../messages/en/cohort'
import { formatDay } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import styles from './Cohort.module.css'
import own from './LearnerDialog.module.css'
import type { People } from './useCohort'

interface LearnerDialogProps {
  readonly row: Row
  readonly units: readonly Unit[]
  readonly people: People
  readonly onClose: () => void
}

export function LearnerDialog({ row, units, people, onClose }: LearnerDialogProps) {
  const t = useMessages(cohort)
  const { name, learner } = row
  return (
    <Dialog title={t.detail(name === '' ? t.nameless : name)} onClose={onClose}>
      <RenameForm row={row} people={people} />
      <History row={row} people={people} />
      <Missing row={row} units={units} />
      <div className={styles['row']}>
        <button type="button" className="button" onClick={() => people.change('removed', [noLearnerWrite(learner.id)])}>
          {t.remove}
        </button>
      </div>
    </Dialog>
  )
}

/** A modal dialog of the browser's own: it keeps the focus inside, closes with Escape and gives the focus back. */
function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useMessages(cohort)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])
  return (
    <dialog ref={dialog} className={own['dialog']} aria-labelledby="about-learner" onClose={onClose}>
      <div className={own['dialogHead']}>
        <h2 id="about-learner">
          <bdi>{title}</bdi>
        </h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </div>
      {children}
    </dialog>
  )
}

function RenameForm({ row: { learner, name }, people }: Pick<LearnerDialogProps, 'row' | 'people'>) {
  const t = useMessages(cohort)
  const [text, setText] = useState(name)
  return (
    <form
      className={own['rename']}
      onSubmit={(event) => {
        event.preventDefault()
        const writes = renamed(people.learners, learner, text)
        people.change(writes.length > 1 ? 'joined' : 'renamed', writes)
      }}
    >
      <label className={styles['entry']}>
        {t.rename}
        <input
          type="text"
          className="field"
          maxLength={GIVEN_LIMIT}
          value={text}
          aria-describedby="rename-hint"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button">
        {t.save}
      </button>
      <p id="rename-hint" className="quietText">
        {t.renameHint}
      </p>
    </form>
  )
}

function History({ row: { learner }, people }: Pick<LearnerDialogProps, 'row' | 'people'>) {
  const t = useMessages(cohort)
  const { now, newId } = useApp()
  const entries = historyOf(learner, now())
  return (
    <section aria-labelledby="history">
      <h3 id="history">{t.history}</h3>
      <ol className={own['history']}>
        {entries.map((entry) => (
          <li key={entry.sent.link}>
            <span>
              {t.sentOn(formatDay(entry.at))} <span className="quietText">{furtherText(entry, t)}</span>
            </span>
            <span className={styles['row']}>
              <Link
                to={`${paths.open.href()}#${entry.sent.link}`}
                aria-label={t.openLinkOf(formatDay(entry.at))}
                className="button quiet"
              >
                {t.openLink}
              </Link>
              {entries.length > 1 && (
                <button
                  type="button"
                  className="button quiet"
                  aria-label={t.notTheirsOf(formatDay(entry.at))}
                  onClick={() => people.change('split', split(learner, entry.sent.link, newId))}
                >
                  {t.notTheirs}
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function furtherText({ further }: HistoryEntry, t: (typeof cohort)['en']): string {
  if (further === undefined) return t.firstLink
  return further === 0 ? t.noNewSkills : t.newSkills(further)
}

function Missing({ row, units }: Pick<LearnerDialogProps, 'row' | 'units'>) {
  const t = useMessages(cohort)
  const missing = units.filter((_, i) => !row.units[i])
  return (
    <details>
      <summary className={own['summary']}>
        {t.missing} <span className="quietText">{t.percentMet(missing.length, units.length)}</span>
      </summary>
      {missing.length === 0 ? (
        <p>{t.missingNone}</p>
      ) : (
        <ul className={own['missing']}>
          {missing.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      )}
    </details>
  )
}
