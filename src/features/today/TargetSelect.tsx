// Decides how a target is chosen from all the roadmap has.

import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import styles from './Today.module.css'

interface TargetSelectProps {
  readonly label: string
  readonly value: string
  readonly isReadOnly: boolean
  readonly onChange: (id: string) => void
}

export function TargetSelect({ label, value, isReadOnly, onChange }: TargetSelectProps) {
  const t = useMessages(shell)
  const { graph } = useApp()
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
      <option value="everything">{t.everything}</option>
    </select>
  )
}
