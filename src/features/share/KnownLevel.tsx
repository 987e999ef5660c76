// Decides how a level that somebody else stated, or a check-in inferred, stands in a line: its mark and its words.

import type { Known } from '../../domain/share/comparison'
import { letter } from '../../messages/en/letter'
import { terms } from '../../messages/en/terms'
import { formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { LevelMark } from '../../ui/LevelMark'
import styles from './Letter.module.css'

export function KnownLevel({ known: { level, chance } }: { known: Known }) {
  const t = useMessages(letter)
  const words = useMessages(terms)
  return (
    <span className={styles['known']} data-inferred={chance !== undefined || undefined}>
      <LevelMark level={level} />
      {chance === undefined ? words.levels[level] : t.inferredAt(formatPercent(chance / 100))}
    </span>
  )
}
