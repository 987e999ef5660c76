// Decides what a move by hand does: the new order is kept, what moved along is said, the focus goes with the skill.

import { useEffect, useRef, useState } from 'react'
import { type Moved, moveSkill, nudgeSkill, pinAfter } from '../../domain/plan/hand'
import { findSkill } from '../../domain/roadmap/graph'
import type { SkillId } from '../../domain/roadmap/types'
import { plan as words } from '../../messages/en/plan'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import { type PlanView, useWriteSettings } from './usePlan'

export type Way = 'earlier' | 'later'

export interface Moves {
  readonly nudge: (skill: SkillId, way: Way) => void
  /** Puts a skill where another one is. */
  readonly drop: (skill: SkillId, onto: SkillId) => void
  /** Takes the pin off one skill, or off all. */
  readonly letGo: (skill?: SkillId) => void
  /** What the last move did, and to which skill. */
  readonly said: { readonly skill: SkillId; readonly text: string } | undefined
  /** Each button that moves a skill registers here, so that the focus finds it again in another week. */
  readonly register: (skill: SkillId, way: Way, button: HTMLButtonElement | null) => void
}

export function useMoves({ plan, settings }: PlanView): Moves {
  const t = useMessages(words).move
  const { graph } = useApp()
  const write = useWriteSettings()
  const [said, setSaid] = useState<Moves['said']>()
  const [moved, setMoved] = useState<{ skill: SkillId; way: Way }>()
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows when the new order is on the page.
  useEffect(() => {
    if (!moved) return
    buttons.current.get(`${moved.way} ${moved.skill}`)?.focus()
    setMoved(undefined)
  }, [plan])
  const titleOf = (id: SkillId) => findSkill(graph, id)?.title ?? id
  const carryOut = (skill: SkillId, change: Moved) => {
    const { hand } = settings
    write('plan-moved', { ...settings, hand: pinAfter(hand, change, skill) })
    const along = change.along.map((other) => titleOf(other.skill)).join(t.comma)
    const [first] = change.along
    const place = t.moved(titleOf(skill), change.order.indexOf(skill) + 1)
    setSaid({
      skill,
      text: first ? `${place} ${(first.because === 'required' ? t.required : t.requires)(along)}` : place,
    })
  }
  return {
    said,
    nudge: (skill, way) => {
      const change = nudgeSkill(plan.steps, skill, way)
      if (!change) return setSaid({ skill, text: (way === 'earlier' ? t.first : t.last)(titleOf(skill)) })
      setMoved({ skill, way })
      carryOut(skill, change)
    },
    drop: (skill, onto) => {
      const to = plan.steps.findIndex((step) => step.skill === onto)
      if (to >= 0 && skill !== onto) carryOut(skill, moveSkill(plan.steps, { skill, to }))
    },
    letGo: (skill) => {
      const pinned = new Set(skill === undefined ? [] : settings.hand?.pinned)
      if (skill !== undefined) pinned.delete(skill)
      setSaid(undefined)
      write('plan-let-go', {
        ...settings,
        hand: settings.hand && pinned.size > 0 ? { ...settings.hand, pinned } : undefined,
      })
    },
    register: (skill, way, button) => {
      if (button) buttons.current.set(`${way} ${skill}`, button)
      else buttons.current.delete(`${way} ${skill}`)
    },
  }
}
