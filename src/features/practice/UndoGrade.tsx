// Decides when a grade can be taken back by a button: while it is the last thing that was done.

import { practice } from '../../messages/en/practice'
import { useMessages } from '../../messages/useMessages'
import { useApp, useProgress } from '../../state/AppState'

export function UndoGrade() {
  const t = useMessages(practice)
  const { progress } = useApp()
  const isGrade = useProgress(({ past }) => past.at(-1)?.label === 'answered')
  if (!isGrade) return null
  return (
    <button type="button" className="button quiet" onClick={progress.undo}>
      {t.undoGrade}
    </button>
  )
}
