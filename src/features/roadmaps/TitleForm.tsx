// Decides how something new gets its title: a field and a button, the field empty again afterwards.

import { useState } from 'react'
import styles from './Editor.module.css'

/** A title longer than this is cut where it is shown in a row anyway. */
const LONGEST = 200

interface TitleFormProps {
  readonly label: string
  readonly button: string
  readonly onAdd: (title: string) => void
}

export function TitleForm({ label, button, onAdd }: TitleFormProps) {
  const [title, setTitle] = useState('')
  return (
    <form
      className={styles['adding']}
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() === '') return
        onAdd(title.trim())
        setTitle('')
      }}
    >
      <label className={styles['label']}>
        {label}
        <input className="field" value={title} maxLength={LONGEST} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <button type="submit" className="button">
        {button}
      </button>
    </form>
  )
}
