// Decides what stands beside the map of a chosen skill: its level to set, what it needs and opens, the way to its page.

import { useEffect, useRef } from 'react'
import type { StoneLook } from '../../domain/map/scene'
import { needsOf } from '../../domain/map/walk'
import { ancestors, descendants, skillAt } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'
import { map } from '../../messages/en/map'
import { terms } from '../../messages/en/terms'
import { formatHours } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useDetails, useLevel, useProgress } from '../../state/AppState'
import { inEnglish } from '../../ui/inEnglish'
import { LevelControl } from '../../ui/LevelControl'
import { LevelMark } from '../../ui/LevelMark'
import { SkillLink } from '../../ui/SkillLink'
import { useSetLevel } from '../../ui/useSetLevel'
import styles from './Map.module.css'
import { levelText } from './useStoneText'

interface MapPanelProps {
  readonly skill: Skill
  readonly look: StoneLook | undefined
  readonly isFollowing: boolean
  readonly onFollow: (follows: boolean) => void
  readonly onJump: (at: number) => void
  readonly onClose: () => void
}

export function MapPanel({ skill, look, isFollowing, onFollow, onJump, onClose }: MapPanelProps) {
  const t = useMessages(map)
  const words = useMessages(terms)
  const { graph, progress } = useApp()
  const level = useLevel(skill.id)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const details = useDetails(skill)
  const at = graph.position.get(skill.id) ?? 0
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    // What had the focus went with the skill shown before, or was a tap on the map.
    const { activeElement, body } = panel.current?.ownerDocument ?? {}
    if (activeElement === body) panel.current?.focus({ preventScroll: true })
  }, [])
  const { onSet, onKeyDown } = useSetLevel(progress, skill.id)
  const facts = [words.tiers[skill.tier], skill.hours && words.aboutHours(formatHours(skill.hours[1]))]
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={t.panel}
      className={styles['panel']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        else onKeyDown(event)
      }}
    >
      <div className={styles['panelHead']}>
        <h2>
          <SkillLink skill={skill} />
        </h2>
        <button type="button" className={`button quiet ${styles['icon'] ?? ''}`} aria-label={t.close} onClick={onClose}>
          <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
            <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.6" fill="none" />
          </svg>
        </button>
      </div>
      <p className="quietText">
        {facts.filter((part) => part !== undefined).join(' · ')}
        {look?.chance != null && ` · ${levelText(look, { t, levels: words.levels })}`}
      </p>
      <LevelControl title={skill.title} id={`map-${skill.id}`} level={level} onSet={onSet} isReadOnly={isReadOnly} />
      <p className={styles['summary']} {...inEnglish(skill.lang)}>
        {details.state === 'ready' ? details.value.summary : ''}
      </p>
      <div className={styles['followLine']}>
        <button type="button" className="button" aria-pressed={isFollowing} onClick={() => onFollow(!isFollowing)}>
          {t.follow}
        </button>
        <span className="quietText">{t.followText(ancestors(graph, at).size, descendants(graph, at).size)}</span>
      </div>
      <Neighbours title={t.needsTitle} positions={needsOf(graph, at)} onJump={onJump} />
      <Neighbours title={t.opensTitle} positions={graph.dependents[at] ?? []} onJump={onJump} />
    </aside>
  )
}

interface NeighboursProps {
  readonly title: string
  readonly positions: readonly number[]
  readonly onJump: (at: number) => void
}

function Neighbours({ title, positions, onJump }: NeighboursProps) {
  const t = useMessages(map)
  return (
    <section aria-label={title}>
      <h3 className={styles['neighbours']}>{title}</h3>
      {positions.length === 0 && <p className="quietText">{t.nothing}</p>}
      <ul>
        {[...new Set(positions)].map((position) => (
          <Neighbour key={position} position={position} onJump={onJump} />
        ))}
      </ul>
    </section>
  )
}

function Neighbour({ position, onJump }: { position: number; onJump: (at: number) => void }) {
  const { levels, comma } = useMessages(terms)
  const { graph } = useApp()
  const skill = skillAt(graph, position)
  const level = useLevel(skill.id)
  return (
    <li>
      <button type="button" className={styles['neighbour']} onClick={() => onJump(position)}>
        <LevelMark level={level} />
        <span>
          <span {...inEnglish(skill.lang)}>{skill.title}</span>
          <span className="hidden">{comma + levels[level]}</span>
        </span>
      </button>
    </li>
  )
}
