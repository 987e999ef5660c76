// Decides how strongly any two skills go together for one kind of learner, as a covariance that cannot fail to be one.

import type { Population } from './populations'
import type { Link, Terrain } from './terrain'

/** Scores of one kind of learner before any answer: means, and columns of a covariance with ones on its diagonal. */
export interface Prior {
  readonly weight: number
  readonly mean: Float64Array
  /** Covariance of skill `at` with every skill. Kept for maps up to `KEPT` skills, otherwise made anew: O(skills + links). */
  readonly column: (at: number) => Float64Array
}

/** Maps larger than this make their columns when asked: kept ones would take skills² × 8 bytes for each population. */
const KEPT = 1000
/** Influence below this is dropped when variances are added up. */
const FAINT = 1e-3

interface GraphPart {
  readonly weights: readonly Float64Array[]
  readonly own: Float64Array
}

/**
 * A sum of covariances (general ability, steepness, section, prerequisites, own), each positive semidefinite by how it
 * is made, so the sum needs no repair on any map. The prerequisite part is a linear structural equation model over the
 * graph: a score is `follow` × its prerequisites' weighted score plus its own part (Bollen 1989).
 */
export function createPrior(terrain: Terrain, population: Population): Prior {
  const { height, support } = terrain
  const part = graphPart(terrain, population.follow)
  const mean = height.map((h, at) => population.level + population.climb * h + population.rests * (support[at] ?? 0))
  const scale = height.map((h) => 1 / Math.sqrt(1 + population.slope * h * h))
  const kept: (Float64Array | undefined)[] = []
  const column = (at: number) => {
    const known = kept[at]
    if (known) return known
    const made = scaled(columnOf(terrain, population, { part, at }), scale, at)
    if (terrain.size <= KEPT) kept[at] = made
    return made
  }
  return { weight: population.weight, mean, column }
}

function scaled(column: Float64Array, scale: Float64Array, at: number): Float64Array {
  const own = scale[at] ?? 1
  for (let j = 0; j < column.length; j += 1) column[j] = (column[j] ?? 0) * own * (scale[j] ?? 1)
  return column
}

function columnOf(terrain: Terrain, population: Population, { part, at }: { part: GraphPart; at: number }) {
  const { height, section } = terrain
  const { ability, slope, graph } = population
  const column = graphColumn(terrain, part, at)
  const h = slope * (height[at] ?? 0)
  const home = section[at]
  for (let j = 0; j < column.length; j += 1) {
    const near = section[j] === home ? population.section : 0
    column[j] = graph * (column[j] ?? 0) + ability + h * (height[j] ?? 0) + near
  }
  column[at] = (column[at] ?? 0) + Math.max(0, 1 - ability - population.section - graph)
  return column
}

/** Covariance of the prerequisite part: back along the links from `at` to all it rests on, and forward again to all that rests there. */
function graphColumn(terrain: Terrain, part: GraphPart, at: number): Float64Array {
  const flow = new Float64Array(terrain.size)
  flow[at] = 1
  flowBack(terrain, part, flow)
  for (const skill of terrain.order) {
    const list = terrain.links[skill] ?? []
    let value = (flow[skill] ?? 0) * (part.own[skill] ?? 0)
    for (let k = 0; k < list.length; k += 1) value += (part.weights[skill]?.[k] ?? 0) * (flow[list[k]?.from ?? 0] ?? 0)
    flow[skill] = value
  }
  return flow
}

function flowBack({ size, links, order }: Terrain, { weights }: GraphPart, flow: Float64Array): void {
  for (let i = size - 1; i >= 0; i -= 1) {
    const skill = order[i] ?? 0
    const value = flow[skill] ?? 0
    if (value === 0) continue
    const list = links[skill] ?? []
    for (let k = 0; k < list.length; k += 1) {
      const from = list[k]?.from ?? 0
      flow[from] = (flow[from] ?? 0) + value * (weights[skill]?.[k] ?? 0)
    }
  }
}

/** Weights that give every score variance 1: a skill's own part takes what its prerequisites leave. */
function graphPart({ size, links, order }: Terrain, follow: number): GraphPart {
  const roots: Map<number, number>[] = []
  const weights: Float64Array[] = links.map((list) => new Float64Array(list.length))
  const own = new Float64Array(size)
  for (const at of order) {
    const list = links[at] ?? []
    const sum = mixture(list, roots)
    const variance = [...sum.values()].reduce((total, value) => total + value * value, 0)
    const gain = variance > 0 ? follow / Math.sqrt(variance) : 0
    weights[at] = Float64Array.from(list, (link) => gain * link.share)
    own[at] = variance > 0 ? 1 - follow * follow : 1
    const mine = new Map<number, number>([[at, Math.sqrt(own[at] ?? 1)]])
    for (const [root, value] of sum) if (Math.abs(gain * value) > FAINT) mine.set(root, gain * value)
    roots[at] = mine
  }
  return { weights, own }
}

function mixture(list: readonly Link[], roots: readonly Map<number, number>[]): Map<number, number> {
  const sum = new Map<number, number>()
  for (const { from, share } of list)
    for (const [root, value] of roots[from] ?? []) sum.set(root, (sum.get(root) ?? 0) + share * value)
  return sum
}
