// Decides how one of a choice's options is picked: a list of them, and none as its first.

import { findSkill, type Graph } from '../domain/roadmap/graph'
import type { Choice } from '../domain/roadmap/types'
import { outline } from '../messages/en/outline'
import { useMessages } from '../messages/useMessages'

export interface ChoiceSelectProps {
  readonly choice: Choice
  /** What the list is called, beside it. */
  readonly label: string
  readonly className: string | undefined
  readonly graph: Graph
  /** The option that stands; `null` where none is picked. */
  readonly picked: string | null
  readonly isReadOnly: boolean
  readonly onPick: (skill: string | null) => void
}

export function ChoiceSelect({ choice, label, className, graph, picked, isReadOnly, onPick }: ChoiceSelectProps) {
  const t = useMessages(outline)
  return (
    <label className={className}>
      <span>{label}</span>
      <select
        className="field"
        value={picked ?? ''}
        disabled={isReadOnly}
        onChange={(event) => onPick(event.target.value || null)}
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
