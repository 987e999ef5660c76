// Decides how a change is confirmed: one line with the way back, for eight seconds, longer while it is pointed at or has the focus, or until it is closed.

import { useEffect, useState } from 'react'
import { terms } from '../messages/en/terms'
import { useMessages } from '../messages/useMessages'
import styles from './NoticeLine.module.css'

/** In milliseconds. */
const SHOWN_FOR = 8000

export interface NoticeLineProps {
  readonly text: string
  /** Counts up: the same words again are shown for their whole time. */
  readonly serial: number
  /** What leads back from here: a change that was taken back is done again. */
  readonly isUndone: boolean
  readonly on: {
    readonly undo: () => void
    readonly redo: () => void
    readonly dismissNotice: () => void
  }
}

export function NoticeLine({ text, serial, isUndone, on }: NoticeLineProps) {
  const words = useMessages(terms)
  const [isHeld, setHeld] = useState(false)
  const { dismissNotice } = on
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(dismissNotice, SHOWN_FOR, serial)
    return () => clearTimeout(timer)
  }, [serial, isHeld, dismissNotice])
  return (
    <fieldset
      className={styles['notice']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles['text']}>{text}</span>
      <button type="button" className={styles['action']} onClick={isUndone ? on.redo : on.undo}>
        {isUndone ? words.redo : words.undo}
      </button>
      <button type="button" className={styles['close']} aria-label={words.close} onClick={dismissNotice}>
        <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
          <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.6" fill="none" />
        </svg>
      </button>
    </fieldset>
  )
}
