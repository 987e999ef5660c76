// Decides what explains the stones: each mark beside its word.

import { LEVELS } from '../../domain/progress/types'
import { map } from '../../messages/en/map'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { LevelMark } from '../../ui/LevelMark'
import styles from './Map.module.css'

export function Legend() {
  const t = useMessages(map)
  const { levels } = useMessages(terms)
  return (
    <details className={styles['menu']}>
      <summary className="button">{t.legend}</summary>
      <div className={styles['choices']}>
        <ul className={styles['legend']}>
          {LEVELS.map((level) => (
            <li key={level}>
              <LevelMark level={level} /> {levels[level]}
            </li>
          ))}
          <li>
            <span aria-hidden="true" className={styles['frontierMark']} /> {t.legendFrontier}
          </li>
          <li>
            <span aria-hidden="true" className={styles['inferredMark']} /> {t.legendInferred}
          </li>
          <li>
            <span aria-hidden="true" className={styles['outsideMark']} /> {t.legendOutside}
          </li>
        </ul>
        <h2 className={styles['keysTitle']}>{t.helpTitle}</h2>
        <p className="quietText">{t.help}</p>
      </div>
    </details>
  )
}
