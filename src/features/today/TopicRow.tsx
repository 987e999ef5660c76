// Decides how one suggestion stands: title, tier, hours, reasons, level, and the ways to answer it.

import { memo, useLayoutEffect, useRef, useState } from 'react'
import type { Skill } from '../../domain/roadmap/types'
import type { Reason } from '../../domain/suggest/types'
import { terms } from '../../messages/en/terms'
import { today } from '../../messages/en/today'
import { formatHours } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useDetails, useInferred, useLevel, useProgress } from '../../state/AppState'
import { inEnglish } from '../../ui/inEnglish'
import { LevelControl } from '../../ui/LevelControl'
import { MentorNote } from '../../ui/MentorNote'
import { SkillLink } from '../../ui/SkillLink'
import { useSetLevel } from '../../ui/useSetLevel'
import { Answers } from './Answers'
import { Missing } from './Missing'
import { Reasons } from './Reasons'
import styles from './Today.module.css'

interface TopicRowProps {
  readonly skill: Skill
  readonly reasons: readonly Reason[]
  readonly isFirst: boolean
  /** The row leaves the list with the focus inside. */
  readonly onFocusLost: () => void
}

export const TopicRow = memo(function TopicRow({ skill, reasons, isFirst, onFocusLost }: TopicRowProps) {
  const t = useMessages(today)
  const words = useMessages(terms)
  const { graph, progress } = useApp()
  const level = useLevel(skill.id)
  const inferred = useInferred(skill.id)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const details = useDetails(skill)
  const anchors = details.state === 'ready' ? details.value : {}
  const { onSet, onKeyDown } = useSetLevel(progress, skill.id)
  const isReview = reasons.some(({ code }) => code === 'stale' || code === 'shaky')
  const [isOpen, setOpen] = useState(false)
  const missing = { id: `missing-${skill.id}`, isOpen, setOpen }
  const row = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    const { current } = row
    return () => {
      if (current?.contains(current.ownerDocument.activeElement)) onFocusLost()
    }
  }, [onFocusLost])
  return (
    <li ref={row} className={isFirst ? `${styles['topic']} ${styles['first']}` : styles['topic']} onKeyDown={onKeyDown}>
      {isReview && <p className={styles['label']}>{t.reviewFirst}</p>}
      <div className={styles['head']}>
        <SkillLink skill={skill} className={styles['title']} />
        <span className={styles['facts']}>
          <span className={styles['tier']}>{words.tiers[skill.tier]}</span>
          {!isReview && <span>{skill.hours ? words.aboutHours(formatHours(skill.hours[1])) : words.noHours}</span>}
        </span>
      </div>
      <Reasons reasons={reasons} />
      <MentorNote skill={skill} from={graph.roadmap.from} />
      {isFirst && <FirstSteps skill={skill} />}
      <div className={styles['controls']}>
        <LevelControl
          title={skill.title}
          id={`next-${skill.id}`}
          level={level}
          inferred={inferred}
          onSet={onSet}
          isReadOnly={isReadOnly}
          anchors={anchors}
        />
        <Answers skill={skill} isReview={isReview} missing={isReview ? undefined : missing} />
      </div>
      {missing.isOpen && <Missing skill={skill} id={missing.id} />}
    </li>
  )
}, isSame)

/** The reasons are found anew after every change, and mostly they are the same. */
function isSame(a: TopicRowProps, b: TopicRowProps): boolean {
  const says = ({ reasons }: TopicRowProps) => JSON.stringify(reasons)
  return a.skill === b.skill && a.isFirst === b.isFirst && a.onFocusLost === b.onFocusLost && says(a) === says(b)
}

/** The first suggestion opened up: what shows that it is learnt, and where to start. Keeps its room while it loads. */
function FirstSteps({ skill }: { skill: Skill }) {
  const t = useMessages(today)
  const details = useDetails(skill)
  const { summary, explain, resources, lang, restLang } = details.state === 'ready' ? details.value : {}
  const resource = resources?.find(({ free }) => free) ?? resources?.[0]
  return (
    <div className={styles['steps']}>
      <p className={styles['summary']} {...inEnglish(lang)}>
        {summary}
      </p>
      {explain !== undefined && (
        <p>
          <span className={styles['label']}>{t.firstStep}</span> <span {...inEnglish(lang)}>{explain}</span>
        </p>
      )}
      {resource && (
        <p>
          <span className={styles['label']}>{t.firstResource}</span>{' '}
          <a href={resource.url} target="_blank" rel="noopener noreferrer">
            <span {...inEnglish(restLang)}>{resource.title}</span>
          </a>
        </p>
      )}
    </div>
  )
}
