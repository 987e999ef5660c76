// Decides what may be answered to a suggestion besides setting a level: known already, not now, not for me, something is missing.

import { CAN } from '../../domain/progress/standing'
import { stillWrite } from '../../domain/progress/wear'
import type { Skill } from '../../domain/roadmap/types'
import { today } from '../../messages/en/today'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import styles from './Today.module.css'

const TWO_WEEKS = 14 * 86_400_000

interface AnswersProps {
  readonly skill: Skill
  /** The skill is known and only to be looked at again. */
  readonly isReview: boolean
  /** The panel that asks which prerequisite is missing, where there is one. */
  readonly missing:
    | { readonly id: string; readonly isOpen: boolean; readonly setOpen: (isOpen: boolean) => void }
    | undefined
}

export function Answers({ skill, isReview, missing }: AnswersProps) {
  const t = useMessages(today)
  const { progress, now } = useApp()
  const { title, id, requires } = skill
  return (
    <span className={styles['refuse']}>
      {isReview ? <StillCan skill={skill} /> : <CanDo skill={skill} />}
      <Answer
        text={t.notNow}
        name={t.notNowFor(title)}
        onClick={() => progress.run({ type: 'postpone', skill: id, until: now() + TWO_WEEKS })}
      />
      <Answer
        text={t.notForMe}
        name={t.notForMeFor(title)}
        onClick={() => progress.run({ type: 'setLevel', skill: id, level: 'skipped' })}
      />
      {missing && requires.length > 0 && (
        <Answer
          text={t.missing}
          name={t.missingFor(title)}
          panel={missing}
          onClick={() => missing.setOpen(!missing.isOpen)}
        />
      )}
    </span>
  )
}

/** Sets the level that the target asks for. */
function CanDo({ skill: { id, title } }: { skill: Skill }) {
  const t = useMessages(today)
  const { progress, graph } = useApp()
  const asked = useFacts((facts, derived) => derived.scope(facts).needed[graph.position.get(id) ?? 0] ?? 0)
  const level = asked > CAN ? 'build' : 'explain'
  return (
    <Answer
      text={t.canDo}
      name={t.canDoFor(title)}
      onClick={() => progress.run({ type: 'setLevel', skill: id, level })}
    />
  )
}

/** Says of a stated level that it still holds, today. */
function StillCan({ skill: { id, title } }: { skill: Skill }) {
  const t = useMessages(today)
  const { progress, now } = useApp()
  return (
    <Answer
      text={t.stillCan}
      name={t.stillCanFor(title)}
      onClick={() => progress.run({ type: 'write', label: 'still', writes: [stillWrite(id, now())] })}
    />
  )
}

interface AnswerProps {
  readonly text: string
  /** The text with the topic's title, for those who hear it out of its place. */
  readonly name: string
  readonly onClick: () => void
  /** What the button opens and closes. */
  readonly panel?: { readonly id: string; readonly isOpen: boolean }
}

function Answer({ text, name, onClick, panel }: AnswerProps) {
  const isReadOnly = useProgress((state) => state.isReadOnly)
  return (
    <button
      type="button"
      className="button quiet"
      disabled={isReadOnly}
      aria-label={name}
      aria-expanded={panel?.isOpen}
      aria-controls={panel?.isOpen ? panel.id : undefined}
      onClick={onClick}
    >
      {text}
    </button>
  )
}
