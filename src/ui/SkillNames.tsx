// Decides how several skills are named in one clause: each as a link, with a comma between and a word before the last.

import { Fragment } from 'react'
import type { Skill } from '../domain/roadmap/types'
import { SkillLink } from './SkillLink'

/** More than these are not named. */
const NAMED = 3

export interface SkillNamesProps {
  readonly skills: readonly Pick<Skill, 'id' | 'title'>[]
  readonly comma: string
  readonly last: string
}

export function SkillNames({ skills, comma, last }: SkillNamesProps) {
  const shown = skills.slice(0, NAMED)
  return shown.map((skill, i) => (
    <Fragment key={skill.id}>
      {i > 0 && (i === shown.length - 1 ? last : comma)}
      <SkillLink skill={skill} />
    </Fragment>
  ))
}
