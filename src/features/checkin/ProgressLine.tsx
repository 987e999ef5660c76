// Decides how far a check-in has come: by the error that is still expected, never by a count of questions.

import { useMemo } from 'react'
import { firstError, progressOf, type Sitting } from '../../domain/checkin/sitting'
import { checkin } from '../../messages/en/checkin'
import { formatPercent, percentOf } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { Bar } from '../../ui/Meter'
import styles from './Checkin.module.css'
import type { Walked } from './useGround'

export function ProgressLine({ sitting, walked: { ground, state } }: { sitting: Sitting; walked: Walked }) {
  const t = useMessages(checkin)
  const { startedAt } = sitting
  // biome-ignore lint/correctness/useExhaustiveDependencies: the start of a sitting does not change with its steps.
  const first = useMemo(() => firstError(ground, sitting), [ground, startedAt])
  const { now, aim, share } = progressOf(ground, state, first)
  const text = share >= 1 ? t.progressDone(formatPercent(now)) : t.progressText(formatPercent(now), formatPercent(aim))
  return (
    <div className={styles['progress']}>
      <div
        role="progressbar"
        aria-label={t.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percentOf(share)}
        aria-valuetext={text}
      >
        <Bar share={share} />
      </div>
      <p className="quietText">{text}</p>
    </div>
  )
}
