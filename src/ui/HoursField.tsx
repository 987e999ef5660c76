// Decides how hours that were spent are typed: one number, handed on when the field is left or Enter is pressed.

import { useState } from 'react'

interface HoursFieldProps {
  readonly label: string
  readonly hours: number | undefined
  readonly isReadOnly: boolean
  /** Text that is no number, or none above 0, is not handed on. */
  readonly onNote: (hours: number | null) => void
}

export function HoursField({ label, hours, isReadOnly, onNote }: HoursFieldProps) {
  const [draft, setDraft] = useState<string>()
  const note = () => {
    if (draft === undefined) return
    const typed = draft === '' ? null : Number(draft)
    if (typed === null || typed > 0) onNote(typed)
  }
  return (
    <input
      type="number"
      inputMode="decimal"
      min={0}
      step="any"
      className="field"
      aria-label={label}
      value={draft ?? hours ?? ''}
      disabled={isReadOnly}
      onChange={({ target }) => setDraft(target.value)}
      onKeyDown={({ key }) => key === 'Enter' && note()}
      onBlur={() => {
        note()
        setDraft(undefined)
      }}
    />
  )
}
