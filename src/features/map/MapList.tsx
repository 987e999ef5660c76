// Decides how the map reads as a list: section by section, each skill with its level, what it needs and what it opens.

import { useEffect, useRef } from 'react'
import type { StoneLook } from '../../domain/map/scene'
import { needsOf } from '../../domain/map/walk'
import { skillAt } from '../../domain/roadmap/graph'
import { map } from '../../messages/en/map'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { LevelMark } from '../../ui/LevelMark'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Map.module.css'
import { levelText } from './useStoneText'

interface MapListProps {
  readonly looks: readonly StoneLook[]
  readonly onShow: (at: number) => void
}

export function MapList({ looks, onShow }: MapListProps) {
  const { graph } = useApp()
  const { sections, skills } = graph.roadmap
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.focus({ preventScroll: true }), [])
  return (
    <div ref={list} tabIndex={-1} className={styles['list']}>
      {sections.map(({ id, title }) => (
        <section key={id} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {skills.map(
              (skill, at) => skill.section === id && <Row key={skill.id} at={at} look={looks[at]} onShow={onShow} />,
            )}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Row({ at, look, onShow }: { at: number; look: StoneLook | undefined; onShow: (at: number) => void }) {
  const t = useMessages(map)
  const { levels, comma } = useMessages(terms)
  const { graph } = useApp()
  const skill = skillAt(graph, at)
  const titles = (positions: readonly number[]) => positions.map((position) => skillAt(graph, position).title)
  const needs = titles(needsOf(graph, at))
  const opens = titles(graph.dependents[at] ?? [])
  return (
    <li className={styles['row']}>
      <LevelMark level={look?.level ?? 'new'} />
      <span className={styles['rowText']}>
        <SkillLink skill={skill} />
        <span className={look?.isFrontier ? styles['frontierText'] : 'quietText'}>
          {levelText(look, { t, levels }) + (look?.isFrontier ? comma + t.frontier : '')}
        </span>
        <span className="quietText">{t.needs(needs.length, needs)}</span>
        <span className="quietText">{t.opens(opens.length, opens)}</span>
      </span>
      <button type="button" className="button quiet" aria-label={t.showOnMap(skill.title)} onClick={() => onShow(at)}>
        {t.asMap}
      </button>
    </li>
  )
}
