// Decides how a target is chosen from all the roadmap has.

import { MY_ADS } from '../../domain/match/adTarget'
import { AD_RECORD } from '../../domain/match/savedAd'
import { hasRecords } from '../../domain/progress/records'
import { shell } from '../../messages/en/shell'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import styles from './Today.module.css'

interface TargetSelectProps {
  readonly label: string
  readonly value: string
  readonly isReadOnly: boolean
  readonly onChange: (id: string) => void
}

export function TargetSelect({ label, value, isReadOnly, onChange }: TargetSelectProps) {
  const t = useMessages(shell)
  const words = useMessages(terms)
  const { graph } = useApp()
  const hasAds = useFacts((facts) => value === MY_ADS || hasRecords(facts, AD_RECORD))
  return (
    <select
      aria-label={label}
      className={styles['select']}
      value={value}
      disabled={isReadOnly}
      onChange={(event) => onChange(event.target.value)}
    >
      {graph.roadmap.targets.map((target) => (
        <option key={target.id} value={target.id}>
          {target.title}
        </option>
      ))}
      {hasAds && <option value={MY_ADS}>{words.myAds}</option>}
      <option value="everything">{t.everything}</option>
    </select>
  )
}
