// Decides how the other targets stand beside the one that is aimed at: each with its percent, each a way to switch.

import type { Target } from '../domain/roadmap/types'
import { readiness } from '../messages/en/readiness'
import { formatPercent } from '../messages/format'
import { useMessages } from '../messages/useMessages'
import styles from './TargetShares.module.css'

export interface TargetShare {
  readonly target: Pick<Target, 'id' | 'title'>
  readonly share: number
}

interface TargetSharesProps {
  readonly shares: readonly TargetShare[]
  readonly isReadOnly: boolean
  readonly onChoose: (id: string) => void
}

export function TargetShares({ shares, isReadOnly, onChoose }: TargetSharesProps) {
  const t = useMessages(readiness)
  if (shares.length === 0) return null
  return (
    <ul className={styles['shares']} aria-label={t.forOthers}>
      {shares.map(({ target, share }) => (
        <li key={target.id}>
          <button type="button" className={styles['share']} disabled={isReadOnly} onClick={() => onChoose(target.id)}>
            {t.othersLine(target.title, formatPercent(share))}
          </button>
        </li>
      ))}
    </ul>
  )
}
