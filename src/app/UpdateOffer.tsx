// Decides how a newer version is offered: one line above the screen, to be taken now or at the next start.

import { useState } from 'react'
import { updates } from '../messages/en/updates'
import { useMessages } from '../messages/useMessages'
import styles from './Problems.module.css'

export function UpdateOffer({ takeOver }: { takeOver: () => void }) {
  const t = useMessages(updates)
  const [isPutOff, setPutOff] = useState(false)
  if (isPutOff) return null
  return (
    <div className={`${styles['problem']} ${styles['offer']}`}>
      <p>{t.ready}</p>
      <div className={styles['actions']}>
        <button type="button" className="button primary" onClick={takeOver}>
          {t.now}
        </button>
        <button type="button" className="button quiet" onClick={() => setPutOff(true)}>
          {t.later}
        </button>
      </div>
    </div>
  )
}
