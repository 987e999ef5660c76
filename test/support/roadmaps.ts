// Decides how a test writes down a small roadmap: ids and prerequisites, the rest as `parseRoadmap` fills it in.

import { parseRoadmap } from '../../src/domain/roadmap/details'
import { createGraph, type Graph } from '../../src/domain/roadmap/graph'
import type { Roadmap, Skill, Target } from '../../src/domain/roadmap/types'

export interface RoadmapSketch {
  /** Skill id → what it requires. */
  readonly skills: Readonly<Record<string, readonly string[]>>
  readonly choices?: Readonly<Record<string, readonly string[]>>
  /** Target id → needs as `skill:level:weight`; level and weight may be left out. */
  readonly targets?: Readonly<Record<string, readonly string[]>>
  readonly retired?: Readonly<Record<string, string>>
  /** More fields of single skills. */
  readonly fields?: Readonly<Record<string, Partial<Record<keyof Skill, unknown>>>>
  readonly sections?: readonly string[]
}

/** The same as JSON, as a file would hold it. */
export function roadmapJson({
  skills,
  choices = {},
  targets = {},
  retired = {},
  fields = {},
  sections,
}: RoadmapSketch) {
  return {
    id: 'test',
    ...(sections ? { sections: sections.map((id) => ({ id })) } : {}),
    skills: Object.entries(skills).map(([id, requires]) => ({ id, requires, ...fields[id] })),
    choices: Object.entries(choices).map(([id, options]) => ({ id, options })),
    targets: Object.entries(targets).map(([id, needs]) => ({ id, needs: needs.map(needJson) })),
    retired,
  }
}

function needJson(need: string) {
  const [skill, level = 'explain', weight = 'must'] = need.split(':')
  return { skill, level, weight }
}

/** Throws where the sketch is no roadmap. */
export function roadmapOf(sketch: RoadmapSketch): Roadmap {
  const parsed = parseRoadmap(roadmapJson(sketch))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

export function graphOf(sketch: RoadmapSketch): Graph {
  return createGraph(roadmapOf(sketch))
}

export function targetOf(graph: Graph, id: string): Target {
  const target = graph.roadmap.targets.find((candidate) => candidate.id === id)
  if (!target) throw new Error(`no target ${id}`)
  return target
}

/** `s0` ← `s1` ← … : each skill requires the one before. */
export function chainOf(length: number): RoadmapSketch {
  const ids = Array.from({ length }, (_, i) => `s${i}`)
  return { skills: Object.fromEntries(ids.map((id, i) => [id, i === 0 ? [] : [`s${i - 1}`]])) }
}
