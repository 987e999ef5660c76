// Decides which prerequisites of own skills are left out so that no circle is closed, and names each circle by its path.

import { findCycle } from '../roadmap/checks'
import type { Choice, NodeId, Skill } from '../roadmap/types'
import type { Circle } from './types'

/**
 * The skills with as many of the own skills' prerequisites as fit, the roadmap's before them and earlier ones first. A choice leads to each
 * of its options. Cost: O(skills + prerequisites) without a circle; with one, that times the prerequisites of own skills.
 */
export function withoutCircles(
  skills: readonly Skill[],
  choices: readonly Choice[],
  own: ReadonlySet<string>,
): { readonly skills: readonly Skill[]; readonly circles: readonly Circle[] } {
  if (own.size === 0 || !findCycle({ skills, choices })) return { skills, circles: [] }
  const next = new Map<string, NodeId[]>()
  for (const { id, requires } of skills) next.set(id, own.has(id) ? [] : [...requires])
  for (const { id, options } of choices) next.set(id, [...options])
  const circles: Circle[] = []
  const mended = skills.map((skill) => {
    if (!own.has(skill.id)) return skill
    const fitting = next.get(skill.id) ?? []
    for (const wanted of skill.requires) {
      const way = wayBetween(wanted, skill.id, next)
      if (way) circles.push({ path: [skill.id, ...way], skill: skill.id, requires: wanted })
      else fitting.push(wanted)
    }
    return { ...skill, requires: [...fitting] }
  })
  return { skills: mended, circles }
}

/** The shortest way from one id to another along prerequisites, both ends named; `undefined` where there is none. */
function wayBetween(from: string, to: string, next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]])
  const queue = [from]
  for (const id of queue) {
    if (id === to) return wayBack(id, cameFrom)
    for (const further of next.get(id) ?? []) {
      if (cameFrom.has(further)) continue
      cameFrom.set(further, id)
      queue.push(further)
    }
  }
  return undefined
}

function wayBack(end: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = []
  for (let id: string | undefined = end; id !== undefined; id = cameFrom.get(id)) way.unshift(id)
  return way
}
