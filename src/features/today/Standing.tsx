// Decides where a learner stands on one page: the target and how much of it is met, what comes next, what to look after.

import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { BackupCue } from './BackupCue'
import { Gaps } from './Gaps'
import { NextTopics } from './NextTopics'
import { TargetLine } from './TargetLine'
import styles from './Today.module.css'

export function Standing() {
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
