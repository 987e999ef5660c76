// Decides how reasons are worded: short clauses with a middle dot between them, each skill named as a link.

import { Fragment, type ReactNode } from 'react'
import { findSkill, type Graph } from '../../domain/roadmap/graph'
import type { Reason } from '../../domain/suggest/types'
import { today } from '../../messages/en/today'
import { formatDays, formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { SkillNames, type SkillNamesProps } from '../../ui/SkillNames'
import styles from './Today.module.css'

export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const t = useMessages(today)
  const { graph } = useApp()
  const target = useFacts((facts, derived) => derived.target(facts))
  return (
    <p className={styles['reasons']}>
      {reasons.map((reason, i) => (
        <Fragment key={reason.code}>
          {i > 0 && t.separator}
          <span>{wording(reason, { words: t.reasons, graph, target: target.title })}</span>
        </Fragment>
      ))}
    </p>
  )
}

interface Words {
  readonly words: typeof today.en.reasons
  readonly graph: Graph
  readonly target: string
}

type Wording = (reason: Reason, words: Words) => ReactNode

const WORDINGS: Readonly<Record<Reason['code'], Wording>> = {
  'mentor-order': ({ skills, amount = 1 }, { words, graph }) =>
    skills ? [names(skills, graph), words.mentorLeadsTo(amount)] : words.mentorOrder(amount),
  'own-order': ({ skills, amount = 1 }, { words, graph }) =>
    skills ? [names(skills, graph), words.ownLeadsTo(amount)] : words.ownOrder(amount),
  stale: ({ amount = 0 }, { words }) => words.stale(formatDays(amount)),
  shaky: ({ amount = 0 }, { words }) => words.shaky(amount),
  'rests-on-it': ({ skills = [] }, { words, graph }) => [names(skills, graph), words.restsOnIt(skills.length)],
  'in-progress': (_, { words }) => words.inProgress,
  'can-explain': (_, { words }) => words.buildIsAsked,
  knows: ({ skills }, { words, graph }) => [words.canExplain, names(skills, graph)],
  'seems-to-know': ({ skills }, { words, graph }) => [words.seemsToKnow, names(skills, graph)],
  unsure: ({ skills }, { words, graph }) => [words.unsure, names(skills, graph)],
  likely: ({ amount = 0 }, { words }) => words.likely(formatPercent(amount / 100)),
  'starting-point': (_, { words }) => words.startingPoint,
  opens: ({ skills = [] }, { words }) => words.opens(skills.length),
  must: (_, { words, target }) => words.must(target),
  should: (_, { words, target }) => words.should(target),
  nice: (_, { words, target }) => words.nice(target),
  ads: ({ amount = 0 }, { words }) => words.ads(amount),
  short: (_, { words }) => words.short,
  'other-section': (_, { words }) => words.otherSection,
  'pick-one': ({ skills }, { words, graph }) => [words.pickOne, names(skills, graph, 'disjunction')],
}

function wording(reason: Reason, words: Words): ReactNode {
  return WORDINGS[reason.code](reason, words)
}

function names(ids: Reason['skills'] = [], graph: Graph, type: SkillNamesProps['type'] = 'conjunction') {
  const skills = ids.map((id) => findSkill(graph, id)).filter((skill) => skill !== undefined)
  return <SkillNames key="names" skills={skills} type={type} />
}
