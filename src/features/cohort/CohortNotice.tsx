// Decides how a change to the cohort is confirmed: one line at the bottom edge, with the way back.

import { useEffect, useState } from 'react'
import { cohort } from '../../messages/en/cohort'
import { useMessages } from '../../messages/useMessages'
import styles from './Cohort.module.css'
import type { CohortState, CohortStore } from './useCohort'

/** Milliseconds; longer while it is pointed at or has the focus. */
const SHOWN_FOR = 8000

export function CohortNotice({ store, notice }: { store: CohortStore } & Pick<CohortState, 'notice'>) {
  return (
    <div role="status" className={styles['noticePlace']}>
      {notice && <Line store={store} notice={notice} />}
    </div>
  )
}

function Line({ store, notice }: { store: CohortStore; notice: NonNullable<CohortState['notice']> }) {
  const t = useMessages(cohort)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(store.dismissNotice, SHOWN_FOR, notice)
    return () => clearTimeout(timer)
  }, [notice, isHeld, store])
  const { change, kind } = notice
  const notices: Readonly<Record<string, string>> = t.notices
  const text = notices[change.label ?? ''] ?? t.notices.changed
  return (
    <fieldset
      className={styles['notice']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{kind === 'done' ? text : kind === 'undone' ? t.undone(text) : t.redone(text)}</span>
      <button type="button" className="button" onClick={kind === 'undone' ? store.redo : store.undo}>
        {kind === 'undone' ? t.redo : t.undo}
      </button>
      <button type="button" className="button quiet" onClick={store.dismissNotice}>
        {t.close}
      </button>
    </fieldset>
  )
}
