// Decides what accepting would mean for the target: its gaps first, then the number, then how other targets would stand.

import { useMemo, useState } from 'react'
import { acceptanceWrites, type Proposal } from '../../domain/checkin/acceptance'
import { nextStamp } from '../../domain/progress/clock'
import { mergeFacts, newestStamp } from '../../domain/progress/merge'
import { standingOf } from '../../domain/progress/standing'
import { factsOf } from '../../domain/progress/transitions'
import { extentOf, readinessOf } from '../../domain/readiness/readiness'
import { scopeOf } from '../../domain/readiness/scope'
import type { Target } from '../../domain/roadmap/types'
import { checkin } from '../../messages/en/checkin'
import { readiness as words } from '../../messages/en/readiness'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { GapList } from '../../ui/GapList'
import { ReadinessBySection } from '../../ui/ReadinessBySection'
import { ReadinessMeter } from '../../ui/ReadinessMeter'
import { TargetShares } from '../../ui/TargetShares'
import styles from './Result.module.css'
import { targetOf, useTargets } from './useGround'

const SHOWN = 3

export function ReadinessPreview({ target: first, proposals }: { target: Target; proposals: readonly Proposal[] }) {
  const t = useMessages(checkin)
  const w = useMessages(words)
  const { graph } = useApp()
  const facts = useFacts((all) => all)
  const [target, setTarget] = useState(first)
  const targets = useTargets()
  const standing = useMemo(() => {
    const accepted = factsOf(acceptanceWrites(proposals), nextStamp(newestStamp(facts), 0, 'preview'))
    return standingOf(graph, mergeFacts(facts, accepted))
  }, [graph, facts, proposals])
  const scope = useMemo(() => scopeOf(standing, target), [standing, target])
  const readiness = useMemo(() => readinessOf(scope), [scope])
  const others = useMemo(
    () =>
      targets
        .filter(({ id }) => id !== target.id)
        .map((other) => ({ target: other, share: extentOf(scopeOf(standing, other)).share })),
    [targets, standing, target],
  )
  return (
    <section aria-labelledby="preview" className={styles['block']}>
      <h2 id="preview">{proposals.length > 0 ? t.previewFor(target.title) : t.nowFor(target.title)}</h2>
      <section aria-label={w.gaps}>
        <p className="quietText">{w.gapsLead(Math.min(SHOWN, readiness.gaps.length), readiness.gaps.length)}</p>
        <GapList graph={graph} gaps={readiness.gaps.slice(0, SHOWN)} />
      </section>
      <ReadinessMeter extent={readiness} />
      <ReadinessBySection scope={scope} />
      <TargetShares shares={others} isReadOnly={false} onChoose={(id) => setTarget(targetOf(targets, id))} />
    </section>
  )
}
