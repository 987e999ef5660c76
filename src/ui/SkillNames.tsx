// Decides how several skills are named in one clause: each as a link, joined as the language in use joins a list.

import type { Skill } from '../domain/roadmap/types'
import { perLocale } from '../messages/inUse'
import { SkillLink } from './SkillLink'

/** More than these are not named. */
const NAMED = 3

const LISTS = {
  conjunction: perLocale((locale) => new Intl.ListFormat(locale)),
  disjunction: perLocale((locale) => new Intl.ListFormat(locale, { type: 'disjunction' })),
}

export interface SkillNamesProps {
  readonly skills: readonly Pick<Skill, 'id' | 'title' | 'lang'>[]
  /** All of them, or any: "and" or "or" before the last. */
  readonly type: keyof typeof LISTS
}

export function SkillNames({ skills, type }: SkillNamesProps) {
  const left = skills.slice(0, NAMED)
  const parts = LISTS[type]().formatToParts(left.map(({ title }) => title))
  return parts.map((part) => {
    const skill = part.type === 'element' ? left.shift() : undefined
    return skill ? <SkillLink key={skill.id} skill={skill} /> : part.value
  })
}
