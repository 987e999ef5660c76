// Decides which maps the check-in is measured on: layered synthetic ones like the study's, and the built-in curriculum.

import { parseRoadmap } from '../../../src/domain/roadmap/details'
import { createGraph, type Graph } from '../../../src/domain/roadmap/graph'
import type { Roadmap } from '../../../src/domain/roadmap/types'
import { type Chance, chance } from './random'

/** A map as learners meet it: prerequisites by position, sections, level 0 … 4, an order that respects prerequisites. */
export interface World {
  readonly graph: Graph
  readonly size: number
  /** For each skill a list of requirements; each is met by any of its options. */
  readonly needs: readonly (readonly (readonly number[])[])[]
  readonly section: readonly number[]
  readonly sections: number
  /** Difficulty from −1 to 1. */
  readonly hard: readonly number[]
  /** How far along a career, from −1 to 1. */
  readonly tier: readonly number[]
  readonly order: readonly number[]
  readonly above: readonly number[]
}

const TIER_HEIGHT = { foundation: 0, junior: 0.35, mid: 0.7, senior: 1 }
const TIERS = ['foundation', 'junior', 'junior', 'mid', 'senior']

/** `size` skills in sections of 15, five levels, about 235 links and depth 12 at 180 skills, three quarters of them within the section. */
export function syntheticMap(size: number, seed: number): Roadmap {
  const random = chance(seed)
  const sections = Math.max(1, Math.round(size / 15))
  const skills = Array.from({ length: size }, (_, i) => {
    const section = i % sections
    const level = Math.min(4, Math.floor(((i / size) * 0.85 + random.next() * 0.15) * 5))
    return {
      id: `s${i}`,
      section: `t${section}`,
      tier: TIERS[level],
      level,
      requires: prerequisites(i, sections, random),
    }
  })
  const parsed = parseRoadmap({
    id: `synthetic-${size}-${seed}`,
    sections: Array.from({ length: sections }, (_, i) => ({ id: `t${i}` })),
    skills,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.slice(0, 3)))
  return parsed.value
}

function prerequisites(i: number, sections: number, random: Chance): string[] {
  if (i < sections) return []
  const count = random.next() < 0.05 ? 0 : random.next() < 0.5 ? 1 : 2
  const found = new Set<number>()
  for (let k = 0; k < count; k += 1) {
    const back = 1 + Math.floor(random.next() ** 2 * 3)
    const own = i - back * sections
    const other = Math.max(0, i - 1 - random.below(sections * 3))
    found.add(random.next() < 0.75 && own >= 0 ? own : other)
  }
  return [...found].map((at) => `s${at}`)
}

export function worldOf(roadmap: Roadmap): World {
  const graph = createGraph(roadmap)
  const sectionAt = new Map<string, number>(roadmap.sections.map((section, i) => [section.id, i]))
  const needs = graph.requirements.map((list) => list.map((requirement) => requirement.options))
  const above = roadmap.skills.map(() => 0)
  for (const at of [...graph.order].reverse())
    for (const option of needs[at]!.flat()) above[option] = above[option]! + 1 + above[at]! * 0.5
  return {
    graph,
    size: roadmap.skills.length,
    needs,
    section: roadmap.skills.map((skill) => sectionAt.get(skill.section) ?? 0),
    sections: roadmap.sections.length,
    hard: hardness(graph),
    tier: roadmap.skills.map((skill) => 2 * TIER_HEIGHT[skill.tier] - 1),
    order: [...graph.order],
    above,
  }
}

function hardness({ roadmap, order, requirements }: Graph): number[] {
  const depth = roadmap.skills.map(() => 0)
  for (const at of order)
    for (const { options } of requirements[at]!)
      for (const option of options) depth[at] = Math.max(depth[at]!, depth[option]! + 1)
  const deepest = Math.max(1, ...depth)
  return roadmap.skills.map((skill, at) => TIER_HEIGHT[skill.tier] + depth[at]! / deepest - 1)
}
