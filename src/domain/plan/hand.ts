// Decides what moves along when one skill of a plan is moved by hand, and what a pin asks of the next plan.

import type { SkillId } from '../roadmap/types'
import type { Hand } from './types'

/** What a move by hand needs of a plan's step. */
export interface Movable {
  readonly skill: SkillId
  readonly requires: readonly SkillId[]
}

export interface Moved {
  readonly order: readonly SkillId[]
  /** The other skills that had to move with it, in order: what it rests on, or what rests on it. */
  readonly along: readonly { readonly skill: SkillId; readonly because: 'required' | 'requires' }[]
}

/**
 * Moves one skill to place `to` (0 … n−1, clamped) of an order. Earlier: what it requires and would be overtaken moves
 * before it. Later: what requires it and would be overtaken moves after it. The rest keeps its order, so the new order
 * holds when the old one did. An unknown skill moves nothing. Cost: O(steps + requirements).
 */
export function moveSkill(steps: readonly Movable[], move: { readonly skill: SkillId; readonly to: number }): Moved {
  const order = steps.map(({ skill }) => skill)
  const from = order.indexOf(move.skill)
  const to = Math.min(order.length - 1, Math.max(0, Math.round(move.to)))
  if (from < 0 || from === to) return { order, along: [] }
  const [low, high] = from < to ? [from, to] : [to, from]
  const between = steps.slice(low, high + 1)
  const isCarried = from < to ? dependentsWithin(between, move.skill) : requirementsWithin(between, move.skill)
  const carried = between.map(({ skill }) => skill).filter((skill) => isCarried.has(skill))
  const left = between.map(({ skill }) => skill).filter((skill) => !isCarried.has(skill))
  const middle = from < to ? [...left, ...carried] : [...carried, ...left]
  const because = from < to ? ('requires' as const) : ('required' as const)
  return {
    order: [...order.slice(0, low), ...middle, ...order.slice(high + 1)],
    along: carried.filter((skill) => skill !== move.skill).map((skill) => ({ skill, because })),
  }
}

/**
 * Moves one skill the least that changes anything: past the nearest skill that it does not rest on (earlier) or that does not
 * rest on it (later), with what has to move along. `undefined` where there is none. Cost: O(steps + requirements).
 */
export function nudgeSkill(steps: readonly Movable[], skill: SkillId, way: 'earlier' | 'later'): Moved | undefined {
  const from = steps.findIndex((step) => step.skill === skill)
  if (from < 0) return undefined
  const isBound = way === 'earlier' ? requirementsWithin(steps, skill) : dependentsWithin(steps, skill)
  const beyond = (step: Movable, i: number) => !isBound.has(step.skill) && (way === 'earlier' ? i < from : i > from)
  const to = way === 'earlier' ? steps.findLastIndex(beyond) : steps.findIndex(beyond)
  return to < 0 ? undefined : moveSkill(steps, { skill, to })
}

function dependentsWithin(steps: readonly Movable[], start: SkillId): Set<SkillId> {
  const found = new Set([start])
  for (const { skill, requires } of steps) if (requires.some((first) => found.has(first))) found.add(skill)
  return found
}

function requirementsWithin(steps: readonly Movable[], start: SkillId): Set<SkillId> {
  const found = new Set([start])
  for (const { skill, requires } of steps.toReversed())
    if (found.has(skill)) for (const first of requires) found.add(first)
  return found
}

/**
 * The hand after a move: the new order, with the moved skill pinned beside those pinned before. What moved along is not
 * pinned: it follows anyway.
 */
export function pinAfter(hand: Hand | undefined, moved: Moved, skill: SkillId): Hand {
  return { order: moved.order, pinned: new Set([...(hand?.pinned ?? []), skill]) }
}
