// Decides what stands beside a skill on a wide screen: the other skills of its section, with their levels.

import type { Skill } from '../../domain/roadmap/types'
import { skill as words } from '../../messages/en/skill'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp, useInferred, useLevel } from '../../state/AppState'
import { inEnglish } from '../../ui/inEnglish'
import { LevelMark, levelText } from '../../ui/LevelMark'
import { SkillLink } from '../../ui/SkillLink'
import styles from './SkillPage.module.css'

export function SectionList({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const { graph } = useApp()
  const section = graph.roadmap.sections.find(({ id }) => id === skill.section)
  const skills = graph.roadmap.skills.filter((other) => other.section === skill.section)
  return (
    <nav aria-label={t.sectionSkills} className={styles['list']}>
      <p className={styles['listTitle']} {...inEnglish(section?.lang)}>
        {section?.title}
      </p>
      <ul>
        {skills.map((other) => (
          <MarkedSkill key={other.id} skill={other} isCurrent={other.id === skill.id} />
        ))}
      </ul>
    </nav>
  )
}

/** A skill as a link with its mark, and its level in words for those who do not see the mark. */
export function MarkedSkill({ skill, isCurrent = false }: { skill: Skill; isCurrent?: boolean }) {
  const common = useMessages(terms)
  const level = useLevel(skill.id)
  const inferred = useInferred(skill.id)
  return (
    <li className={styles['marked']} data-current={isCurrent || undefined}>
      <LevelMark level={level} inferred={inferred} />
      <span>
        {isCurrent ? (
          <span aria-current="page" {...inEnglish(skill.lang)}>
            {skill.title}
          </span>
        ) : (
          <SkillLink skill={skill} />
        )}
        <span className="hidden">{common.comma + levelText(common, { level, inferred })}</span>
      </span>
    </li>
  )
}
