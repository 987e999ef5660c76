// Decides how the outline tells how ready one is: what is missing first, the number after it, the target to be switched in place.

import { useDeferredValue } from 'react'
import { findSkill } from '../../domain/roadmap/graph'
import { readiness as readinessWords } from '../../messages/en/readiness'
import { shell } from '../../messages/en/shell'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { readinessFor } from '../../state/forecast'
import { ReadinessBySection } from '../../ui/ReadinessBySection'
import { ReadinessMeter } from '../../ui/ReadinessMeter'
import styles from './Outline.module.css'

const SHOWN = 3

export function TargetReadiness() {
  const t = useMessages(readinessWords)
  const words = useMessages(terms)
  const { graph } = useApp()
  // The row that was marked is drawn first.
  const scope = useDeferredValue(useFacts((facts, derived) => derived.scope(facts)))
  const readiness = readinessFor(scope)
  const titles = readiness.gaps.slice(0, SHOWN).map(({ skill }) => findSkill(graph, skill)?.title ?? skill)
  return (
    <div className={styles['readiness']}>
      <div className={styles['target']}>
        <TargetChoice label={words.target} />
      </div>
      <section aria-label={t.gaps}>
        <p className={styles['gaps']}>{t.gapsLine(titles, readiness.gaps.length - titles.length)}</p>
      </section>
      <div>
        <ReadinessMeter extent={readiness} />
        <ReadinessBySection scope={scope} />
      </div>
    </div>
  )
}

function TargetChoice({ label }: { label: string }) {
  const { everything } = useMessages(shell)
  const { graph, progress } = useApp()
  const aimed = useFacts((facts, derived) => derived.target(facts))
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const own = [...graph.roadmap.targets, { id: 'everything' }].some(({ id }) => id === aimed.id) ? [] : [aimed]
  return (
    <select
      className="field"
      aria-label={label}
      value={aimed.id}
      disabled={isReadOnly}
      onChange={(event) => progress.run({ type: 'aim', target: event.target.value })}
    >
      {[...graph.roadmap.targets, ...own].map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
      <option value="everything">{everything}</option>
    </select>
  )
}
