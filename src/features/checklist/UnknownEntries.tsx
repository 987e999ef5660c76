// Decides that entries for skills the roadmap no longer has are shown, not dropped.

import { findSkill } from '../../domain/roadmap/graph'
import { outline } from '../../messages/en/outline'
import { terms } from '../../messages/en/terms'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import { LevelMark } from '../../ui/LevelMark'
import styles from './Outline.module.css'

export function UnknownEntries() {
  const t = useMessages(outline)
  const words = useMessages(terms)
  const { graph } = useApp()
  const levels = useFacts((facts) => facts.levels)
  const unknown = [...levels].filter(([id, { value }]) => value !== 'new' && !findSkill(graph, id))
  if (unknown.length === 0) return null
  return (
    <section aria-labelledby="unknown" className={styles['section']}>
      <h2 id="unknown" className={styles['heading']}>
        {t.unknownTitle}
      </h2>
      <p className="quietText">{t.unknownText}</p>
      <ul>
        {unknown.map(([id, { value }]) => (
          <li key={id} className={styles['skill']}>
            <span className={styles['name']}>
              <code className={styles['title']}>{id}</code>
            </span>
            <span>
              <LevelMark level={value} /> {words.levels[value]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
