// Decides how a skill's questions are asked: one at a time, the explanation after a choice, the rubric after an answer.

import { useState } from 'react'
import type { ChoiceQuestion, OpenQuestion, Question } from '../../domain/roadmap/types'
import { skillDetails } from '../../messages/en/skillDetails'
import { useMessages } from '../../messages/useMessages'
import { EnglishNote } from '../../ui/EnglishNote'
import { inEnglish } from '../../ui/inEnglish'
import styles from './SkillPage.module.css'

interface Asked<Q> {
  readonly question: Q
  readonly lang: 'en' | undefined
}

export function Questions({ questions, lang }: { questions: readonly Question[]; lang: 'en' | undefined }) {
  const t = useMessages(skillDetails)
  const [at, setAt] = useState(0)
  const question = questions[at]
  if (!question) return null
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t.questions}</h2>
      <p className="quietText" role="status">
        {t.questionOf(at + 1, questions.length)}
      </p>
      <EnglishNote lang={lang} />
      {question.kind === 'choice' ? (
        <Choice key={question.id} question={question} lang={lang} />
      ) : (
        <Open key={question.id} question={question} lang={lang} />
      )}
      <div className={styles['turn']}>
        <button type="button" className="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {t.previousQuestion}
        </button>
        <button type="button" className="button" disabled={at === questions.length - 1} onClick={() => setAt(at + 1)}>
          {t.nextQuestion}
        </button>
      </div>
    </section>
  )
}

function Choice({ question, lang }: Asked<ChoiceQuestion>) {
  const t = useMessages(skillDetails)
  const [chosen, setChosen] = useState<number>()
  const isAnswered = chosen !== undefined
  return (
    <div className={styles['question']}>
      <fieldset>
        <legend className={styles['prompt']} {...inEnglish(lang)}>
          {question.prompt}
        </legend>
        {question.options.map((option, i) => (
          <div
            key={option.text}
            className={styles['option']}
            data-right={(isAnswered && i === question.answer) || undefined}
          >
            <label>
              <input
                type="radio"
                name={question.id}
                checked={chosen === i}
                disabled={isAnswered && chosen !== i}
                onChange={() => setChosen(i)}
              />
              <span {...inEnglish(lang)}>{option.text}</span>
              {isAnswered && i === question.answer && <strong>{t.answer}</strong>}
              {isAnswered && i === chosen && i !== question.answer && <strong>{t.yours}</strong>}
            </label>
            {isAnswered && (
              <p className={styles['why']} {...inEnglish(lang)}>
                {option.why}
              </p>
            )}
          </div>
        ))}
      </fieldset>
      <p role="status" className={styles['verdict']}>
        {isAnswered && (chosen === question.answer ? t.right : t.wrong)}
      </p>
      {isAnswered && (
        <button type="button" className="button quiet" onClick={() => setChosen(undefined)}>
          {t.again}
        </button>
      )}
    </div>
  )
}

function Open({ question, lang }: Asked<OpenQuestion>) {
  const t = useMessages(skillDetails)
  const [isShown, setShown] = useState(false)
  return (
    <div className={styles['question']}>
      <p className={styles['prompt']} {...inEnglish(lang)}>
        {question.prompt}
      </p>
      <p className="quietText">{t.openHint}</p>
      {isShown ? (
        <fieldset className={styles['checks']}>
          <legend>{t.rubric}</legend>
          {question.rubric.map((point) => (
            <label key={point} className={styles['check']}>
              <input type="checkbox" />
              <span {...inEnglish(lang)}>{point}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <button type="button" className="button" onClick={() => setShown(true)}>
          {t.showRubric}
        </button>
      )}
    </div>
  )
}
