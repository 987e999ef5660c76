// Decides what may be done with a link about a roadmap that is not open: open it where it is kept, or take it where the link brings it whole.

import { useEffect, useMemo, useState } from 'react'
import { broughtRoadmap } from '../../domain/overlay/travellingRoadmap'
import type { Received } from '../../domain/share/link'
import { open } from '../../messages/en/open'
import { useMessages } from '../../messages/useMessages'
import { type Roadmaps, useApp } from '../../state/AppState'
import { paths } from '../../ui/paths'
import styles from './Share.module.css'

export function OtherRoadmap({ received: { content, link } }: { received: Received }) {
  const t = useMessages(open)
  const roadmaps = useRoadmaps()
  const [isFull, setFull] = useState(false)
  const { roadmap: id, overlay } = content
  const json = useMemo(() => broughtRoadmap(content), [content])
  const isHere = roadmaps?.list().some((entry) => entry.id === id) ?? false
  const show = () => roadmaps?.open(id, `${paths.open.href()}#${link}`)
  const take = async () => {
    const added = await roadmaps?.add({ id, title: overlay?.title ?? id, base: 'own', json })
    setFull(added?.ok === false)
    if (added?.ok) show()
  }
  return (
    <div className={styles['warning']}>
      <p>{t.otherRoadmap(id)}</p>
      {isHere && (
        <button type="button" className="button" onClick={show}>
          {t.openThat}
        </button>
      )}
      {!isHere && roadmaps && json && (
        <>
          <button type="button" className="button" onClick={take}>
            {t.takeIt}
          </button>
          <p className="quietText">{t.takeText}</p>
        </>
      )}
      <p role="alert">{isFull && t.noRoom}</p>
    </div>
  )
}

/** The learner's roadmaps, once they are loaded; without them the link can still be looked at. */
function useRoadmaps(): Roadmaps | undefined {
  const { loadRoadmaps } = useApp()
  const [roadmaps, setRoadmaps] = useState<Roadmaps>()
  useEffect(() => {
    let isCurrent = true
    loadRoadmaps().then(
      (loaded) => isCurrent && setRoadmaps(loaded),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [loadRoadmaps])
  return roadmaps
}
