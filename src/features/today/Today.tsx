// Decides what Today shows: the target and how much of it is met, what comes next, and what to look after.

import { countFacts } from '../../domain/progress/merge'
import { shell } from '../../messages/en/shell'
import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { useFacts } from '../../state/AppState'
import { BackupCue } from './BackupCue'
import { FirstRun } from './FirstRun'
import { Gaps } from './Gaps'
import { NextTopics } from './NextTopics'
import { TargetLine } from './TargetLine'
import styles from './Today.module.css'

export function Today() {
  const t = useMessages(today)
  const { product } = useMessages(shell)
  const isFirstRun = useFacts((facts) => countFacts(facts) === 0)
  return (
    <>
      <title>{`${t.title} · ${product}`}</title>
      {isFirstRun ? <FirstRun /> : <Standing />}
    </>
  )
}

function Standing() {
  const t = useMessages(today)
  return (
    <div className={styles['page']}>
      <h1 className="hidden">{t.title}</h1>
      <TargetLine />
      <div className={styles['next']}>
        <NextTopics />
      </div>
      <div className={styles['side']}>
        <Gaps />
        <BackupCue />
      </div>
    </div>
  )
}
