// Decides one row of the outline: its title as the way in, what it costs, and the control that sets its level.

import { memo, useMemo, useState } from 'react'
import { CAN, rankOf, SURE, standIn } from '../../domain/progress/standing'
import type { Level } from '../../domain/progress/types'
import { choicesOf } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'
import { outline } from '../../messages/en/outline'
import { terms } from '../../messages/en/terms'
import { wear } from '../../messages/en/wear'
import { formatHours } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useDetails, useFacts, useInferred, useIsReady, useLevel, useProgress } from '../../state/AppState'
import { wearFor } from '../../state/wear'
import { LevelControl, levelOfKey } from '../../ui/LevelControl'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Outline.module.css'

export const SkillRow = memo(function SkillRow({ skill }: { skill: Skill }) {
  const { progress } = useApp()
  const level = useLevel(skill.id)
  const inferred = useInferred(skill.id)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const [isActive, setActive] = useState(false)
  const details = useDetails(skill, isActive)
  const anchors = details.state === 'ready' ? details.value : undefined
  const [onSet] = useState(
    () => (next: typeof level) => progress.run({ type: 'setLevel', skill: skill.id, level: next }),
  )
  return (
    <li
      className={styles['skill']}
      data-level={level}
      onPointerEnter={() => setActive(true)}
      onFocus={() => setActive(true)}
      onKeyDown={(event) => {
        const next = levelOfKey(event)
        if (next && !isReadOnly) onSet(next)
      }}
    >
      <span className={styles['name']}>
        <SkillLink skill={skill} className={styles['title']} />
        <RowFacts skill={skill} isDone={isDone(level, inferred)} />
      </span>
      <LevelControl
        title={skill.title}
        id={skill.id}
        level={level}
        inferred={inferred}
        onSet={onSet}
        isReadOnly={isReadOnly}
        anchors={anchors}
      />
    </li>
  )
})

function isDone(level: Level, inferred: number | null): boolean {
  return rankOf(level) >= CAN || level === 'skipped' || (inferred ?? 0) >= SURE
}

function RowFacts({ skill, isDone }: { skill: Skill; isDone: boolean }) {
  const t = useMessages(outline)
  const words = useMessages(terms)
  const isReady = useIsReady(skill)
  const option = useOption(skill)
  const worn = useWorn(skill)
  return (
    <span className={styles['facts']}>
      <span className={styles['tier']}>{words.tiers[skill.tier]}</span>
      {skill.hours && <span>{formatHours(skill.hours[1])}</span>}
      {isReady && !isDone && <span className={styles['ready']}>{t.ready}</span>}
      {worn && <span className={styles['ready']}>{worn}</span>}
      {option !== undefined && (
        <span>{option === 'counts' ? t.picked : option === 'optional' ? t.optional : t.pickOne}</span>
      )}
    </span>
  )
}

/** A word for a stated level that has worn. */
function useWorn({ id }: Skill): string | undefined {
  const words = useMessages(wear)
  const { graph, now } = useApp()
  return useFacts((facts) => {
    const { shaky, stale } = wearFor(graph.roadmap, facts, now())
    return shaky.has(id) ? words.shaky : stale.has(id) ? words.stale : undefined
  })
}

/** How a skill that is one option of a choice stands: it counts, it is optional, or nothing is decided yet. */
function useOption(skill: Skill): 'open' | 'counts' | 'optional' | undefined {
  const { graph } = useApp()
  // Outside the selector, which every row runs on every change.
  const [choice] = useMemo(() => choicesOf(graph, skill.id), [graph, skill.id])
  return useFacts((facts, derived) => {
    if (!choice) return undefined
    const standing = derived.standing(facts)
    if (!standing.picks.has(choice.id)) return 'open'
    return standIn(standing, choice) === graph.position.get(skill.id) ? 'counts' : 'optional'
  })
}
