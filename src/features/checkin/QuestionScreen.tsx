// Decides how one question stands on the page: the skill in the middle, the ways on and back under it, the picture at the edge.

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { resultOf } from '../../domain/checkin/result'
import type { QuizStep, SelfStep } from '../../domain/checkin/sitting'
import { chancesOf, finish, type Sitting, type Step, stepBack, type Turn, takeStep } from '../../domain/checkin/sitting'
import { findSkill } from '../../domain/roadmap/graph'
import { checkin } from '../../messages/en/checkin'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { inEnglish } from '../../ui/inEnglish'
import styles from './Checkin.module.css'
import { Picture } from './Picture'
import { ProgressLine } from './ProgressLine'
import { QuizQuestion } from './QuizQuestion'
import { SelfQuestion } from './SelfQuestion'
import { type DetailsById, titleOf, type Walked } from './useGround'

interface QuestionScreenProps {
  readonly sitting: Sitting
  readonly walked: Walked
  readonly turn: Exclude<Turn, { screen: 'result' }>
  readonly details: DetailsById
  readonly onChange: (next: Sitting) => void
  readonly onLeave: () => void
}

export function QuestionScreen({ sitting, walked, turn, details, onChange, onLeave }: QuestionScreenProps) {
  const t = useMessages(checkin)
  const { graph, now } = useApp()
  const [undone, setUndone] = useState<Step>()
  // A question that takes another's place starts unanswered.
  const key = `${turn.screen} ${turn.skill}`
  const heading = useFocusOn(key)
  const take = (step: Omit<SelfStep, 'at'> | Omit<QuizStep, 'at'>) =>
    onChange(takeStep(sitting, { ...step, at: now() }))
  const goBack = () => {
    const last = sitting.steps.at(-1)
    if (!last) return onLeave()
    setUndone(last)
    onChange(stepBack(sitting))
  }
  const result = useMemo(
    () => resultOf(graph, sitting, chancesOf(walked.ground, walked.state)),
    [graph, sitting, walked],
  )
  const skill = findSkill(graph, turn.skill)
  const section = graph.roadmap.sections.find(({ id }) => id === skill?.section)
  const frame = {
    skill: turn.skill,
    details: details.get(turn.skill) ?? {},
    onAnswer: take,
    onBack: goBack,
    head: (
      <header className={styles['head']}>
        <p className="quietText">
          {t.question(sitting.steps.length + 1)}
          {section && ' · '}
          <span {...inEnglish(section?.lang)}>{section?.title}</span>
        </p>
        <h1 ref={heading} tabIndex={-1} {...inEnglish(skill?.lang)}>
          {titleOf(graph, turn.skill)}
        </h1>
      </header>
    ),
  }
  const before = undone?.skill === turn.skill && undone.kind === turn.screen ? undone : undefined
  return (
    <div className={styles['walk']}>
      <ProgressLine sitting={sitting} walked={walked} />
      {turn.screen === 'self' ? (
        <SelfQuestion key={key} {...frame} initial={before?.kind === 'self' ? before.level : null} />
      ) : (
        <QuizQuestion key={key} {...frame} turn={turn} initial={before?.kind === 'quiz' ? before : undefined} />
      )}
      <Picture result={result} />
      <p className={styles['leave']}>
        <button type="button" className="button" onClick={() => onChange(finish(sitting))}>
          {t.finish}
        </button>
        <button type="button" className="button quiet" onClick={onLeave}>
          {t.leave}
        </button>
      </p>
    </div>
  )
}

/** Each new question takes the focus to its heading: it is read aloud, and the keys that answer it work at once. */
function useFocusOn(question: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is what moves the focus.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [question])
  return heading
}
