// Decides how one skill of a plan stands in its week: hours and days as ranges, and how it is moved.

import { type DragEvent, type KeyboardEvent, useState } from 'react'
import { mapRange, type Outlook, type TimedStep } from '../../domain/plan/outlook'
import { skillIdKind } from '../../domain/roadmap/ids'
import type { Skill, SkillId } from '../../domain/roadmap/types'
import { formatDates } from '../../messages/dates'
import { plan as words } from '../../messages/en/plan'
import { terms } from '../../messages/en/terms'
import { formatHours } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useProgress } from '../../state/AppState'
import { SkillLink } from '../../ui/SkillLink'
import type { Moves, Way } from './useMoves'
import type { PlanView } from './usePlan'
import styles from './WeekList.module.css'

interface StepRowProps {
  readonly skill: Skill
  readonly step: TimedStep
  readonly view: PlanView
  readonly moves: Moves
}

/** What is dragged is one of our skills, not any text. */
const DRAGGED = 'application/x-groundwork-skill'

export function StepRow({ skill, step, view, moves }: StepRowProps) {
  const t = useMessages(words)
  const { hoursRange } = useMessages(terms)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const [isOver, setOver] = useState(false)
  const isPinned = view.settings.hand?.pinned.has(skill.id) ?? false
  const { low, likely, high } = mapRange(step.hours, formatHours)
  const onKey = (event: KeyboardEvent) => {
    const way = event.altKey && !isReadOnly ? WAYS[event.key] : undefined
    if (!way) return
    event.preventDefault()
    moves.nudge(skill.id, way)
  }
  return (
    <li
      className={styles['step']}
      data-over={isOver || undefined}
      {...(isReadOnly ? {} : dragHandlers(skill.id, moves, setOver))}
      onKeyDown={onKey}
    >
      <div className={styles['stepText']}>
        <SkillLink skill={skill} className={styles['stepTitle']} />
        <span className="quietText">
          {hoursRange(likely, low, high)}
          {t.separator}
          {step.done.low === undefined || step.done.high === undefined
            ? t.weeks.noDate
            : t.weeks.done(formatDates(step.done.low, step.done.high))}
        </span>
        {isPinned && (
          <span className={styles['pinned']}>
            {t.move.pinned}
            <button
              type="button"
              className="button quiet"
              aria-label={t.move.letGo(skill.title)}
              disabled={isReadOnly}
              onClick={() => moves.letGo(skill.id)}
            >
              {t.move.letGoShort}
            </button>
          </span>
        )}
        {moves.said?.skill === skill.id && <p className={styles['said']}>{moves.said.text}</p>}
      </div>
      <DoneBar step={step} outlook={view.outlook} />
      {!isReadOnly && (
        <span className={styles['moves']}>
          <MoveButton way="earlier" label={t.move.earlier(skill.title)} {...{ skill, moves }} />
          <MoveButton way="later" label={t.move.later(skill.title)} {...{ skill, moves }} />
          <span className={styles['grip']} title={t.move.drag}>
            <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
              <path d="M5 3h2v2H5zm4 0h2v2H9zM5 7h2v2H5zm4 0h2v2H9zm-4 4h2v2H5zm4 0h2v2H9z" fill="currentColor" />
            </svg>
          </span>
        </span>
      )}
    </li>
  )
}

const WAYS: Readonly<Record<string, Way>> = { ArrowUp: 'earlier', ArrowDown: 'later' }

function dragHandlers(id: SkillId, moves: Moves, setOver: (isOver: boolean) => void) {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => dataTransfer.setData(DRAGGED, id),
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const dragged = event.dataTransfer.getData(DRAGGED)
      if (skillIdKind.is(dragged)) moves.drop(dragged, id)
    },
  }
}

interface MoveButtonProps {
  readonly way: Way
  readonly label: string
  readonly skill: Skill
  readonly moves: Moves
}

function MoveButton({ way, label, skill, moves }: MoveButtonProps) {
  return (
    <button
      ref={(button) => moves.register(skill.id, way, button)}
      type="button"
      className={styles['move']}
      aria-label={label}
      onClick={() => moves.nudge(skill.id, way)}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path
          d={way === 'earlier' ? 'M8 13V3M4 7l4-4 4 4' : 'M8 3v10M4 9l4 4 4-4'}
          stroke="currentColor"
          strokeWidth="1.6"
          fill="none"
        />
      </svg>
    </button>
  )
}

/** When the skill is done, over the whole time of the plan: solid to the earliest day, fading to the latest. */
function DoneBar({ step, outlook }: { step: TimedStep; outlook: Outlook }) {
  const { calendar, steps } = outlook
  const last = steps.at(-1)?.done.high ?? calendar.last
  const place = (day: number | undefined) =>
    Math.min(100, (100 * ((day ?? last) - calendar.first)) / Math.max(1, last - calendar.first))
  const [from, early, late] = [step.begins, step.done.low, step.done.high].map(place)
  return (
    <svg className={styles['bar']} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 6">
      <defs>
        <linearGradient id={`fade-${step.skill}`}>
          <stop offset="0" stopColor="currentColor" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0.1" />
        </linearGradient>
      </defs>
      <rect
        x={Math.min(from ?? 0, early ?? 0)}
        y="0"
        width={Math.max(0.6, (early ?? 0) - (from ?? 0))}
        height="6"
        fill="currentColor"
      />
      <rect
        x={early}
        y="0"
        width={Math.max(0.6, (late ?? 0) - (early ?? 0))}
        height="6"
        fill={`url(#fade-${step.skill})`}
      />
    </svg>
  )
}
