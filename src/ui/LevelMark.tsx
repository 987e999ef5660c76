// Decides what a level looks like: one hue laid ever denser, each with a shape of its own; an inferred one dashed, with "≈".

import { inferredLevel } from '../domain/progress/standing'
import type { Level } from '../domain/progress/types'
import type { terms } from '../messages/en/terms'
import { formatPercent } from '../messages/format'
import styles from './LevelMark.module.css'

export interface LevelMarkProps {
  readonly level: Level
  /** The chance in percent, where a check-in inferred it. */
  readonly inferred?: number | null | undefined
}

/** Decoration only: the level stands in words beside it or in the control that holds it. */
export function LevelMark({ level, inferred = null }: LevelMarkProps) {
  const shown = inferred === null ? level : (inferredLevel(inferred) ?? 'unsure')
  return (
    <span
      aria-hidden="true"
      className={styles['mark']}
      data-level={shown}
      data-inferred={inferred === null ? undefined : true}
    />
  )
}

/** A level in words; an inferred one says so, with its chance. */
export function levelText(t: typeof terms.en, { level, inferred = null }: LevelMarkProps): string {
  if (inferred === null) return t.levels[level]
  const likely = inferredLevel(inferred)
  return t.inferred(likely === undefined ? t.unsure : t.levels[likely], formatPercent(inferred / 100))
}
