// Decides how a question is left: back, past it, or on.

import { checkin } from '../../messages/en/checkin'
import { useMessages } from '../../messages/useMessages'
import styles from './Checkin.module.css'

interface ActionsProps {
  /** What is wanting, said when the learner goes on without an answer. */
  readonly hint: string
  readonly onBack: () => void
  readonly onSkip: () => void
}

export function Actions({ hint, onBack, onSkip }: ActionsProps) {
  const t = useMessages(checkin)
  return (
    <div className={styles['actions']}>
      <p role="status" className={styles['hint']}>
        {hint}
      </p>
      <button type="button" className="button" onClick={onBack}>
        {t.back}
      </button>
      <button type="button" className="button quiet" onClick={onSkip}>
        {t.skip}
      </button>
      <button type="submit" className="button primary">
        {t.next}
      </button>
    </div>
  )
}
