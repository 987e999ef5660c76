// Decides how a share is drawn: a bar of ground, stated solid, inferred hatched, what may be fading; its number in words beside it.

import { formatPercent, percentOf } from '../messages/format'
import styles from './Meter.module.css'

export interface Ground {
  readonly share: number
  /** What of the share is stated; all of it where nothing is inferred. */
  readonly stated?: number
  /** How far it may reach. */
  readonly high?: number
}

interface MeterProps extends Ground {
  readonly label: string
  readonly text: string
}

export function Meter({ label, text, ...ground }: MeterProps) {
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percentOf(ground.share)}
      aria-valuetext={text}
      className={styles['meter']}
    >
      <Bar {...ground} />
      <span className={styles['number']}>{formatPercent(ground.share)}</span>
    </div>
  )
}

/** The bar alone, where the count stands beside it in words. */
export function Bar({ share, stated = share, high = share }: Ground) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      <span className={styles['ground']} style={stated > 0 ? { inlineSize: `${stated * 100}%` } : undefined} />
      {share > stated && <span className={styles['inferred']} style={{ inlineSize: `${(share - stated) * 100}%` }} />}
      {high > share && <span className={styles['possible']} style={{ inlineSize: `${(high - share) * 100}%` }} />}
    </span>
  )
}
