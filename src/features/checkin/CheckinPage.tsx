// Decides which part of the check-in is shown: its start, the next question, or what came of it.

import { startTransition, useMemo, useState } from 'react'
import { checkinStateOf, goOn, type Sitting, startSitting, turnOf } from '../../domain/checkin/sitting'
import { checkin } from '../../messages/en/checkin'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { readSitting, writeSitting } from '../../state/sitting'
import styles from './Checkin.module.css'
import { QuestionScreen } from './QuestionScreen'
import { ResultScreen } from './ResultScreen'
import { StartScreen } from './StartScreen'
import { type DetailsById, targetOf, useAllDetails, useGround, useTargets } from './useGround'

export function CheckinPage() {
  const t = useMessages(checkin)
  const { product } = useMessages(shell)
  const { texts, now } = useApp()
  const details = useAllDetails()
  const [sitting, setSitting] = useState(() => readSitting(texts))
  const [isAtStart, setAtStart] = useState(sitting === undefined)
  const change = (next: Sitting) => {
    writeSitting(texts, next)
    // The key that was pressed is seen first; working out the next question may take longer than a frame.
    startTransition(() => setSitting(next))
  }
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      {isAtStart || !sitting ? (
        <StartScreen
          left={sitting}
          onGoOn={() => setAtStart(false)}
          onStart={(options) => {
            change(startSitting(options, now()))
            startTransition(() => setAtStart(false))
          }}
        />
      ) : (
        <Walk
          key={sitting.startedAt}
          sitting={sitting}
          details={details}
          onChange={change}
          onLeave={() => setAtStart(true)}
        />
      )}
    </div>
  )
}

interface WalkProps {
  readonly sitting: Sitting
  readonly details: DetailsById | undefined
  readonly onChange: (next: Sitting) => void
  /** To the start; nothing is lost. */
  readonly onLeave: () => void
}

function Walk({ sitting, details, onChange, onLeave }: WalkProps) {
  const t = useMessages(checkin)
  const { progress } = useApp()
  const [facts] = useState(() => progress.getState().facts)
  const target = targetOf(useTargets(), sitting.target)
  const ground = useGround(target, facts, details)
  const walked = useMemo(() => {
    if (!ground) return undefined
    const state = checkinStateOf(sitting, ground)
    return { ground, state, turn: turnOf(ground, sitting, state) }
  }, [ground, sitting])
  if (!walked || !details)
    return (
      <p role="status" className={styles['loading']}>
        {t.loading}
      </p>
    )
  const { turn } = walked
  if (turn.screen !== 'result') return <QuestionScreen {...{ sitting, walked, turn, details, onChange, onLeave }} />
  return (
    <ResultScreen
      sitting={sitting}
      walked={walked}
      because={turn.because}
      target={target}
      onAskMore={() => onChange(goOn(sitting))}
      onLeave={onLeave}
    />
  )
}
