// Decides how "what changed since" is asked and answered: a day, the levels set since, and what else was added.

import { useMemo, useState } from 'react'
import { changesSince, type Changes as Found } from '../../domain/history/changesSince'
import { dayText, parseDay } from '../../domain/plan/day'
import { findSkill } from '../../domain/roadmap/graph'
import { formatDate } from '../../messages/dates'
import { progress } from '../../messages/en/progress'
import { terms } from '../../messages/en/terms'
import { formatPercent } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { LevelMark } from '../../ui/LevelMark'
import { SkillLink } from '../../ui/SkillLink'
import styles from './Progress.module.css'
import { dayOf, type Past } from './usePast'

const MONTH = 28
const SHOWN = 20
const OTHERS = ['notes', 'evidence', 'checks', 'resources', 'answers'] as const

export function Changes({ past: { facts, scope, today } }: { past: Past }) {
  const t = useMessages(progress).changes
  const { graph } = useApp()
  const [text, setText] = useState(dayText(today - MONTH))
  const day = parseDay(text)
  const isGood = day !== undefined && day <= today
  const { target } = scope
  const found = useMemo(
    () => (isGood ? changesSince(graph, facts, { since: startOf(text), target }) : undefined),
    [graph, facts, target, text, isGood],
  )
  return (
    <section aria-labelledby="changes" className={styles['picture']}>
      <h2 id="changes">{t.title}</h2>
      <p className={styles['ask']}>
        <label htmlFor="since">{t.label}</label>
        <input
          id="since"
          type="date"
          className="field"
          value={text}
          max={dayText(today)}
          onChange={({ target: field }) => setText(field.value)}
        />
      </p>
      <div aria-live="polite" className={styles['answer']}>
        {found ? <Answer found={found} /> : <p>{t.badDay}</p>}
      </div>
    </section>
  )
}

/** The moment a day begins where the learner is. */
function startOf(text: string): number {
  return new Date(`${text}T00:00:00`).getTime()
}

function Answer({ found: { levels, others, before, now } }: { found: Found }) {
  const t = useMessages(progress).changes
  const words = useMessages(terms)
  const { graph } = useApp()
  const more = OTHERS.filter((kind) => others[kind] > 0).map((kind) => t.others[kind](others[kind]))
  const [from, to] = [formatPercent(before), formatPercent(now)]
  return (
    <>
      <p>{from === to ? t.same(to) : t.readiness(from, to)}</p>
      {more.length > 0 && <p>{t.also(more.join(words.comma))}</p>}
      <p className="quietText">{levels.length === 0 ? t.none : t.count(levels.length)}</p>
      <ul className={styles['changes']}>
        {levels.slice(0, SHOWN).map(({ skill: id, level, at }) => {
          const skill = findSkill(graph, id)
          return (
            skill && (
              <li key={id}>
                <LevelMark level={level} />
                <span>
                  <SkillLink skill={skill} />{' '}
                  <span className="quietText">{words.levels[level] + words.comma + formatDate(dayOf(at))}</span>
                </span>
              </li>
            )
          )
        })}
      </ul>
      {levels.length > SHOWN && <p className="quietText">{t.more(levels.length - SHOWN)}</p>}
    </>
  )
}
