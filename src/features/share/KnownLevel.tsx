// Decides how a level that somebody else stated, or a check-in inferred, stands in a line: its mark and its words.

import type { Known } from '../../domain/share/comparison'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { LevelMark, levelText } from '../../ui/LevelMark'
import styles from './Letter.module.css'

export function KnownLevel({ known: { level, chance } }: { known: Known }) {
  const t = useMessages(terms)
  return (
    <span className={styles['known']}>
      <LevelMark level={level} inferred={chance} />
      {levelText(t, { level, inferred: chance })}
    </span>
  )
}
