// Decides the roadmaps screen: those there are, and the ways to a new one.

import { useEffect, useState } from 'react'
import { roadmaps as words } from '../../messages/en/roadmaps'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { type Roadmaps, useApp } from '../../state/AppState'
import { NewRoadmap } from './NewRoadmap'
import { RoadmapList } from './RoadmapList'
import styles from './Roadmaps.module.css'

export function RoadmapsPage() {
  const t = useMessages(words)
  const { product, loading } = useMessages(shell)
  const { loadRoadmaps } = useApp()
  const [roadmaps, setRoadmaps] = useState<Roadmaps>()
  useEffect(() => {
    let isCurrent = true
    loadRoadmaps().then((loaded) => isCurrent && setRoadmaps(loaded))
    return () => {
      isCurrent = false
    }
  }, [loadRoadmaps])
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <div className={styles['top']}>
        <h1>{t.title}</h1>
        <p className="quietText">{t.lead}</p>
      </div>
      {roadmaps ? (
        <>
          <RoadmapList roadmaps={roadmaps} />
          <NewRoadmap roadmaps={roadmaps} />
        </>
      ) : (
        <p role="status">{loading}</p>
      )}
    </div>
  )
}
