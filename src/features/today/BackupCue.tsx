// Decides when to speak of a backup: always quietly, a little louder when the last one is old.

import { countFacts } from '../../domain/progress/merge'
import { today } from '../../messages/en/today'
import { formatDaysAgo } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useDevice, useFacts } from '../../state/AppState'
import styles from './Today.module.css'

const OLD_AFTER = 14 * 86_400_000
const WORTH_KEEPING = 10

export function BackupCue() {
  const t = useMessages(today)
  const { now, downloadBackup } = useApp()
  const lastBackup = useDevice((device) => device.lastBackup)
  const isWorthKeeping = useFacts((facts) => countFacts(facts) >= WORTH_KEEPING)
  const isOld = isWorthKeeping && now() - (lastBackup ?? 0) > OLD_AFTER
  return (
    <section aria-labelledby="backup" className={styles['card']} data-cue={isOld || undefined}>
      <h2 id="backup">{t.backup}</h2>
      <p>{isOld ? t.backupOld : t.backupFine}</p>
      <p className="quietText">
        {lastBackup === undefined ? t.neverBackup : t.lastBackup(formatDaysAgo(lastBackup, now()))}
      </p>
      <button type="button" className="button" onClick={downloadBackup}>
        {t.downloadBackup}
      </button>
    </section>
  )
}
