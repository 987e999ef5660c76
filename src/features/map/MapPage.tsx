// Decides what the map's page shows: the tools, the map or the list of the same, and the chosen skill beside it.

import { useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { followed, type StoneLook, sceneOf } from '../../domain/map/scene'
import { findSkill, skillAt } from '../../domain/roadmap/graph'
import { map } from '../../messages/en/map'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import styles from './Map.module.css'
import { MapList } from './MapList'
import { MapPanel } from './MapPanel'
import { MapStage } from './MapStage'
import { MapTools } from './MapTools'
import type { MapView } from './mapView'
import { pictureOf } from './picture'
import { useLayout } from './useLayout'

export function MapPage({ loadLayout }: { loadLayout: () => Promise<unknown> }) {
  const t = useMessages(map)
  const { product } = useMessages(shell)
  const { graph } = useApp()
  const layout = useLayout(loadLayout)
  const looks = useLooks()
  const { chosen, isFollowing, choose, follow } = useChoice()
  const [isList, setList] = useState(false)
  const [wasList, setWasList] = useState(false)
  const showList = (next: boolean) => {
    setList(next)
    setWasList(true)
  }
  const view = useRef<MapView>(undefined)
  const picture = useMemo(
    () => (layout.state === 'ready' ? pictureOf(graph, layout.value, looks) : undefined),
    [graph, layout, looks],
  )
  const lit = useMemo(
    () => (isFollowing && chosen !== undefined ? followed(graph, chosen) : undefined),
    [graph, isFollowing, chosen],
  )
  const jump = (at: number) => {
    choose(at)
    view.current?.show(at)
  }
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <MapTools picture={picture} view={view} isList={isList} onList={showList} onJump={jump} />
      {layout.state === 'failed' && <p role="alert">{t.failed}</p>}
      {isList || layout.state === 'failed' ? (
        <MapList
          looks={looks}
          onShow={(at) => {
            showList(false)
            choose(at)
          }}
        />
      ) : (
        <div className={styles['stage']}>
          {picture ? (
            <MapStage
              picture={picture}
              lit={lit}
              chosen={chosen}
              view={view}
              onChoose={choose}
              onFollow={(at) => follow(at, !(isFollowing && chosen === at))}
              onList={() => showList(true)}
              takesFocus={wasList}
            />
          ) : (
            <p role="status" className={styles['laying']}>
              {t.laying}
            </p>
          )}
          {chosen !== undefined && (
            <MapPanel
              key={chosen}
              skill={skillAt(graph, chosen)}
              look={looks[chosen]}
              isFollowing={isFollowing}
              onFollow={(follows) => follow(chosen, follows)}
              onJump={jump}
              onClose={() => choose(undefined)}
            />
          )}
        </div>
      )}
    </div>
  )
}

function useLooks(): readonly StoneLook[] {
  const facts = useFacts((all) => all)
  const scope = useFacts((all, derived) => derived.scope(all))
  return useMemo(() => sceneOf(scope, facts), [scope, facts])
}

/** Which skill is chosen and whether it is followed: both stand in the address. */
function useChoice() {
  const { graph } = useApp()
  const [params, setParams] = useSearchParams()
  const skill = findSkill(graph, params.get('skill') ?? '')
  const chosen = skill && graph.position.get(skill.id)
  const isFollowing = chosen !== undefined && params.has('follow')
  const write = (at: number | undefined, follows: boolean) => {
    const next = at === undefined ? {} : { skill: skillAt(graph, at).id, ...(follows ? { follow: '1' } : {}) }
    setParams(next, { replace: true, preventScrollReset: true })
  }
  const latest = useRef(isFollowing)
  useEffect(() => {
    latest.current = isFollowing
  }, [isFollowing])
  return {
    chosen,
    isFollowing,
    choose: (at: number | undefined) => write(at, latest.current),
    follow: write,
  }
}
