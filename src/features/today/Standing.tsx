// Decides where a learner stands on one page: the target and how much of it is met, what comes next, what to look after.

import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useNavigationType } from 'react-router-dom'
import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { useFacts } from '../../state/AppState'
import { BackupCue } from './BackupCue'
import { CheckinCue } from './CheckinCue'
import { NextTopics } from './NextTopics'
import { OtherTargets } from './OtherTargets'
import { TargetLine } from './TargetLine'
import styles from './Today.module.css'

/** With the scheduler in it, so only learners who have answered a question load it. */
const ReviewDue = lazy(async () => ({ default: (await import('./ReviewDue')).ReviewDue }))

export function Standing({ week }: { week: ReactNode }) {
  const t = useMessages(today)
  const page = useRef<HTMLDivElement>(null)
  const navigation = useNavigationType()
  useEffect(() => {
    // What had the focus went with the questions to a newcomer.
    const { activeElement, body } = page.current?.ownerDocument ?? {}
    if (navigation !== 'POP' && activeElement === body) page.current?.focus()
  }, [navigation])
  return (
    <div ref={page} tabIndex={-1} className={styles['page']}>
      <h1 className="hidden">{t.title}</h1>
      <TargetLine />
      <div className={styles['next']}>
        <NextTopics />
      </div>
      <div className={styles['side']}>
        <CheckinCue />
        <OtherTargets />
        <Review />
        <Week>{week}</Week>
        <BackupCue />
      </div>
    </div>
  )
}

/** Holds its place before its content has come, so that nothing below it jumps. */
function Review() {
  const t = useMessages(today)
  const hasAnswers = useFacts((facts) => [...facts.records.keys()].some((key) => key.startsWith('answer:')))
  if (!hasAnswers) return null
  return (
    <section aria-labelledby="review" className={`${styles['card'] ?? ''} ${styles['review'] ?? ''}`}>
      <h2 id="review">{t.review}</h2>
      <Suspense>
        <ReviewDue />
      </Suspense>
    </section>
  )
}

/** Holds its place before its content has come, for learners who asked for a plan. */
function Week({ children }: { children: ReactNode }) {
  const hasPlan = useFacts((facts, derived) => Boolean(facts.records.get(`plan:${derived.target(facts).id}`)?.value))
  return hasPlan && <Suspense fallback={<div className={styles['week']} />}>{children}</Suspense>
}
