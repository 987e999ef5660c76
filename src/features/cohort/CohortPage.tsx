// Decides how a group stands side by side: links in at the top, what the group lacks as a sentence, people as rows.

import { useEffect, useState } from 'react'
import { cohort } from '../../messages/en/cohort'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { type Loaded, useApp } from '../../state/AppState'
import { AddLinks } from './AddLinks'
import styles from './Cohort.module.css'
import { CohortNotice } from './CohortNotice'
import { CohortTrouble } from './CohortTrouble'
import { Group } from './Group'
import { type CohortStore, useCohort } from './useCohort'

export function CohortPage() {
  const t = useMessages(cohort)
  const { product } = useMessages(shell)
  const loaded = useCohortStore()
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <div className={styles['top']}>
        <h1>{t.title}</h1>
        <p className={styles['lead']}>{t.lead}</p>
      </div>
      {loaded.state === 'ready' ? (
        <Cohort store={loaded.value} />
      ) : (
        <p role="status">{loaded.state === 'failed' ? t.failed : t.loading}</p>
      )}
    </div>
  )
}

function useCohortStore(): Loaded<CohortStore> {
  const { loadCohort } = useApp()
  const [loaded, setLoaded] = useState<Loaded<CohortStore>>({ state: 'loading' })
  useEffect(() => {
    let isCurrent = true
    loadCohort().then(
      (value) => isCurrent && setLoaded({ state: 'ready', value }),
      () => isCurrent && setLoaded({ state: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [loadCohort])
  return loaded
}

function Cohort({ store }: { store: CohortStore }) {
  const t = useMessages(cohort)
  const people = useCohort(store)
  return (
    <>
      <CohortTrouble problems={people.state.problems} />
      <AddLinks people={people} />
      {people.learners.length === 0 ? <p className={styles['empty']}>{t.empty}</p> : <Group people={people} />}
      {people.others > 0 && <p className="quietText">{t.others(people.others)}</p>}
      <CohortNotice store={store} notice={people.state.notice} />
    </>
  )
}
