// Decides how a share is drawn: a bar of ground, with its number in words beside it.

import { formatPercent, percentOf } from '../messages/format'
import styles from './Meter.module.css'

export function Meter({ label, share, text }: { label: string; share: number; text: string }) {
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percentOf(share)}
      aria-valuetext={text}
      className={styles['meter']}
    >
      <Bar share={share} />
      <span className={styles['number']}>{formatPercent(share)}</span>
    </div>
  )
}

/** The bar alone, where the count stands beside it in words. */
export function Bar({ share }: { share: number }) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      <span className={styles['ground']} style={{ inlineSize: `${share * 100}%` }} />
    </span>
  )
}
