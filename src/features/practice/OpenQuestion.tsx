// Decides how an open question is answered: in the head or in a box, then held against the points of a good answer.

import { useLayoutEffect, useRef, useState } from 'react'
import { GRADES } from '../../domain/progress/answers'
import { gradeOfPoints } from '../../domain/review/cards'
import type { OpenQuestion as Question } from '../../domain/roadmap/types'
import { practice } from '../../messages/en/practice'
import { useMessages } from '../../messages/useMessages'
import { inEnglish } from '../../ui/inEnglish'
import type { AnsweringProps } from './ChoiceQuestion'
import { GradeButtons } from './GradeButtons'
import page from './Practice.module.css'
import styles from './Question.module.css'
import { digitOf, gradeOf, isEnterOnText } from './sessionKeys'

const LONGEST = 5000

export function OpenQuestion({ question, lang, due, onGrade, children }: AnsweringProps<Question>) {
  const t = useMessages(practice)
  const [text, setText] = useState('')
  const [isShown, setShown] = useState(false)
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const points = useRef<HTMLFieldSetElement>(null)
  const total = question.rubric.length
  const usual = gradeOfPoints(ticked.size, total)
  useLayoutEffect(() => {
    if (isShown) points.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [isShown])
  const toggle = (point: number) => {
    const next = new Set(ticked)
    if (!next.delete(point)) next.add(point)
    setTicked(next)
  }
  const goOn = () => {
    if (isShown) onGrade(usual)
    else setShown(true)
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
        const digit = isShown ? digitOf(event) : undefined
        if (digit !== undefined && digit >= 1 && digit <= total) toggle(digit - 1)
        const grade = isShown ? gradeOf(event, GRADES, t.gradeKeys) : undefined
        if (grade) onGrade(grade)
      }}
    >
      {children}
      <label className={styles['own']}>
        <span className="quietText">{t.own}</span>
        <textarea
          className="field"
          rows={4}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {isShown ? (
        <>
          <fieldset ref={points} className={styles['points']}>
            <legend>{t.rubric}</legend>
            {question.rubric.map((point, i) => (
              <label key={point} className={styles['point']}>
                <input type="checkbox" checked={ticked.has(i)} onChange={() => toggle(i)} />
                <span aria-hidden="true" className={styles['key']}>
                  {i + 1}
                </span>
                <span {...inEnglish(lang)}>{point}</span>
              </label>
            ))}
          </fieldset>
          <div className={styles['judging']}>
            <p role="status" className={styles['verdict']}>
              {t.points(ticked.size, total)}
            </p>
            <GradeButtons grades={GRADES} usual={usual} due={due} onGrade={onGrade} />
          </div>
        </>
      ) : (
        <>
          <div className={page['actions']}>
            <button type="submit" className="button primary">
              {t.reveal}
            </button>
          </div>
          <p className={styles['keys']}>{`${t.ownHint} ${t.keysOpen}`}</p>
        </>
      )}
    </form>
  )
}
