// Decides what a newcomer is asked: whom they aim to be, which language, how to begin. Three questions, each skippable.

import { lazy, type ReactNode, type Ref, Suspense, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { Choice } from '../../domain/roadmap/types'
import { firstRun } from '../../messages/en/firstRun'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { paths } from '../../ui/paths'
import styles from './Today.module.css'

const NextTopics = lazy(async () => ({ default: (await import('./NextTopics')).NextTopics }))

const LanguageQuestion = lazy(async () => ({ default: (await import('./FirstRunSteps')).LanguageQuestion }))
const BeginQuestion = lazy(async () => ({ default: (await import('./FirstRunSteps')).BeginQuestion }))

/** The choice the second question is about: the first that anything foundational rests on. */
function languageChoice(choices: readonly Choice[]): Choice | undefined {
  return choices[0]
}

export function FirstRun() {
  const t = useMessages(firstRun)
  const { graph, progress } = useApp()
  const [step, setStep] = useState(0)
  const [target, setTarget] = useState<string>(graph.roadmap.targets[0]?.id ?? 'everything')
  const [option, setOption] = useState<string>('')
  const navigate = useNavigate()
  const choice = languageChoice(graph.roadmap.choices)

  const finish = (path: string) => {
    progress.run({ type: 'aim', target })
    if (choice && option !== '') progress.run({ type: 'pick', choice: choice.id, skill: option })
    progress.dismissNotice()
    navigate(path)
  }
  const questions = [
    <TargetQuestion key="target" value={target} onChange={setTarget} />,
    ...(choice ? [<LanguageQuestion key="language" choice={choice} value={option} onChange={setOption} />] : []),
    <BeginQuestion key="begin" onBegin={finish} />,
  ]
  const isLast = step === questions.length - 1
  return (
    <div className={styles['firstRun']}>
      <div className={styles['welcome']}>
        <h1>{t.welcome}</h1>
        <p>{t.welcomeText}</p>
      </div>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          setStep(step + 1)
        }}
      >
        <p className="quietText">{t.step(step + 1, questions.length)}</p>
        <Suspense>{questions[step]}</Suspense>
        <div className={styles['actions']}>
          {!isLast && (
            <button type="submit" className="button primary">
              {t.next}
            </button>
          )}
          <button type="button" className="button quiet" onClick={() => finish(paths.today.href())}>
            {t.skip}
          </button>
        </div>
      </form>
      <Suspense>
        <NextTopics />
      </Suspense>
    </div>
  )
}

export interface QuestionProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

function TargetQuestion({ value, onChange }: QuestionProps) {
  const t = useMessages(firstRun)
  const words = useMessages(shell)
  const { graph } = useApp()
  const options = graph.roadmap.targets.map((target) => ({
    id: target.id,
    title: target.title,
    text: t.needs(target.needs.length),
  }))
  const everything = { id: 'everything', title: words.everything, text: t.needs(graph.roadmap.skills.length) }
  return (
    <Question title={t.question}>
      <Options name="target" label={t.target} options={[...options, everything]} value={value} onChange={onChange} />
    </Question>
  )
}

export interface QuestionFrameProps {
  readonly title: string
  readonly text?: string
  readonly heading?: Ref<HTMLHeadingElement>
  readonly children: ReactNode
}

export function Question({ title, text, heading, children }: QuestionFrameProps) {
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className={styles['question']}>
        {title}
      </h2>
      {text !== undefined && <p className="quietText">{text}</p>}
      {children}
    </section>
  )
}

interface OptionsProps extends QuestionProps {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly id: string; readonly title: string; readonly text: string }[]
}

export function Options({ name, label, options, value, onChange }: OptionsProps) {
  return (
    <div role="radiogroup" aria-label={label} className={styles['options']}>
      {options.map((option) => (
        <label key={option.id} className={styles['option']}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={value === option.id}
            onChange={() => onChange(option.id)}
          />
          <span>{option.title}</span>
          <span className="quietText">{option.text}</span>
        </label>
      ))}
    </div>
  )
}
