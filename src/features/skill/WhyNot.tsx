// Decides how "why is this not suggested?" is answered on a skill's page: every true answer as a sentence, worked out when asked.

import { type ReactNode, useState } from 'react'
import { findSkill, type Graph } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'
import type { WhyNot as Answer } from '../../domain/suggest/whyNot'
import { skill as words } from '../../messages/en/skill'
import { formatDay, formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { whyNotFor } from '../../state/forecast'
import { SkillNames } from '../../ui/SkillNames'
import styles from './SkillPage.module.css'

export function WhyNot({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles['whyNot']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.whyNot.question}</summary>
      {isOpen && <Answers skill={skill} />}
    </details>
  )
}

function Answers({ skill }: { skill: Skill }) {
  const t = useMessages(words)
  const { graph, now } = useApp()
  const at = graph.position.get(skill.id) ?? 0
  const target = useFacts((facts, derived) => derived.target(facts))
  const answers = useFacts((facts, derived) => whyNotFor(derived.scope(facts), facts, { now: now(), at }))
  return (
    <ul>
      {answers.map((answer) => (
        <li key={answer.code}>{wording(answer, { t: t.whyNot, graph, target: target.title })}</li>
      ))}
    </ul>
  )
}

interface Words {
  readonly t: typeof words.en.whyNot
  readonly graph: Graph
  readonly target: string
}

function wording({ code, skills = [], amount = 0, terms = [] }: Answer, { t, graph, target }: Words): ReactNode {
  const found = skills.map((id) => findSkill(graph, id)).filter((skill) => skill !== undefined)
  const names = <SkillNames skills={found} type="conjunction" />
  switch (code) {
    case 'suggested':
      return t.suggested(amount)
    case 'ranked':
      return `${t.ranked(amount)} ${terms.map((term) => t.behind[term]).join(' ')}`
    case 'needs':
      return (
        <>
          {t.needs} {names} {t.first}
        </>
      )
    case 'other-option':
      return (
        <>
          {t.otherOption} {names}
        </>
      )
    case 'postponed':
      return t.postponed(formatDay(amount))
    case 'seems-known':
      return t.seemsKnown(formatPercent(amount / 100))
    case 'outside':
      return t.outside(target)
    case 'at-level':
      return t.atLevel(target)
    case 'set-aside':
      return t.setAside
  }
}
