// Decides what practice shows: the choice of a session, or the session that is running.

import { useState } from 'react'
import { randomFrom } from '../../domain/kernel/random'
import { buildSession, type Candidate } from '../../domain/review/session'
import { practice } from '../../messages/en/practice'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { Claims } from './Claims'
import styles from './Practice.module.css'
import { Retention } from './Retention'
import { Session } from './Session'
import { StartForm } from './StartForm'
import { memoryOf, useCandidates, useDeck, useWish } from './usePractice'

/** One question of a session, and the id that its answer is kept under: answered is what has a record there. */
export interface Step {
  readonly candidate: Candidate
  readonly id: string
}

export function PracticePage() {
  const t = useMessages(practice)
  const { product } = useMessages(shell)
  const { now, newId } = useApp()
  const deck = useDeck()
  const [attempt, setAttempt] = useState(0)
  const candidates = useCandidates(deck.scope, attempt)
  const [wish, changeWish] = useWish()
  const [steps, setSteps] = useState<readonly Step[]>()
  const [isEmpty, setEmpty] = useState(false)
  const start = () => {
    if (candidates.state !== 'ready') return
    const chosen = buildSession(candidates.value, wish, memoryOf(deck, now(), randomFrom(newId())))
    setEmpty(chosen.length === 0)
    if (chosen.length > 0) setSteps(chosen.map((candidate) => ({ candidate, id: newId() })))
  }
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <h1 className={steps ? 'hidden' : undefined}>{t.title}</h1>
      {steps ? (
        <Session steps={steps} deck={deck} onEnd={() => setSteps(undefined)} />
      ) : (
        <>
          <StartForm
            deck={deck}
            candidates={candidates}
            wish={wish}
            onChange={(change) => {
              setEmpty(false)
              changeWish(change)
            }}
            onStart={start}
            onRetry={() => setAttempt(attempt + 1)}
            isEmpty={isEmpty}
          />
          <Claims deck={deck} />
          <Retention percent={Math.round(deck.retention * 100)} />
        </>
      )}
    </div>
  )
}
