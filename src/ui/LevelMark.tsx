// Decides what a level looks like: one hue laid ever denser, each with a shape of its own.

import type { Level } from '../domain/progress/types'
import styles from './LevelMark.module.css'

/** Decoration only: the level stands in words beside it or in the control that holds it. */
export function LevelMark({ level }: { level: Level }) {
  return <span aria-hidden="true" className={styles['mark']} data-level={level} />
}
