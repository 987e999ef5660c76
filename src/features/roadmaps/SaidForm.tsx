// Decides how required level, due date and note of a skill are set, and how they are summed up in a line.

import { NOTE_LIMIT } from '../../domain/progress/types'
import type { AbilityLevel, Skill } from '../../domain/roadmap/types'
import { editor as words } from '../../messages/en/editor'
import { terms } from '../../messages/en/terms'
import { formatDay } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useSavedText } from '../../ui/useSavedText'
import styles from './Editor.module.css'
import { changeEdit, type Editing, editOf } from './editing'

const LEVELS = ['explain', 'build'] as const

export function Said({ skill: { due, note }, level }: { skill: Skill; level: AbilityLevel | undefined }) {
  const t = useMessages(words)
  const { levels } = useMessages(terms)
  const day = due === undefined ? Number.NaN : Date.parse(due)
  const parts = [
    ...(level === undefined ? [] : [levels[level]]),
    ...(Number.isNaN(day) ? [] : [t.dueOn(formatDay(day))]),
    ...(note === undefined ? [] : [t.hasNote]),
  ]
  return parts.length === 0 ? null : <span className="quietText">{t.said(parts)}</span>
}

export function SaidForm({ editing, skill }: { editing: Editing; skill: Skill }) {
  const t = useMessages(words)
  const { levels } = useMessages(terms)
  const { run } = editing
  const edit = editOf(editing, editing.overlay, skill.id)
  const note = useSavedText(edit.note ?? skill.note ?? '', (text) =>
    run('roadmap-edit', changeEdit(editing, skill.id, { note: text })),
  )
  const level = edit.level ?? ''
  return (
    <div className={styles['said']}>
      <label className={styles['label']}>
        {t.level}
        <select
          className="field"
          value={level}
          onChange={({ target }) => {
            const chosen = LEVELS.find((candidate) => candidate === target.value)
            run('roadmap-edit', changeEdit(editing, skill.id, { level: chosen }))
          }}
        >
          <option value="">{t.anyLevel}</option>
          {LEVELS.map((option) => (
            <option key={option} value={option}>
              {levels[option]}
            </option>
          ))}
          {level !== '' && level !== 'explain' && level !== 'build' && <option value={level}>{levels[level]}</option>}
        </select>
      </label>
      <label className={styles['label']}>
        {t.due}
        <input
          type="date"
          className="field"
          value={(edit.due ?? skill.due ?? '').slice(0, 10)}
          onChange={({ target }) =>
            run('roadmap-edit', changeEdit(editing, skill.id, { due: target.value === '' ? undefined : target.value }))
          }
        />
      </label>
      <label className={`${styles['label'] ?? ''} ${styles['wide'] ?? ''}`}>
        {t.note}
        <textarea className="field" rows={3} maxLength={NOTE_LIMIT} {...note} />
      </label>
    </div>
  )
}
