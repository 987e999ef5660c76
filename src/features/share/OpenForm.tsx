// Decides how a link is opened that is not in the address: pasted as text, or from its file.

import { type ChangeEvent, useState } from 'react'
import { LINK_LIMIT } from '../../domain/share/link'
import type { ShareProblem } from '../../domain/share/types'
import { open } from '../../messages/en/open'
import { useMessages } from '../../messages/useMessages'
import styles from './Share.module.css'

interface OpenFormProps {
  /** What was wrong with the last one. */
  readonly problem: ShareProblem | undefined
  readonly onGive: (text: string) => void
}

export function OpenForm({ problem, onGive }: OpenFormProps) {
  const t = useMessages(open)
  const [text, setText] = useState('')
  const [fileProblem, setFileProblem] = useState<'file-too-large' | 'unreadable'>()
  const shown = fileProblem ?? problem
  const give = (next: string) => {
    setFileProblem(undefined)
    onGive(next)
  }
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event
    const [file] = target.files ?? []
    if (!file) return
    const content = await readLinkFile(file)
    // So that choosing the same file again is noticed.
    target.value = ''
    if ('text' in content) give(content.text)
    else setFileProblem(content.problem)
  }
  return (
    <form
      className={styles['open']}
      onSubmit={(event) => {
        event.preventDefault()
        give(text)
      }}
    >
      <h1>{t.formTitle}</h1>
      <div role="alert">
        {shown !== undefined && (
          <p className={styles['fault']}>
            <strong>{t.problem}</strong> {t.problems[shown]} {t.unchanged}
          </p>
        )}
      </div>
      <p>{t.formLead}</p>
      <label className={styles['entry']}>
        {t.link}
        <textarea
          className={`field ${styles['address'] ?? ''}`}
          rows={4}
          spellCheck={false}
          autoCapitalize="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className={styles['actions']}>
        <button type="submit" className="button primary">
          {t.open}
        </button>
      </div>
      <label className={styles['entry']}>
        {t.file}
        <input type="file" accept=".json,.txt,application/json,text/plain" onChange={choose} />
      </label>
    </form>
  )
}

/** Larger files are refused before they are read: no character takes more than four bytes. */
async function readLinkFile(
  file: File,
): Promise<{ readonly text: string } | { readonly problem: 'file-too-large' | 'unreadable' }> {
  if (file.size > LINK_LIMIT * 4) return { problem: 'file-too-large' }
  try {
    return { text: await file.text() }
  } catch {
    return { problem: 'unreadable' }
  }
}
