// Decides how an ad comes in: pasted and read at once, typed and matched with the button, dropped or opened as a file.

import { type DragEvent, useId, useState } from 'react'
import { jobs } from '../../messages/en/jobs'
import { formatCount } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import styles from './Jobs.module.css'

/** Longer texts are cut: no ad is this long. */
export const AD_TEXT_LIMIT = 200_000
/** HTML holds far more than its text; a file above this many bytes is no ad. */
const LARGEST_FILE = 2_000_000

interface PasteBoxProps {
  readonly text: string
  /** It fills the screen until there is something else to see. */
  readonly size: 'small' | 'medium' | 'large'
  readonly onMatch: (text: string) => void
}

export function PasteBox({ text, size, onMatch }: PasteBoxProps) {
  const t = useMessages(jobs)
  const hint = useId()
  const [draft, setDraft] = useState(text)
  const [shown, setShown] = useState(text)
  if (shown !== text) {
    setShown(text)
    setDraft(text)
  }
  const [fault, setFault] = useState('')
  const [isOver, setOver] = useState(false)
  const take = (incoming: string) => {
    setDraft(incoming)
    setFault(incoming.length > AD_TEXT_LIMIT ? t.tooLong(formatCount(AD_TEXT_LIMIT)) : '')
    onMatch(incoming)
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    if (file.size > LARGEST_FILE) setFault(t.fileTooLarge(formatCount(AD_TEXT_LIMIT)))
    else
      await file.text().then(
        (content) => (content.includes('\0') ? setFault(t.fileUnreadable) : take(content)),
        () => setFault(t.fileUnreadable),
      )
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    open(file)
  }
  return (
    <form
      className={styles['box']}
      data-size={size}
      data-over={isOver || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        take(draft)
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className={styles['boxLabel']}>
        <span>{t.box}</span>
        <textarea
          className="field"
          value={draft}
          aria-describedby={hint}
          onChange={(event) => setDraft(event.target.value)}
          onPaste={(event) => {
            const { value } = event.currentTarget
            const pasted = event.clipboardData.getData('text/plain')
            // Into an empty box a paste is the whole ad and is read at once; within a text it is an edit.
            if (value.trim() !== '' || pasted.trim() === '') return
            event.preventDefault()
            take(pasted)
          }}
        />
      </label>
      <div className={styles['boxRow']}>
        <button type="submit" className="button primary">
          {t.match}
        </button>
        <label className={styles['file']}>
          <span className="button">{t.file}</span>
          <input
            type="file"
            className="hidden"
            accept=".txt,.md,.html,.htm,text/plain,text/html"
            onChange={(event) => {
              open(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </label>
        <span id={hint} className={`quietText ${styles['hint']}`}>
          {t.boxHint}
        </span>
      </div>
      <p role="alert" className={styles['fault']}>
        {fault}
      </p>
    </form>
  )
}
