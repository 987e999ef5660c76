// Decides what is said when the cohort's storage is in trouble.

import { cohort } from '../../messages/en/cohort'
import { useMessages } from '../../messages/useMessages'
import styles from './Cohort.module.css'
import type { CohortState } from './useCohort'

export function CohortTrouble({ problems }: Pick<CohortState, 'problems'>) {
  const t = useMessages(cohort)
  // That there is no storage at all is told of on every screen.
  const told = problems.filter(({ code }) => code !== 'no-storage')
  const texts = told.map(({ code }) =>
    code === 'full' || code === 'newer-version' ? t.storage[code] : t.storage.other,
  )
  return (
    <div role="alert" className={styles['troubles']}>
      {[...new Set(texts)].map((text) => (
        <p key={text} className={styles['trouble']}>
          {text}
        </p>
      ))}
    </div>
  )
}
