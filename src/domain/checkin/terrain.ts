// Decides what of a roadmap the check-in reckons with: sections, prerequisites, how far up a skill is, how much rests on it.

import type { Graph } from '../roadmap/graph'
import { TIERS } from '../roadmap/types'

/** One prerequisite edge into a skill: the skill it comes from and its share of all that the skill needs (shares sum to 1). */
export interface Link {
  readonly from: number
  readonly share: number
}

/** A roadmap as numbers, by position. */
export interface Terrain {
  readonly size: number
  readonly ids: readonly string[]
  readonly position: ReadonlyMap<string, number>
  /** Section of each skill, numbered from 0. */
  readonly section: Int32Array
  readonly sectionIds: readonly string[]
  readonly links: readonly (readonly Link[])[]
  readonly order: Int32Array
  /** How advanced a skill is, standardized: mean 0, spread 1 (0 everywhere when the map is flat). */
  readonly height: Float64Array
  /** How much rests on a skill: log(1 + skills that name it, directly or further up), standardized. */
  readonly support: Float64Array
}

/** Reads the graph into numbers. A choice counts as one prerequisite, shared by its options. Cost: O(skills × depth). */
export function createTerrain(graph: Graph): Terrain {
  const { skills, sections } = graph.roadmap
  const sectionAt = new Map<string, number>(sections.map((section, i) => [section.id, i]))
  const links = graph.requirements.map((list) =>
    list.flatMap((requirement) =>
      requirement.options.map((from) => ({ from, share: 1 / (list.length * requirement.options.length) })),
    ),
  )
  return {
    size: skills.length,
    ids: skills.map((skill) => skill.id),
    position: graph.position,
    section: Int32Array.from(skills, (skill) => sectionAt.get(skill.section) ?? 0),
    sectionIds: sections.map((section) => section.id),
    links,
    order: graph.order,
    height: heightOf(graph, links),
    support: standardize(supportOf(graph, links)),
  }
}

/** Tier and depth say the same thing with different mistakes; their mean is better than either. */
function heightOf(graph: Graph, links: Terrain['links']): Float64Array {
  const depth = new Float64Array(links.length)
  for (const at of graph.order)
    for (const { from } of links[at] ?? []) depth[at] = Math.max(depth[at] ?? 0, (depth[from] ?? 0) + 1)
  const tier = standardize(Float64Array.from(graph.roadmap.skills, (skill) => TIERS.indexOf(skill.tier)))
  const steps = standardize(depth.map((d) => Math.sqrt(d)))
  return standardize(tier.map((value, at) => value + (steps[at] ?? 0)))
}

/** Skills resting on each one, counted once per path but halved at each step, so that it needs no search. */
function supportOf(graph: Graph, links: Terrain['links']): Float64Array {
  const resting = new Float64Array(links.length)
  for (let i = links.length - 1; i >= 0; i -= 1) {
    const at = graph.order[i] ?? 0
    for (const { from } of links[at] ?? []) resting[from] = (resting[from] ?? 0) + 1 + 0.5 * (resting[at] ?? 0)
  }
  return resting.map((n) => Math.log1p(n))
}

function standardize(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length))
  return values.map((value) => (spread > 1e-9 ? (value - mean) / spread : 0))
}
