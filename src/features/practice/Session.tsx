// Decides how a session runs: one question at a time, the first that has no answer yet, then the summary.

import { useLayoutEffect, useRef } from 'react'
import { answerWrite, type Grade, hasAnswer } from '../../domain/progress/answers'
import { levelOf } from '../../domain/progress/standing'
import { previewOf } from '../../domain/review/cards'
import { practice } from '../../messages/en/practice'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { inEnglish } from '../../ui/inEnglish'
import { LevelMark } from '../../ui/LevelMark'
import { SkillLink } from '../../ui/SkillLink'
import { ChoiceQuestion } from './ChoiceQuestion'
import { OpenQuestion } from './OpenQuestion'
import styles from './Practice.module.css'
import type { Step } from './PracticePage'
import { Summary } from './Summary'
import { UndoGrade } from './UndoGrade'
import type { Deck } from './usePractice'

interface SessionProps {
  readonly steps: readonly Step[]
  readonly deck: Deck
  readonly onEnd: () => void
}

/** Where the session stands follows from the facts, so that taking an answer back, by whatever way, asks it again. */
export function Session({ steps, deck, onEnd }: SessionProps) {
  const t = useMessages(practice)
  const at = steps.findIndex(({ id }) => !hasAnswer(deck.facts, id))
  const step = steps[at]
  if (!step) return <Summary steps={steps} deck={deck} onEnd={onEnd} />
  return (
    <section aria-label={t.progress} className={styles['session']}>
      <div className={styles['sessionHead']}>
        <div
          role="progressbar"
          aria-label={t.progress}
          aria-valuemin={0}
          aria-valuemax={steps.length}
          aria-valuenow={at}
          aria-valuetext={t.questionOf(at + 1, steps.length)}
          className={styles['progress']}
        >
          <span style={{ inlineSize: `${(at / steps.length) * 100}%` }} />
        </div>
        <span className="quietText">{t.questionOf(at + 1, steps.length)}</span>
        <UndoGrade />
        <button type="button" className="button quiet" onClick={onEnd}>
          {t.stop}
        </button>
      </div>
      <QuestionCard key={step.id} step={step} deck={deck} />
    </section>
  )
}

function QuestionCard({ step, deck }: { step: Step; deck: Deck }) {
  const t = useMessages(practice)
  const words = useMessages(terms)
  const { progress, now } = useApp()
  const { question, skill } = step.candidate
  const level = levelOf(deck.facts, skill.id)
  const prompt = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => prompt.current?.focus(), [])
  const onGrade = (grade: Grade) => {
    const answer = {
      question: question.id,
      skill: skill.id,
      at: now(),
      grade,
      claim: level,
      source: 'practice',
    } as const
    progress.run({ type: 'write', label: 'answered', writes: [answerWrite(step.id, answer)] })
    // The notice would lie over the next answers; the same Undo stands above them.
    progress.dismissNotice()
  }
  const due = previewOf(deck.cards.get(question.id), now(), deck.retention)
  const heading = (
    <h2 ref={prompt} tabIndex={-1} className={styles['prompt']} {...inEnglish(skill.restLang)}>
      {question.prompt}
    </h2>
  )
  return (
    <article className={styles['card']}>
      <p className={styles['about']}>
        <LevelMark level={level} />
        <span>
          <SkillLink skill={skill} /> <span className="quietText">{t.yourLevel(words.levels[level])}</span>
        </span>
      </p>
      {question.kind === 'choice' ? (
        <ChoiceQuestion question={question} lang={skill.restLang} due={due} onGrade={onGrade}>
          {heading}
        </ChoiceQuestion>
      ) : (
        <OpenQuestion question={question} lang={skill.restLang} due={due} onGrade={onGrade}>
          {heading}
        </OpenQuestion>
      )}
    </article>
  )
}
