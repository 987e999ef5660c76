// Decides how a skill is picked out of thousands: a few letters, then one of the few that fit.

import { useDeferredValue, useId, useMemo, useState } from 'react'
import { foldText } from '../../domain/kernel/fold'
import { editor as words } from '../../messages/en/editor'
import { useMessages } from '../../messages/useMessages'
import styles from './Editor.module.css'

const SHOWN = 8

interface SkillPickerProps {
  readonly label: string
  readonly candidates: readonly { readonly id: string; readonly title: string }[]
  readonly onPick: (id: string) => void
}

export function SkillPicker({ label, candidates, onPick }: SkillPickerProps) {
  const t = useMessages(words)
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(foldText(query.trim()))
  const found = useMemo(() => find(candidates, wanted), [candidates, wanted])
  const id = useId()
  return (
    <div className={styles['picker']}>
      <label className={styles['label']}>
        {label}
        <input
          type="search"
          className="field"
          value={query}
          aria-controls={id}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            const [first] = find(candidates, foldText(query.trim()))
            if (event.key !== 'Enter' || !first) return
            event.preventDefault()
            onPick(first.id)
            setQuery('')
          }}
        />
      </label>
      <ul id={id} className={styles['found']}>
        {found.map((skill) => (
          <li key={skill.id}>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                onPick(skill.id)
                setQuery('')
              }}
            >
              <bdi>{t.add(skill.title)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="quietText">
        {wanted !== '' && found.length === 0 && t.noMatch}
      </p>
    </div>
  )
}

/** Titles that begin so first, then those that contain it. */
function find(candidates: SkillPickerProps['candidates'], wanted: string): SkillPickerProps['candidates'] {
  if (wanted === '') return []
  const matches = candidates.filter(({ title }) => foldText(title).includes(wanted))
  const isStart = ({ title }: { readonly title: string }) => foldText(title).startsWith(wanted)
  return [...matches.filter(isStart), ...matches.filter((skill) => !isStart(skill))].slice(0, SHOWN)
}
