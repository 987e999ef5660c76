// Decides how "pick one" is settled before a check-in: which language, which database, where one of several is enough.

import { factValue } from '../../domain/progress/transitions'
import type { Choice } from '../../domain/roadmap/types'
import { checkin } from '../../messages/en/checkin'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { ChoiceSelect } from '../../ui/ChoiceSelect'
import styles from './Checkin.module.css'

export function OpenChoices({ choices }: { choices: readonly Choice[] }) {
  const t = useMessages(checkin)
  const { graph, progress } = useApp()
  const facts = useFacts((all) => all)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  if (choices.length === 0) return null
  return (
    <fieldset className={styles['choices']}>
      <legend className={styles['label']}>{t.pick}</legend>
      {choices.map((choice) => (
        <ChoiceSelect
          key={choice.id}
          choice={choice}
          label={choice.title}
          className={styles['choice']}
          graph={graph}
          picked={factValue(facts, 'picks', choice.id)}
          isReadOnly={isReadOnly}
          onPick={(skill) => progress.run({ type: 'pick', choice: choice.id, skill })}
        />
      ))}
      <p className="quietText">{t.pickText}</p>
    </fieldset>
  )
}
