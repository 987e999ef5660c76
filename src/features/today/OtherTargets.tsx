// Decides how other targets are shown beside one's own: how ready one would be for each, and a press to switch.

import { useDeferredValue, useMemo } from 'react'
import { extentOf } from '../../domain/readiness/readiness'
import { scopeOf } from '../../domain/readiness/scope'
import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { TargetShares } from '../../ui/TargetShares'
import styles from './Today.module.css'

export function OtherTargets() {
  const t = useMessages(today)
  const { graph, progress } = useApp()
  const { targets } = graph.roadmap
  // Seven targets are worked out after the one that is looked at.
  const standing = useDeferredValue(useFacts((facts, derived) => derived.standing(facts)))
  const aimed = useFacts((facts, derived) => derived.target(facts).id)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const shares = useMemo(
    () => targets.map((target) => ({ target, share: extentOf(scopeOf(standing, target)).share })),
    [targets, standing],
  )
  const others = shares.filter(({ target }) => target.id !== aimed)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="other-targets" className={styles['card']}>
      <h2 id="other-targets">{t.otherTargets}</h2>
      <TargetShares
        shares={others}
        isReadOnly={isReadOnly}
        onChoose={(id) => progress.run({ type: 'aim', target: id })}
      />
    </section>
  )
}
