// Decides how a learner says that a prerequisite is not there after all: choose which, and how far it is.

import { skillAt } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'
import { footingOf } from '../../domain/suggest/chances'
import { terms } from '../../messages/en/terms'
import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import styles from './Today.module.css'

export function Missing({ skill }: { skill: Skill }) {
  const t = useMessages(today)
  const { levels } = useMessages(terms)
  const { graph, progress } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const standing = useFacts((facts, derived) => derived.standing(facts))
  const { stated, inferred, unsure } = footingOf(standing, graph.position.get(skill.id) ?? 0)
  const prerequisites = [...unsure, ...inferred, ...stated].map((at) => skillAt(graph, at))
  if (prerequisites.length === 0) return null
  return (
    <details className={styles['missing']}>
      <summary className="button quiet" aria-label={t.missingFor(skill.title)}>
        {t.missing}
      </summary>
      <p className="quietText">{t.missingWhich}</p>
      <ul>
        {prerequisites.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            {(['new', 'learning'] as const).map((level) => (
              <button
                key={level}
                type="button"
                className="button"
                disabled={isReadOnly}
                aria-label={t.setTo(title, levels[level])}
                onClick={() => progress.run({ type: 'setLevel', skill: id, level })}
              >
                {levels[level]}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
