// Decides how the next topics are offered: five at most, the first one opened up, each with its reasons and a way to refuse it.

import { useCallback, useMemo, useRef } from 'react'
import { findSkill } from '../../domain/roadmap/graph'
import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { suggestionsFor } from '../../state/forecast'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import styles from './Today.module.css'
import { TopicRow } from './TopicRow'
import { Waiting } from './Waiting'

export function NextTopics() {
  const t = useMessages(today)
  const { graph, now, loadDetails } = useApp()
  const heading = useRef<HTMLHeadingElement>(null)
  const onLost = useCallback(() => heading.current?.focus(), [])
  const suggestions = useFacts((facts, derived) => suggestionsFor(derived.scope(facts), facts, now()))
  useMemo(() => {
    // Asked for while the rows are drawn: what they tell is the largest part of the screen, and comes over the network.
    for (const { skill } of suggestions) {
      const section = findSkill(graph, skill)?.section
      if (section) loadDetails(section).catch(() => undefined)
    }
  }, [suggestions, graph, loadDetails])
  const hasPostponed = useFacts((facts) =>
    [...facts.later.values()].some(({ value }) => value !== null && value > now()),
  )
  return (
    <section aria-labelledby="next-topics" className={styles['section']}>
      <h2 ref={heading} id="next-topics" tabIndex={-1}>
        {t.next}
      </h2>
      {suggestions.length === 0 && (
        <p>
          {hasPostponed ? t.noNextPostponed : t.noNext} <Link to={paths.outline.href()}>{t.openRoadmap}</Link>
        </p>
      )}
      <ul className={styles['list']}>
        {suggestions.map((suggestion, i) => {
          const skill = findSkill(graph, suggestion.skill)
          return (
            skill && (
              <TopicRow
                key={skill.id}
                skill={skill}
                reasons={suggestion.reasons}
                isFirst={i === 0}
                onFocusLost={onLost}
              />
            )
          )
        })}
      </ul>
      <Waiting />
    </section>
  )
}
