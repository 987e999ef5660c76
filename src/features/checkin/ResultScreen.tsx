// Decides what is told at the end of a check-in, in the order it matters: how sure, what is missing, what to look at, what to take over.

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { proposalsOf } from '../../domain/checkin/acceptance'
import { type CheckinResult, resultOf } from '../../domain/checkin/result'
import { predictedError } from '../../domain/checkin/session'
import { chancesOf, type Ending, type Sitting } from '../../domain/checkin/sitting'
import type { Target } from '../../domain/roadmap/types'
import { checkin } from '../../messages/en/checkin'
import { formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { Acceptance } from './Acceptance'
import { Changes } from './Changes'
import { Contradictions } from './Contradictions'
import { ReadinessPreview } from './ReadinessPreview'
import styles from './Result.module.css'
import { Surprises } from './Surprises'
import type { Walked } from './useGround'

interface ResultScreenProps {
  readonly sitting: Sitting
  readonly walked: Walked
  readonly because: Ending
  readonly target: Target
  readonly onAskMore: () => void
  readonly onLeave: () => void
}

export function ResultScreen({ sitting, walked, because, target, onAskMore, onLeave }: ResultScreenProps) {
  const t = useMessages(checkin)
  const { graph } = useApp()
  const facts = useFacts((all) => all)
  const { ground, state } = walked
  const chances = useMemo(() => chancesOf(ground, state), [ground, state])
  const result = useMemo(() => resultOf(graph, sitting, chances), [graph, sitting, chances])
  const proposals = useMemo(() => proposalsOf(result, facts), [result, facts])
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  const chosen = proposals.filter(({ skill }) => !leftOut.has(skill))
  return (
    <div className={styles['result']}>
      <h1 ref={heading} tabIndex={-1}>
        {t.resultTitle}
      </h1>
      <p className={styles['counts']}>
        {t.counts(result.counts.confirmed, result.counts.inferred, result.counts.unsure)}
      </p>
      <p className="quietText">{t.countsText}</p>
      <p>
        {t.ending[because]} {t.endingText(sitting.steps.length, formatPercent(predictedError(ground.model, state)))}{' '}
        {because !== 'nothing-left' && (
          <button type="button" className="button" onClick={onAskMore}>
            {t.askMore}
          </button>
        )}
      </p>
      <ReadinessPreview target={target} proposals={chosen} />
      <Contradictions result={result} quizzes={ground.quizzes} />
      <Findings result={result} sitting={sitting} chances={chances} />
      <Acceptance {...{ sitting, chances, result, proposals, leftOut }} onLeaveOut={setLeftOut} />
      <p>
        <button type="button" className="button quiet" onClick={onLeave}>
          {t.startAgain}
        </button>
      </p>
    </div>
  )
}

interface FindingsProps {
  readonly result: CheckinResult
  readonly sitting: Sitting
  readonly chances: ReadonlyMap<string, number>
}

function Findings({ result, sitting, chances }: FindingsProps) {
  return (
    <div className={styles['findings']}>
      <Surprises surprises={result.surprises} />
      <Changes startedAt={sitting.startedAt} chances={chances} />
    </div>
  )
}
