// Decides that entries for skills the roadmap no longer has are shown, not dropped.

import { factValue } from '../../domain/progress/transitions'
import type { Facts } from '../../domain/progress/types'
import { findSkill, type Graph } from '../../domain/roadmap/graph'
import { outline } from '../../messages/en/outline'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp, useProgress } from '../../state/AppState'
import { LevelMark } from '../../ui/LevelMark'
import styles from './Outline.module.css'

export function UnknownEntries() {
  const t = useMessages(outline)
  const words = useMessages(terms)
  const { graph } = useApp()
  const facts = useProgress((state) => state.facts)
  const unknown = idsBeside(graph, facts)
  if (unknown.length === 0) return null
  return (
    <section aria-labelledby="unknown" className={styles['section']}>
      <h2 id="unknown" className={styles['heading']}>
        {t.unknownTitle}
      </h2>
      <p className="quietText">{t.unknownText}</p>
      <ul>
        {unknown.map((id) => {
          const level = factValue(facts, 'levels', id)
          const note = factValue(facts, 'notes', id)
          return (
            <li key={id} className={styles['skill']}>
              <span className={styles['name']}>
                <code className={styles['title']}>{id}</code>
                {note !== '' && <span className="quietText">{note}</span>}
              </span>
              <span>
                <LevelMark level={level} /> {words.levels[level]}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What the learner has a level, a note or evidence for and the roadmap does not have. Asked after every change. */
function idsBeside(graph: Graph, { levels, notes, evidence }: Facts): string[] {
  const unknown = new Set<string>()
  const look = (id: string) => findSkill(graph, id) || unknown.add(id)
  for (const [id, { value }] of levels) if (value !== 'new') look(id)
  for (const [id, { value }] of notes) if (value !== '') look(id)
  for (const { value } of evidence.values()) if (value) look(value.skill)
  return [...unknown]
}
