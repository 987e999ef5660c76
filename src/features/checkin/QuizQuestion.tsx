// Decides how one question of a skill is asked: why it comes, four answers and "I don't know", no verdict on the way.

import { type ReactNode, useState } from 'react'
import type { QuizStep, Turn } from '../../domain/checkin/sitting'
import type { SkillDetails } from '../../domain/roadmap/types'
import { checkin } from '../../messages/en/checkin'
import { useMessages } from '../../messages/useMessages'
import { EnglishNote } from '../../ui/EnglishNote'
import { inEnglish } from '../../ui/inEnglish'
import { latinKey } from '../../ui/latinKey'
import { Actions } from './Actions'
import styles from './Checkin.module.css'

interface QuizQuestionProps {
  readonly skill: string
  readonly details: SkillDetails
  readonly turn: Extract<Turn, { screen: 'quiz' }>
  readonly initial: QuizStep | undefined
  readonly head: ReactNode
  readonly onAnswer: (step: Omit<QuizStep, 'at'>) => void
  readonly onBack: () => void
}

/** A position, or `null` for "I don't know". */
type Choice = number | null

export function QuizQuestion({
  skill,
  details: { restLang: lang },
  turn,
  initial,
  head,
  onAnswer,
  onBack,
}: QuizQuestionProps) {
  const t = useMessages(checkin)
  const { question, claim } = turn
  const [chosen, setChosen] = useState<Choice | undefined>(choiceOf(initial))
  const [hint, setHint] = useState('')
  const answer = (choice: Choice) => {
    const verdict = choice === question.answer ? 'correct' : 'incorrect'
    onAnswer({ ...step, option: choice, response: choice === null ? 'dont_know' : verdict })
  }
  const step = { kind: 'quiz', skill, question: question.id } as const
  const choices: readonly Choice[] = [...question.options.keys(), null]
  return (
    <form
      className={styles['question']}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen === undefined) setHint(t.chooseAnswer)
        else answer(chosen)
      }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const choice = choices.find((one) => keyOf(one) === latinKey(event))
        if (choice === undefined) return
        event.preventDefault()
        setChosen(choice)
        answer(choice)
      }}
    >
      {head}
      <p className={styles['why']}>{claim === null || claim === 'skipped' ? t.why.none : t.why[claim]}</p>
      <EnglishNote lang={lang} />
      <p id="prompt" className={styles['prompt']} {...inEnglish(lang)}>
        {question.prompt}
      </p>
      <div role="radiogroup" aria-labelledby="prompt" className={styles['options']}>
        {choices.map((choice) => (
          <label key={keyOf(choice)} className={styles['answer']}>
            <input
              type="radio"
              className={styles['radio']}
              name="answer"
              aria-keyshortcuts={keyOf(choice)}
              checked={chosen === choice}
              onChange={() => setChosen(choice)}
            />
            <span className={styles['optionText']} {...inEnglish(choice === null ? undefined : lang)}>
              {choice === null ? t.dontKnow : question.options[choice]?.text}
            </span>
            <span aria-hidden="true" className={styles['key']}>
              {keyOf(choice)}
            </span>
          </label>
        ))}
      </div>
      <Actions
        hint={chosen === undefined ? hint : ''}
        onBack={onBack}
        onSkip={() => onAnswer({ ...step, option: null, response: null })}
      />
    </form>
  )
}

function keyOf(choice: Choice): string {
  return choice === null ? '0' : String(choice + 1)
}

function choiceOf(step: QuizStep | undefined): Choice | undefined {
  return step?.response === undefined || step.response === null ? undefined : step.option
}
