// Decides what of a roadmap the check-in reckons with: sections, prerequisites, how far up a skill is, how much rests on it.

import { groupBy } from '../kernel/groups'
import type { Graph } from '../roadmap/graph'
import { TIERS } from '../roadmap/types'

/** The prerequisite edges by the skill they lead to: those of skill `at` lie from `start[at]` to `start[at + 1]`. */
export interface Links {
  readonly start: Int32Array
  readonly from: Int32Array
  /** Share of all that the skill needs; the shares of one skill's edges sum to 1. */
  readonly share: Float64Array
}

/** A roadmap as numbers, by position. */
export interface Terrain {
  readonly size: number
  readonly ids: readonly string[]
  readonly position: ReadonlyMap<string, number>
  /** Section of each skill, numbered from 0. */
  readonly section: Int32Array
  readonly sectionIds: readonly string[]
  readonly links: Links
  /** What each skill rests on: every requirement by at least one of its options. */
  readonly requirements: Graph['requirements']
  /** Positions, prerequisites first, and the place of each position in it. */
  readonly order: Int32Array
  readonly place: Int32Array
  /** How advanced a skill is, standardized: mean 0, spread 1 (0 everywhere when the map is flat). */
  readonly height: Float64Array
  /** How far on within its section a skill comes, by height, then by place in the order; standardized. */
  readonly stage: Float64Array
  /** How much rests on a skill: log(1 + skills that name it, directly or further up), standardized. */
  readonly support: Float64Array
}

/** Reads the graph into numbers. A choice counts as one prerequisite, shared by its options. Cost: O(skills × depth). */
export function createTerrain(graph: Graph): Terrain {
  const { skills, sections } = graph.roadmap
  const sectionAt = new Map<string, number>(sections.map((section, i) => [section.id, i]))
  const links = linksOf(graph)
  const place = new Int32Array(skills.length)
  graph.order.forEach((at, i) => {
    place[at] = i
  })
  const section = Int32Array.from(skills, (skill) => sectionAt.get(skill.section) ?? 0)
  const height = heightOf(graph, links)
  return {
    size: skills.length,
    ids: skills.map((skill) => skill.id),
    position: graph.position,
    section,
    sectionIds: sections.map((section) => section.id),
    links,
    requirements: graph.requirements,
    order: graph.order,
    place,
    height,
    stage: standardize(stageOf(section, height, place)),
    support: standardize(supportOf(graph, links)),
  }
}

function linksOf({ requirements }: Graph): Links {
  const edges = requirements.map((list) =>
    list.flatMap((requirement) =>
      requirement.options.map((from) => ({ from, share: 1 / (list.length * requirement.options.length) })),
    ),
  )
  const all = edges.flat()
  const start = new Int32Array(edges.length + 1)
  edges.forEach((list, at) => {
    start[at + 1] = (start[at] ?? 0) + list.length
  })
  return { start, from: Int32Array.from(all, (edge) => edge.from), share: Float64Array.from(all, (edge) => edge.share) }
}

function eachLink({ start, from }: Links, at: number, visit: (from: number) => void): void {
  for (let k = start[at] ?? 0; k < (start[at + 1] ?? 0); k += 1) visit(from[k] ?? 0)
}

/** Tier and depth say the same thing with different mistakes; their mean is better than either. */
function heightOf(graph: Graph, links: Links): Float64Array {
  const depth = new Float64Array(graph.order.length)
  for (const at of graph.order)
    eachLink(links, at, (from) => {
      depth[at] = Math.max(depth[at] ?? 0, (depth[from] ?? 0) + 1)
    })
  const tier = standardize(Float64Array.from(graph.roadmap.skills, (skill) => TIERS.indexOf(skill.tier)))
  const steps = standardize(depth.map((d) => Math.sqrt(d)))
  return standardize(tier.map((value, at) => value + (steps[at] ?? 0)))
}

/** The share of its section that comes before each skill, less a half. */
function stageOf(section: Int32Array, height: Float64Array, place: Int32Array): Float64Array {
  const stage = new Float64Array(section.length)
  for (const list of groupBy([...section.keys()], (at) => section[at]).values())
    list
      .sort((a, b) => (height[a] ?? 0) - (height[b] ?? 0) || (place[a] ?? 0) - (place[b] ?? 0))
      .forEach((at, i) => {
        stage[at] = (i + 0.5) / list.length - 0.5
      })
  return stage
}

/** Skills resting on each one, counted once per path but halved at each step, so that it needs no search. */
function supportOf(graph: Graph, links: Links): Float64Array {
  const resting = new Float64Array(graph.order.length)
  for (let i = graph.order.length - 1; i >= 0; i -= 1) {
    const at = graph.order[i] ?? 0
    eachLink(links, at, (from) => {
      resting[from] = (resting[from] ?? 0) + 1 + 0.5 * (resting[at] ?? 0)
    })
  }
  return resting.map((n) => Math.log1p(n))
}

function standardize(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length))
  return values.map((value) => (spread > 1e-9 ? (value - mean) / spread : 0))
}
