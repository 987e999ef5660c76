// Decides how a level is set: five adjoining segments, one tab stop, arrows or one key.

import { type KeyboardEvent, memo, useEffect, useState } from 'react'
import { inferredLevel } from '../domain/progress/standing'
import { LEVELS, type Level } from '../domain/progress/types'
import type { SkillDetails } from '../domain/roadmap/types'
import { terms } from '../messages/en/terms'
import { useMessages } from '../messages/useMessages'
import { inEnglish } from './inEnglish'
import styles from './LevelControl.module.css'
import { LevelMark, levelText } from './LevelMark'
import { latinKey } from './latinKey'

export interface LevelControlProps {
  /** The skill's title: the group's name. */
  readonly title: string
  readonly id: string
  readonly level: Level
  /** The chance in percent where a check-in inferred it and no level is stated: choosing a level confirms or corrects it. */
  readonly inferred?: number | null | undefined
  readonly onSet: (level: Level) => void
  readonly isReadOnly?: boolean
  /** With its words beside the marks. */
  readonly isLarge?: boolean
  /** The sentences shown while a segment is pointed at or focused. */
  readonly anchors?: Pick<SkillDetails, 'explain' | 'build' | 'lang'> | undefined
}

export const LevelControl = memo(function LevelControl(props: LevelControlProps) {
  const { title, id, level, inferred = null, onSet, isReadOnly = false, isLarge = false, anchors } = props
  const t = useMessages(terms)
  const [shown, setShown] = useState<Level>()
  const hide = () => setShown(undefined)
  const note = inferred === null ? undefined : `inferred-${id}`
  const anchor = shown === 'explain' || shown === 'build' ? anchors?.[shown] : undefined
  return (
    <div
      role="radiogroup"
      aria-label={title}
      aria-readonly={isReadOnly}
      aria-describedby={note}
      className={isLarge ? `${styles['group']} ${styles['large']}` : styles['group']}
      onPointerLeave={hide}
      onPointerUp={({ pointerType }) => pointerType === 'mouse' && hide()}
      onBlur={hide}
    >
      {LEVELS.map((option) => (
        <label
          key={option}
          className={styles['segment']}
          data-skipped={option === 'skipped' || undefined}
          data-inferred={isInferred(option, inferred) || undefined}
          title={isLarge ? undefined : t.levels[option]}
          onPointerEnter={() => setShown(option)}
        >
          <input
            type="radio"
            className={styles['radio']}
            name={`level-${id}`}
            value={option}
            aria-label={t.levels[option]}
            checked={inferred === null && level === option}
            disabled={isReadOnly}
            onChange={() => onSet(option)}
            onFocus={() => setShown(option)}
          />
          <LevelMark level={option} inferred={isInferred(option, inferred) ? inferred : null} />
          <span className={styles['word']}>{t.levels[option]}</span>
        </label>
      ))}
      {note !== undefined && (
        <span id={note} className={isLarge ? styles['inferred'] : 'hidden'}>
          {levelText(t, { level, inferred })}
        </span>
      )}
      {anchor !== undefined && !isLarge && <Anchor text={anchor} lang={anchors?.lang} onHide={hide} />}
    </div>
  )
})

/** The sentence stays while it is pointed at itself, and goes at Escape wherever the focus is. */
function Anchor({ text, lang, onHide }: { text: string; lang: SkillDetails['lang']; onHide: () => void }) {
  useEffect(() => {
    const onKey = ({ key }: globalThis.KeyboardEvent) => key === 'Escape' && onHide()
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  return (
    <span className={styles['anchor']} aria-hidden="true" {...inEnglish(lang)}>
      {text}
    </span>
  )
}

/** The segment that shows an inferred chance: the level it comes to, and what is unsure at the level that is in question. */
function isInferred(option: Level, inferred: number | null): boolean {
  return inferred !== null && option === (inferredLevel(inferred) ?? 'explain')
}

const KEYS: Readonly<Record<string, Level>> = {
  '0': 'new',
  '1': 'learning',
  '2': 'explain',
  '3': 'build',
  x: 'skipped',
}

/** The level that a key stands for, anywhere on a skill's row; keys with a modifier and keys typed into fields are left alone. */
export function levelOfKey(event: KeyboardEvent): Level | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const { target } = event
  const isText =
    target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio], [type=checkbox])')
  return isText ? undefined : KEYS[latinKey(event)]
}
