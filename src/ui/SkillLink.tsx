// Decides how a skill is named in running text: its title, leading to its page.

import type { Skill } from '../domain/roadmap/types'
import { Link } from './Link'
import { paths } from './paths'

export function SkillLink({
  skill,
  className,
}: {
  skill: Pick<Skill, 'id' | 'title'>
  className?: string | undefined
}) {
  return (
    <Link to={paths.skill.href(skill.id)} className={className}>
      {skill.title}
    </Link>
  )
}
