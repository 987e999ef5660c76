// Decides in which words a change to the cohort is confirmed.

import { cohort } from '../../messages/en/cohort'
import { useMessages } from '../../messages/useMessages'
import { NoticeLine } from '../../ui/NoticeLine'
import styles from './Cohort.module.css'
import type { CohortState, CohortStore } from './useCohort'

export function CohortNotice({ store, notice }: { store: CohortStore } & Pick<CohortState, 'notice'>) {
  const t = useMessages(cohort)
  const notices: Readonly<Record<string, string>> = t.notices
  const text = notices[notice?.change.label ?? ''] ?? t.notices.changed
  const said = notice && { done: text, undone: t.undone(text), redone: t.redone(text) }[notice.kind]
  return (
    <div role="status" className={styles['noticePlace']}>
      {notice && <NoticeLine text={said ?? ''} serial={notice.serial} isUndone={notice.kind === 'undone'} on={store} />}
    </div>
  )
}
