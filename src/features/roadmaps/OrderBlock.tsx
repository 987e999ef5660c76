// Decides how the order is put together: steps that move up and down, each with level, date and note.

import { useRef } from 'react'
import { MOST_STEPS } from '../../domain/overlay/overlayRecords'
import { STEPS_TARGET } from '../../domain/overlay/targetOfSteps'
import type { Skill } from '../../domain/roadmap/types'
import { editor as words } from '../../messages/en/editor'
import { useMessages } from '../../messages/useMessages'
import styles from './Editor.module.css'
import { addStep, type Editing, moveStep, removeStep } from './editing'
import { Said, SaidForm } from './SaidForm'
import { SkillPicker } from './SkillPicker'

export function OrderBlock({ editing }: { editing: Editing }) {
  const t = useMessages(words)
  const { roadmap, run } = editing
  const order = roadmap.order ?? []
  const byId = new Map(roadmap.skills.map((skill) => [skill.id, skill]))
  const steps = order.flatMap((id) => byId.get(id) ?? [])
  const heading = useRef<HTMLHeadingElement>(null)
  const inOrder = new Set<string>(order)
  return (
    <section aria-labelledby="order" className={styles['block']}>
      <h2 ref={heading} id="order" tabIndex={-1}>
        {t.order}
      </h2>
      <p className="quietText">{steps.length === 0 ? t.orderEmpty : t.orderText}</p>
      <ol className={styles['steps']}>
        {steps.map((skill, at) => (
          <Step
            key={skill.id}
            editing={editing}
            skill={skill}
            at={at}
            before={steps[at - 1]?.id}
            after={steps[at + 1]?.id}
            onOut={() => {
              run('roadmap-order', removeStep(editing, skill.id))
              heading.current?.focus()
            }}
          />
        ))}
      </ol>
      {order.length < MOST_STEPS && (
        <SkillPicker
          label={t.addStep}
          candidates={roadmap.skills.filter(({ id }) => !inOrder.has(id))}
          onPick={(id) => run('roadmap-order', addStep(editing, id))}
        />
      )}
    </section>
  )
}

interface StepProps {
  readonly editing: Editing
  readonly skill: Skill
  readonly at: number
  /** Its neighbours in the order. */
  readonly before: string | undefined
  readonly after: string | undefined
  readonly onOut: () => void
}

function Step({ editing, skill, at, before, after, onOut }: StepProps) {
  const t = useMessages(words)
  const { roadmap, run } = editing
  const steps = roadmap.targets.find(({ id }) => id === STEPS_TARGET)
  const level = steps?.needs.find((need) => need.skill === skill.id)?.level
  const move = (side: 'before' | 'after', of: string | undefined) => {
    if (of !== undefined) run('roadmap-order', moveStep(editing, skill.id, { side, of }))
  }
  return (
    <li className={styles['step']}>
      <span className={styles['number']}>{at + 1}</span>
      <span className={styles['name']}>
        <bdi>{skill.title}</bdi>
        <Said skill={skill} level={level} />
      </span>
      <span className={styles['row']}>
        <button
          type="button"
          className="button"
          aria-label={t.upOf(skill.title)}
          aria-disabled={before === undefined}
          onClick={() => move('before', before)}
        >
          {t.up}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t.downOf(skill.title)}
          aria-disabled={after === undefined}
          onClick={() => move('after', after)}
        >
          {t.down}
        </button>
        <button type="button" className="button quiet" aria-label={t.outOf(skill.title)} onClick={onOut}>
          {t.out}
        </button>
      </span>
      <details className={styles['more']}>
        <summary>{t.say}</summary>
        <SaidForm editing={editing} skill={skill} />
      </details>
    </li>
  )
}
