// Decides how the target stands on the page: a sentence whose object can be changed, its gaps first, the number after them.

import { terms } from '../../messages/en/terms'
import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { readinessFor } from '../../state/forecast'
import { ReadinessMeter } from '../../ui/ReadinessMeter'
import { Gaps } from './Gaps'
import { TargetSelect } from './TargetSelect'
import styles from './Today.module.css'

export function TargetLine() {
  const t = useMessages(today)
  const words = useMessages(terms)
  const { progress } = useApp()
  const target = useFacts((facts, derived) => derived.target(facts))
  const readiness = useFacts((facts, derived) => readinessFor(derived.scope(facts)))
  const isReadOnly = useProgress((state) => state.isReadOnly)
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
      <Gaps />
      <div className={styles['readiness']}>
        <ReadinessMeter extent={readiness} />
      </div>
    </section>
  )
}
