// Decides how a learner says that a prerequisite is not there after all: choose which, and how far it is.

import { skillAt } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'
import { footingOf } from '../../domain/suggest/chances'
import { terms } from '../../messages/en/terms'
import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import styles from './Today.module.css'

/** No list: the items of "Next topics" are the topics. */
export function Missing({ skill, id: panel }: { skill: Skill; id: string }) {
  const t = useMessages(today)
  const { levels } = useMessages(terms)
  const { graph, progress } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const standing = useFacts((facts, derived) => derived.standing(facts))
  const { stated, inferred, unsure } = footingOf(standing, graph.position.get(skill.id) ?? 0)
  const prerequisites = [...unsure, ...inferred, ...stated].map((at) => skillAt(graph, at))
  return (
    <div id={panel} className={styles['missing']}>
      <p className="quietText">{t.missingWhich}</p>
      {prerequisites.map(({ id, title }) => (
        <div key={id} className={styles['prerequisite']}>
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
        </div>
      ))}
    </div>
  )
}
