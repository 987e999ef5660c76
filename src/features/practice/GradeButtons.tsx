// Decides how an answer is graded: a button for each grade with the time it would come back, one letter each.

import { useLayoutEffect, useRef } from 'react'
import type { Grade } from '../../domain/progress/answers'
import { practice } from '../../messages/en/practice'
import { formatWait } from '../../messages/formatWait'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import styles from './Question.module.css'

interface GradeButtonsProps {
  readonly grades: readonly Grade[]
  /** The grade that the answer speaks for: Enter takes it. */
  readonly usual: Grade
  readonly due: Readonly<Record<Grade, number>>
  readonly onGrade: (grade: Grade) => void
  /** What had the focus is gone, so the usual grade takes it. */
  readonly takesFocus?: boolean
}

export function GradeButtons({ grades, usual, due, onGrade, takesFocus = false }: GradeButtonsProps) {
  const t = useMessages(practice)
  const { now } = useApp()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <fieldset className={styles['grades']}>
      <legend className="quietText">{t.grade}</legend>
      {grades.map((grade) => (
        <button
          key={grade}
          ref={grade === usual ? button : undefined}
          type={grade === usual ? 'submit' : 'button'}
          className={grade === usual ? 'button primary' : 'button'}
          onClick={(event) => {
            event.preventDefault()
            onGrade(grade)
          }}
        >
          <span className={styles['grade']}>
            {t.grades[grade]}{' '}
            <span aria-hidden="true" className={styles['key']}>
              {t.gradeKeys[grade]}
            </span>
          </span>
          <span className={styles['back']}>{formatWait(due[grade], now())}</span>
        </button>
      ))}
    </fieldset>
  )
}
