// Decides how "pick one" is settled before a check-in: which language, which database, where one of several is enough.

import { factValue } from '../../domain/progress/transitions'
import { findSkill } from '../../domain/roadmap/graph'
import type { Choice } from '../../domain/roadmap/types'
import { checkin } from '../../messages/en/checkin'
import { outline } from '../../messages/en/outline'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import styles from './Checkin.module.css'

export function OpenChoices({ choices }: { choices: readonly Choice[] }) {
  const t = useMessages(checkin)
  const words = useMessages(outline)
  const { graph, progress } = useApp()
  const facts = useFacts((all) => all)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  if (choices.length === 0) return null
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['label']}>{t.pick}</legend>
      {choices.map((choice) => (
        <label key={choice.id} className={styles['choice']}>
          <span>{choice.title}</span>
          <select
            className="field"
            value={factValue(facts, 'picks', choice.id) ?? ''}
            disabled={isReadOnly}
            onChange={(event) => progress.run({ type: 'pick', choice: choice.id, skill: event.target.value || null })}
          >
            <option value="">{words.notPicked}</option>
            {choice.options.map((id) => (
              <option key={id} value={id}>
                {findSkill(graph, id)?.title ?? id}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p className="quietText">{t.pickText}</p>
    </fieldset>
  )
}
