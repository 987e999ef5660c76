// Decides when a grade can be taken back by a button: while it is the last thing that was done.

import { practice } from '../../messages/en/practice'
import { useMessages } from '../../messages/useMessages'
import { useApp, useProgress } from '../../state/AppState'
import styles from './Practice.module.css'

export function UndoGrade() {
  const t = useMessages(practice)
  const { progress } = useApp()
  const isGrade = useProgress(({ past }) => past.at(-1)?.label === 'answered')
  // Its room is kept, so that nothing moves when it comes.
  return (
    <button
      type="button"
      className={`button quiet ${styles['undo'] ?? ''}`}
      disabled={!isGrade}
      onClick={progress.undo}
    >
      {t.undoGrade}
    </button>
  )
}
