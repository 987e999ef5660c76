// Decides how the wish to remember is set: one share out of a few, taken back like any change.

import { RETENTIONS, retentionWrite } from '../../domain/review/retention'
import { practice } from '../../messages/en/practice'
import { formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useProgress } from '../../state/AppState'
import styles from './Practice.module.css'

export function Retention({ percent }: { percent: number }) {
  const t = useMessages(practice)
  const { progress } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  return (
    <section className={styles['retention']}>
      <label>
        {t.retention}{' '}
        <select
          className="field"
          value={percent}
          disabled={isReadOnly}
          onChange={(event) =>
            progress.run({ type: 'write', label: 'retention', writes: [retentionWrite(Number(event.target.value))] })
          }
        >
          {RETENTIONS.map((choice) => (
            <option key={choice} value={choice}>
              {formatPercent(choice / 100)}
            </option>
          ))}
        </select>
      </label>
      <p className="quietText">{t.retentionText}</p>
    </section>
  )
}
