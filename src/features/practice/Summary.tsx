// Decides what a session ends with: how many were right, each answer with the day it comes back, and the way on.

import { useLayoutEffect, useRef } from 'react'
import { isRight } from '../../domain/progress/answers'
import { practice } from '../../messages/en/practice'
import { formatWait } from '../../messages/formatWait'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Practice.module.css'
import type { Step } from './PracticePage'
import { UndoGrade } from './UndoGrade'
import type { Deck } from './usePractice'

interface SummaryProps {
  readonly steps: readonly Step[]
  readonly deck: Deck
  readonly onEnd: () => void
}

export function Summary({ steps, deck, onEnd }: SummaryProps) {
  const t = useMessages(practice)
  const { now } = useApp()
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  const results = steps.flatMap(({ candidate }) => {
    const card = deck.cards.get(candidate.question.id)
    return card ? [{ ...candidate, card }] : []
  })
  return (
    <section aria-labelledby="practice-done" className={styles['session']}>
      <h2 ref={heading} id="practice-done" tabIndex={-1} className={styles['prompt']}>
        {t.done(results.filter(({ card }) => isRight(card)).length, results.length)}
      </h2>
      <p>{t.doneText}</p>
      <ul aria-label={t.results} className={styles['results']}>
        {results.map(({ question, skill, card }) => (
          <li key={question.id}>
            <span className={styles['resultText']}>
              <SkillLink skill={skill} />
              <span className="quietText">{question.prompt}</span>
            </span>
            <span className={styles['resultGrade']} data-failed={!isRight(card) || undefined}>
              {t.grades[card.grade]}
              <span className="quietText">{t.comesBack(formatWait(card.due, now()))}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <button type="button" className="button primary" onClick={onEnd}>
          {t.another}
        </button>
        <Link to={paths.today.href()} className="button">
          {t.toToday}
        </Link>
        <UndoGrade />
      </div>
    </section>
  )
}
