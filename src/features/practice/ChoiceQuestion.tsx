// Decides how a multiple-choice question is answered: choose, check, read why each option is right or wrong, grade.

import { type ReactNode, useState } from 'react'
import type { Grade } from '../../domain/progress/answers'
import type { ChoiceQuestion as Question } from '../../domain/roadmap/types'
import { practice } from '../../messages/en/practice'
import { useMessages } from '../../messages/useMessages'
import { inEnglish } from '../../ui/inEnglish'
import { GradeButtons } from './GradeButtons'
import page from './Practice.module.css'
import styles from './Question.module.css'
import { digitOf, gradeOf, isEnterOnText } from './sessionKeys'

export interface AnsweringProps<Q> {
  readonly question: Q
  /** Set where it is in another language than the page. */
  readonly lang: 'en' | undefined
  /** When it would come back after each grade, in milliseconds since 1970. */
  readonly due: Readonly<Record<Grade, number>>
  readonly onGrade: (grade: Grade) => void
  /** The prompt: inside the form, so that keys pressed on it reach the answers. */
  readonly children: ReactNode
}

const FAILED = ['again'] as const
const PASSED = ['hard', 'good', 'easy'] as const

export function ChoiceQuestion({ question, lang, due, onGrade, children }: AnsweringProps<Question>) {
  const t = useMessages(practice)
  const [chosen, setChosen] = useState<number>()
  const [isChecked, setChecked] = useState(false)
  const isRight = isChecked && chosen === question.answer
  const offered = isRight ? PASSED : FAILED
  const usual = isRight ? 'good' : 'again'
  const giveUp = () => {
    setChosen(undefined)
    setChecked(true)
  }
  const goOn = () => {
    if (isChecked) onGrade(usual)
    else if (chosen !== undefined) setChecked(true)
  }
  return (
    <form
      className={styles['answering']}
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
      onKeyDown={(event) => {
        if (isEnterOnText(event)) goOn()
        const grade = isChecked ? gradeOf(event, offered, t.gradeKeys) : undefined
        if (grade) onGrade(grade)
        const digit = isChecked ? undefined : digitOf(event)
        if (digit === 0) giveUp()
        else if (digit !== undefined && digit <= question.options.length) setChosen(digit - 1)
      }}
    >
      {children}
      <fieldset className={styles['options']}>
        <legend className="hidden">{t.options}</legend>
        {question.options.map((option, i) => (
          <div
            key={option.text}
            className={styles['option']}
            data-right={(isChecked && i === question.answer) || undefined}
          >
            <label>
              <input
                type="radio"
                name={question.id}
                checked={chosen === i}
                disabled={isChecked}
                onChange={() => setChosen(i)}
              />
              <span aria-hidden="true" className={styles['key']}>
                {i + 1}
              </span>
              <span>
                <span {...inEnglish(lang)}>{option.text}</span>
                {isChecked && i === question.answer && <strong>{` · ${t.answer}`}</strong>}
                {isChecked && i === chosen && i !== question.answer && <strong>{` · ${t.yours}`}</strong>}
              </span>
            </label>
            {isChecked && (
              <p className={styles['why']} {...inEnglish(lang)}>
                {option.why}
              </p>
            )}
          </div>
        ))}
      </fieldset>
      <div className={styles['judging']}>
        <p role="status" className={styles['verdict']}>
          {isChecked && (isRight ? t.right : chosen === undefined ? t.notKnown : t.wrong)}
        </p>
        {isChecked ? (
          <GradeButtons grades={offered} usual={usual} due={due} onGrade={onGrade} takesFocus />
        ) : (
          <div className={page['actions']}>
            <button type="submit" className="button primary" disabled={chosen === undefined}>
              {t.check}
            </button>
            <button type="button" className="button" onClick={giveUp}>
              {t.unsure}
            </button>
          </div>
        )}
      </div>
      {!isChecked && <p className={styles['keys']}>{t.keysChoice}</p>}
    </form>
  )
}
