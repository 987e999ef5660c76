// Decides how a worn level is told on the skill's page: in words, with the way to practice; the level stays.

import type { Skill } from '../../domain/roadmap/types'
import { wear as words } from '../../messages/en/wear'
import { formatDaysAgo } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { wearFor } from '../../state/wear'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import styles from './SkillPage.module.css'

export function WornLevel({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const { graph, now } = useApp()
  const { shaky, stale } = useFacts((facts) => wearFor(graph.roadmap, facts, now()))
  const answers = shaky.get(skill.id)
  const seen = stale.get(skill.id)
  if (!answers && seen === undefined) return null
  return (
    <p className={styles['unmet']}>
      {answers ? t.shakyText(answers.right, answers.asked) : t.staleText(formatDaysAgo(seen ?? 0, now()))} {t.kept}{' '}
      <Link to={`${paths.practice.href()}?way=section&section=${skill.section}`}>{t.practise}</Link>
    </p>
  )
}
