// Decides how reasons are worded: short clauses with a middle dot between them, each skill named as a link.

import { Fragment, type ReactNode } from 'react'
import { findSkill, type Graph } from '../../domain/roadmap/graph'
import type { SkillId } from '../../domain/roadmap/types'
import type { Reason } from '../../domain/suggest/suggest'
import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Today.module.css'

const NAMED = 3

export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const t = useMessages(today)
  const { graph } = useApp()
  const target = useFacts((facts, derived) => derived.target(facts))
  return (
    <p className={styles['reasons']}>
      {reasons.map((reason, i) => (
        <Fragment key={reason.code}>
          {i > 0 && t.separator}
          <span>{wording(reason, { t, graph, target: target.title })}</span>
        </Fragment>
      ))}
    </p>
  )
}

interface Words {
  readonly t: typeof today.en
  readonly graph: Graph
  readonly target: string
}

function wording({ code, skills = [] }: Reason, { t, graph, target }: Words): ReactNode {
  switch (code) {
    case 'in-progress':
      return t.reasons.inProgress
    case 'can-explain':
      return t.reasons.buildIsAsked
    case 'starting-point':
      return t.reasons.startingPoint
    case 'knows':
      return [t.reasons.canExplain, ...named(graph, skills, [t.reasons.comma, t.reasons.and])]
    case 'opens':
      return t.reasons.opens(skills.length)
    case 'must':
    case 'should':
    case 'nice':
      return t.reasons[code](target)
    case 'pick-one':
      return [t.reasons.pickOne, ...named(graph, skills, [t.reasons.comma, t.reasons.or])]
  }
}

function named(graph: Graph, ids: readonly SkillId[], [comma, last]: readonly [string, string]): ReactNode[] {
  const shown = ids.slice(0, NAMED)
  return shown.map((id, i) => {
    const skill = findSkill(graph, id)
    return (
      <Fragment key={id}>
        {i > 0 && (i === shown.length - 1 ? last : comma)}
        {skill && <SkillLink skill={skill} />}
      </Fragment>
    )
  })
}
