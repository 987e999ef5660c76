// Decides that a topic which is blocked by something set aside is not silently gone: what was set aside is named.

import { isAble, SKIPPED } from '../../domain/progress/standing'
import { lackingPrerequisites } from '../../domain/readiness/flow'
import { isMissing, type Scope } from '../../domain/readiness/scope'
import { skillAt } from '../../domain/roadmap/graph'
import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { useFacts } from '../../state/AppState'
import { SkillLink } from '../../ui/SkillLink'

export function Waiting() {
  const t = useMessages(today)
  const scope = useFacts((facts, derived) => derived.scope(facts))
  const { waiting, blockers } = blockedBySkips(scope)
  if (waiting === 0) return null
  return (
    <p className="quietText">
      {t.waiting(waiting)}{' '}
      {blockers.map((at, i) => (
        <span key={at}>
          {i > 0 && t.reasons.comma}
          <SkillLink skill={skillAt(scope.standing.graph, at)} />
        </span>
      ))}
    </p>
  )
}

function blockedBySkips(scope: Scope): { waiting: number; blockers: number[] } {
  const blockers = new Set<number>()
  let waiting = 0
  scope.needed.forEach((needed, at) => {
    if (needed === 0 || !isMissing(scope, at) || isAble(scope.standing, at)) return
    const skipped = lackingPrerequisites(scope, at).filter(
      (prerequisite) => scope.standing.ranks[prerequisite] === SKIPPED,
    )
    if (skipped.length === 0 || scope.standing.ranks[at] === SKIPPED) return
    waiting += 1
    for (const prerequisite of skipped) blockers.add(prerequisite)
  })
  return { waiting, blockers: [...blockers].slice(0, 5) }
}
