// Decides how a skill is named in running text: its title, leading to its page.

import type { Skill } from '../domain/roadmap/types'
import { inEnglish } from './inEnglish'
import { Link } from './Link'
import { paths } from './paths'

export function SkillLink({
  skill,
  className,
}: {
  skill: Pick<Skill, 'id' | 'title' | 'lang'>
  className?: string | undefined
}) {
  return (
    <Link to={paths.skill.href(skill.id)} className={className} {...inEnglish(skill.lang)}>
      {skill.title}
    </Link>
  )
}
