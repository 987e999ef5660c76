// Decides how "pick one" is shown: which choices a section's skills offer, and which option stands.

import { factValue } from '../../domain/progress/transitions'
import type { Choice, Skill } from '../../domain/roadmap/types'
import { outline } from '../../messages/en/outline'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { ChoiceSelect } from '../../ui/ChoiceSelect'
import styles from './Outline.module.css'

/** One line for each choice whose first option stands among the skills. */
export function ChoiceRow({ skills }: { skills: readonly Skill[] }) {
  const { graph } = useApp()
  const ids = new Set<string>(skills.map((skill) => skill.id))
  const choices = graph.roadmap.choices.filter((choice) => choice.options.some((option) => ids.has(option)))
  return choices.map((choice) => <PickOne key={choice.id} choice={choice} />)
}

function PickOne({ choice }: { choice: Choice }) {
  const t = useMessages(outline)
  const { graph, progress } = useApp()
  const picked = useFacts((facts) => factValue(facts, 'picks', choice.id))
  const isReadOnly = useProgress((state) => state.isReadOnly)
  return (
    <ChoiceSelect
      choice={choice}
      label={t.pickOneOf(choice.title)}
      className={styles['choice']}
      graph={graph}
      picked={picked}
      isReadOnly={isReadOnly}
      onPick={(skill) => progress.run({ type: 'pick', choice: choice.id, skill })}
    />
  )
}
