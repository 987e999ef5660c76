// Decides how it is told what changed since the last check-in: which skills crossed the line, in either direction.

import { useMemo } from 'react'
import { developmentSince, pastCheckins } from '../../domain/checkin/history'
import { findSkill } from '../../domain/roadmap/graph'
import { checkin } from '../../messages/en/checkin'
import { formatDaysAgo } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Result.module.css'

const NAMED = 5

export function Changes({ startedAt, chances }: { startedAt: number; chances: ReadonlyMap<string, number> }) {
  const t = useMessages(checkin)
  const { graph, now } = useApp()
  const records = useFacts((facts) => facts.records)
  const development = useMemo(() => {
    const past = pastCheckins(graph, { records }).findLast(({ at }) => at < startedAt)
    return past && developmentSince(past, chances)
  }, [graph, records, startedAt, chances])
  if (!development) return null
  const { since, gained, lost } = development
  return (
    <section aria-labelledby="changes" className={styles['block']}>
      <h2 id="changes">{t.changes(formatDaysAgo(since, now()))}</h2>
      {gained.length + lost.length === 0 && <p>{t.unchanged}</p>}
      <ul className={styles['lines']}>
        {gained.length > 0 && <Crossed label={t.gained(gained.length)} skills={gained} />}
        {lost.length > 0 && <Crossed label={t.lost(lost.length)} skills={lost} />}
      </ul>
    </section>
  )
}

function Crossed({ label, skills }: { label: string; skills: readonly string[] }) {
  const t = useMessages(checkin)
  const { graph } = useApp()
  const named = skills.slice(0, NAMED).flatMap((id) => findSkill(graph, id) ?? [])
  return (
    <li>
      {label}
      {t.colon}
      {named.map((skill, i) => (
        <span key={skill.id}>
          {i > 0 && t.comma}
          <SkillLink skill={skill} />
        </span>
      ))}
      {skills.length > NAMED && t.furtherSkills(skills.length - NAMED)}
    </li>
  )
}
