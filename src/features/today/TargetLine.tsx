// Decides how the target stands on the page: a sentence whose object can be changed, and the bar of ground under it.

import { terms } from '../../messages/en/terms'
import { today } from '../../messages/en/today'
import { formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { readinessFor } from '../../state/forecast'
import { Meter } from '../../ui/Meter'
import { TargetSelect } from './TargetSelect'
import styles from './Today.module.css'

export function TargetLine() {
  const t = useMessages(today)
  const words = useMessages(terms)
  const { progress } = useApp()
  const target = useFacts((facts, derived) => derived.target(facts))
  const readiness = useFacts((facts, derived) => readinessFor(derived.scope(facts)))
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const text = t.readinessText(formatPercent(readiness.share), readiness.met, readiness.total)
  return (
    <section className={styles['target']}>
      <p className={styles['sentence']}>
        <span>{t.readyFor}</span>{' '}
        <TargetSelect
          label={words.target}
          value={target.id}
          isReadOnly={isReadOnly}
          onChange={(id) => progress.run({ type: 'aim', target: id })}
        />
      </p>
      <Meter label={words.readiness} share={readiness.share} text={text} />
      <p className="quietText">{text}</p>
    </section>
  )
}
