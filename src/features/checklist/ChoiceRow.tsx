// Decides how "pick one" is shown: which choices a section's skills offer, and which option stands.

import { factValue } from '../../domain/progress/transitions'
import { findSkill } from '../../domain/roadmap/graph'
import type { Choice, Skill } from '../../domain/roadmap/types'
import { outline } from '../../messages/en/outline'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import styles from './Outline.module.css'

/** One line for each choice whose first option stands among the skills. */
export function ChoiceRow({ skills }: { skills: readonly Skill[] }) {
  const { graph } = useApp()
  const ids = new Set<string>(skills.map((skill) => skill.id))
  const choices = graph.roadmap.choices.filter((choice) => choice.options.some((option) => ids.has(option)))
  return choices.map((choice) => <ChoiceSelect key={choice.id} choice={choice} />)
}

function ChoiceSelect({ choice }: { choice: Choice }) {
  const t = useMessages(outline)
  const { graph, progress } = useApp()
  const picked = useFacts((facts) => factValue(facts, 'picks', choice.id))
  const isReadOnly = useProgress((state) => state.isReadOnly)
  return (
    <label className={styles['choice']}>
      <span>{t.pickOneOf(choice.title)}</span>
      <select
        className="field"
        value={picked ?? ''}
        disabled={isReadOnly}
        onChange={(event) => progress.run({ type: 'pick', choice: choice.id, skill: event.target.value || null })}
      >
        <option value="">{t.notPicked}</option>
        {choice.options.map((id) => (
          <option key={id} value={id}>
            {findSkill(graph, id)?.title ?? id}
          </option>
        ))}
      </select>
    </label>
  )
}
