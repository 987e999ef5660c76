// Decides one row of the outline: its title as the way in, what it costs, and the control that sets its level.

import { memo, useState } from 'react'
import { CAN, rankOf, SURE } from '../../domain/progress/standing'
import type { Skill } from '../../domain/roadmap/types'
import { outline } from '../../messages/en/outline'
import { terms } from '../../messages/en/terms'
import { wear } from '../../messages/en/wear'
import { formatHours } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useDetails } from '../../state/AppState'
import { LevelControl } from '../../ui/LevelControl'
import { SkillLink } from '../../ui/SkillLink'
import { useSetLevel } from '../../ui/useSetLevel'
import styles from './Outline.module.css'
import { type Row, useRow } from './useRow'

export const SkillRow = memo(function SkillRow({ skill }: { skill: Skill }) {
  const { progress } = useApp()
  const row = useRow(skill)
  const [isActive, setActive] = useState(false)
  const details = useDetails(skill, isActive)
  const { onSet, onKeyDown } = useSetLevel(progress, skill.id)
  return (
    <li
      className={styles['skill']}
      data-level={row.level}
      onPointerEnter={() => setActive(true)}
      onFocus={() => setActive(true)}
      onKeyDown={onKeyDown}
    >
      <span className={styles['name']}>
        <SkillLink skill={skill} className={styles['title']} />
        <RowFacts skill={skill} row={row} />
      </span>
      <LevelControl
        title={skill.title}
        id={skill.id}
        level={row.level}
        inferred={row.inferred}
        onSet={onSet}
        isReadOnly={row.isReadOnly}
        anchors={details.state === 'ready' ? details.value : undefined}
      />
    </li>
  )
})

function RowFacts({ skill, row }: { skill: Skill; row: Row }) {
  const t = useMessages(outline)
  const words = useMessages(terms)
  const signs = useMessages(wear)
  const { option, worn } = row
  return (
    <span className={styles['facts']}>
      <span className={styles['tier']}>{words.tiers[skill.tier]}</span>
      {skill.hours && <span>{formatHours(skill.hours[1])}</span>}
      {row.isReady && !isDone(row) && <span className={styles['ready']}>{t.ready}</span>}
      {worn !== undefined && <span className={styles['ready']}>{signs[worn]}</span>}
      {option !== undefined && (
        <span className={styles['option']}>
          {option === 'counts' ? t.picked : option === 'optional' ? t.optional : t.pickOne}
        </span>
      )}
    </span>
  )
}

function isDone({ level, inferred }: Row): boolean {
  return rankOf(level) >= CAN || level === 'skipped' || (inferred ?? 0) >= SURE
}
