// Decides what Today says of review: how many questions are due and about what, or when the next one is.

import { answersOf } from '../../domain/progress/answers'
import { SKIPPED } from '../../domain/progress/standing'
import { cardsOf, dueCards } from '../../domain/review/cards'
import { retentionOf } from '../../domain/review/retention'
import { findSkill } from '../../domain/roadmap/graph'
import { reviewDue } from '../../messages/en/reviewDue'
import { formatWait } from '../../messages/formatWait'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Today.module.css'

const NAMED = 3

export function ReviewDue() {
  const t = useMessages(reviewDue)
  const { graph, now } = useApp()
  const records = useFacts((facts) => facts.records)
  const scope = useFacts((facts, derived) => derived.scope(facts))
  const asked = [...cardsOf(answersOf({ records }), retentionOf({ records }) / 100).values()].filter(({ skill }) => {
    const at = graph.position.get(findSkill(graph, skill)?.id ?? '')
    return at !== undefined && scope.needed[at] && scope.standing.ranks[at] !== SKIPPED
  })
  const due = dueCards(asked, now())
  const skills = [...new Set(due.map(({ skill }) => skill))].map((id) => findSkill(graph, id))
  const next = Math.min(...asked.map((card) => card.due))
  if (due.length === 0)
    return (
      <>
        <p>{Number.isFinite(next) ? t.next(formatWait(next, now())) : t.none}</p>
        <Link to={paths.practice.href()}>{t.practice}</Link>
      </>
    )
  return (
    <>
      <p>{t.due(due.length)}</p>
      <ul className={styles['gaps']}>
        {skills.slice(0, NAMED).map((skill) => skill && <li key={skill.id}>{<SkillLink skill={skill} />}</li>)}
      </ul>
      {skills.length > NAMED && <p className="quietText">{t.more(skills.length - NAMED)}</p>}
      <Link to={`${paths.practice.href()}?way=due`} className="button">
        {t.start}
      </Link>
    </>
  )
}
