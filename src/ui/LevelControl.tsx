// Decides how a level is set: five adjoining segments, one tab stop, arrows or one key.

import { type KeyboardEvent, memo, useState } from 'react'
import { LEVELS, type Level } from '../domain/progress/types'
import { terms } from '../messages/en/terms'
import { useMessages } from '../messages/useMessages'
import styles from './LevelControl.module.css'
import { LevelMark } from './LevelMark'

export interface LevelControlProps {
  /** The skill's title: the group's name. */
  readonly title: string
  readonly id: string
  readonly level: Level
  readonly onSet: (level: Level) => void
  readonly isReadOnly?: boolean
  /** With its words beside the marks. */
  readonly isLarge?: boolean
  /** The sentences shown while a segment is pointed at or focused. */
  readonly anchors?: { readonly explain?: string | undefined; readonly build?: string | undefined } | undefined
}

export const LevelControl = memo(function LevelControl(props: LevelControlProps) {
  const { title, id, level, onSet, isReadOnly = false, isLarge = false, anchors } = props
  const t = useMessages(terms)
  const [shown, setShown] = useState<Level>()
  const anchor = shown === 'explain' || shown === 'build' ? anchors?.[shown] : undefined
  return (
    <div
      role="radiogroup"
      aria-label={title}
      aria-readonly={isReadOnly}
      className={isLarge ? `${styles['group']} ${styles['large']}` : styles['group']}
      onPointerLeave={() => setShown(undefined)}
      onBlur={() => setShown(undefined)}
    >
      {LEVELS.map((option) => (
        <label
          key={option}
          className={styles['segment']}
          data-skipped={option === 'skipped' || undefined}
          title={isLarge ? undefined : t.levels[option]}
          onPointerEnter={() => setShown(option)}
        >
          <input
            type="radio"
            className={styles['radio']}
            name={`level-${id}`}
            value={option}
            checked={level === option}
            disabled={isReadOnly}
            onChange={() => onSet(option)}
            onFocus={() => setShown(option)}
          />
          <LevelMark level={option} />
          <span className={isLarge ? styles['word'] : 'hidden'}>{t.levels[option]}</span>
        </label>
      ))}
      {anchor !== undefined && !isLarge && (
        <span className={styles['anchor']} aria-hidden="true">
          {anchor}
        </span>
      )}
    </div>
  )
})

const KEYS: Readonly<Record<string, Level>> = {
  '0': 'new',
  '1': 'learning',
  '2': 'explain',
  '3': 'build',
  x: 'skipped',
  X: 'skipped',
}

/** The level that a key stands for, anywhere on a skill's row; keys with a modifier and keys typed into fields are left alone. */
export function levelOfKey(event: KeyboardEvent): Level | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const { target } = event
  const isText =
    target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
  return isText ? undefined : KEYS[event.key]
}
