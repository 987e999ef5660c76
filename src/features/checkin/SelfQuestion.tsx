// Decides how a learner compares themselves with a skill: its two anchors as the question, five levels, one key each.

import { type ReactNode, useState } from 'react'
import type { SelfStep } from '../../domain/checkin/sitting'
import { LEVELS, type Level } from '../../domain/progress/types'
import type { SkillDetails } from '../../domain/roadmap/types'
import { checkin } from '../../messages/en/checkin'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { inEnglish } from '../../ui/inEnglish'
import { levelOfKey } from '../../ui/LevelControl'
import { LevelMark } from '../../ui/LevelMark'
import { Actions } from './Actions'
import styles from './Checkin.module.css'

interface SelfQuestionProps {
  readonly skill: string
  readonly details: SkillDetails
  /** What was answered before the learner came back. */
  readonly initial: Level | null
  readonly head: ReactNode
  readonly onAnswer: (step: Omit<SelfStep, 'at'>) => void
  readonly onBack: () => void
}

export function SelfQuestion({ skill, details, initial, head, onAnswer, onBack }: SelfQuestionProps) {
  const t = useMessages(checkin)
  const [level, setLevel] = useState<Level | null>(initial)
  const [hint, setHint] = useState('')
  const answer = (chosen: Level | null) => onAnswer({ kind: 'self', skill, level: chosen })
  return (
    <form
      className={styles['question']}
      onSubmit={(event) => {
        event.preventDefault()
        if (level === null) setHint(t.chooseLevel)
        else answer(level)
      }}
      onKeyDown={(event) => {
        const chosen = levelOfKey(event)
        if (!chosen) return
        event.preventDefault()
        setLevel(chosen)
        answer(chosen)
      }}
    >
      {head}
      <div role="radiogroup" aria-label={t.yourLevel} className={styles['levels']}>
        {LEVELS.map((option) => (
          <LevelAnswer
            key={option}
            level={option}
            anchor={option === 'explain' || option === 'build' ? details[option] : undefined}
            lang={details.lang}
            isChosen={level === option}
            onChoose={setLevel}
          />
        ))}
      </div>
      <Actions hint={level === null ? hint : ''} onBack={onBack} onSkip={() => answer(null)} />
    </form>
  )
}

interface LevelAnswerProps {
  readonly level: Level
  readonly anchor: string | undefined
  readonly lang: 'en' | undefined
  readonly isChosen: boolean
  readonly onChoose: (level: Level) => void
}

function LevelAnswer({ level, anchor, lang, isChosen, onChoose }: LevelAnswerProps) {
  const t = useMessages(checkin)
  const words = useMessages(terms)
  return (
    <label className={styles['answer']} data-level={level}>
      <input
        type="radio"
        className={styles['radio']}
        name="level"
        value={level}
        aria-label={words.levels[level]}
        aria-describedby={`anchor-${level}`}
        aria-keyshortcuts={t.keyOf[level]}
        checked={isChosen}
        onChange={() => onChoose(level)}
      />
      <LevelMark level={level} />
      <span className={styles['answerWord']}>{words.levels[level]}</span>
      <span aria-hidden="true" className={styles['key']}>
        {t.keyOf[level]}
      </span>
      <span
        id={`anchor-${level}`}
        className={styles['answerText']}
        {...inEnglish(anchor === undefined ? undefined : lang)}
      >
        {anchor ?? t.anchors[level]}
      </span>
    </label>
  )
}
