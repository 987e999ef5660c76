// Decides how strongly any two skills go together for one kind of learner, as a covariance that cannot fail to be one.

import type { Population } from './populations'
import type { Links, Terrain } from './terrain'

/** Scores of one kind of learner before any answer: means, variances, and columns of their covariance. */
export interface Prior {
  readonly weight: number
  readonly mean: Float64Array
  readonly variance: Float64Array
  /** Covariance of skill `at` with every skill; not to be written to. Kept for maps up to `KEPT` skills, otherwise made anew: O(skills + links). */
  readonly column: (at: number) => Float64Array
}

/** Maps larger than this make their columns when asked: kept ones would take skills² × 8 bytes for each population. */
const KEPT = 1000
/** Influence below this is dropped when variances are added up. */
const FAINT = 3e-3

/** Weight of each link (in the order of `Links.from`) and variance of each skill's own part. */
interface GraphPart {
  readonly weight: Float64Array
  readonly own: Float64Array
}

/**
 * A sum of covariances (general ability, steepness, section, prerequisites, own), each positive semidefinite by how it
 * is made, so the sum needs no repair on any map. The prerequisite part is a linear structural equation model over the
 * graph: a score is `follow` × its prerequisites' weighted score plus its own part (Bollen 1989).
 */
export function createPrior(terrain: Terrain, population: Population): Prior {
  const { height, stage, support, size } = terrain
  const part = graphPart(terrain, population.follow)
  const { level, climb, within, rests } = population
  const mean = height.map((h, at) => level + climb * h + within * (stage[at] ?? 0) + rests * (support[at] ?? 0))
  const scale = height.map((h) => 1 / Math.sqrt(1 + population.slope * h * h))
  const kept: (Float64Array | undefined)[] = new Array(size)
  const column = (at: number) => {
    const known = kept[at]
    if (known) return known
    const made = columnOf(terrain, population, { part, scale, at })
    if (size <= KEPT) kept[at] = made
    return made
  }
  return { weight: population.weight, mean, variance: new Float64Array(size).fill(1), column }
}

interface ColumnParts {
  readonly part: GraphPart
  readonly scale: Float64Array
  readonly at: number
}

function columnOf(terrain: Terrain, population: Population, { part, scale, at }: ColumnParts): Float64Array {
  const { height, section } = terrain
  const { ability, slope, graph } = population
  const column = graphColumn(terrain, part, at)
  const steep = slope * (height[at] ?? 0)
  const home = section[at]
  const mine = scale[at] ?? 1
  const own = Math.max(0, 1 - ability - population.section - graph)
  for (let j = 0; j < column.length; j += 1) {
    const near = section[j] === home ? population.section : 0
    const shared = graph * (column[j] ?? 0) + ability + steep * (height[j] ?? 0) + near
    column[j] = mine * (scale[j] ?? 1) * (j === at ? shared + own : shared)
  }
  return column
}

/** Covariance of the prerequisite part: back along the links from `at` to all it rests on, and forward again to all that rests there. */
function graphColumn(terrain: Terrain, { weight, own }: GraphPart, at: number): Float64Array {
  const { order, links } = terrain
  const { from, start } = links
  const flow = new Float64Array(terrain.size)
  flow[at] = 1
  const first = flowBack(terrain, weight, { flow, at })
  for (let i = first; i < order.length; i += 1) {
    const skill = order[i] ?? 0
    let value = (flow[skill] ?? 0) * (own[skill] ?? 0)
    const end = start[skill + 1] ?? 0
    for (let k = start[skill] ?? 0; k < end; k += 1) value += (weight[k] ?? 0) * (flow[from[k] ?? 0] ?? 0)
    flow[skill] = value
  }
  return flow
}

/** Returns the place in the order of the first skill that `at` rests on; nothing before it is touched. */
function flowBack(
  { order, place, links }: Terrain,
  weight: Float64Array,
  { flow, at }: { flow: Float64Array; at: number },
): number {
  const { from, start } = links
  let first = place[at] ?? 0
  for (let i = first; i >= first; i -= 1) {
    const skill = order[i] ?? 0
    const value = flow[skill] ?? 0
    if (value === 0) continue
    const end = start[skill + 1] ?? 0
    for (let k = start[skill] ?? 0; k < end; k += 1) {
      const below = from[k] ?? 0
      flow[below] = (flow[below] ?? 0) + value * (weight[k] ?? 0)
      first = Math.min(first, place[below] ?? 0)
    }
  }
  return first
}

/** Weights that give every score variance 1: a skill's own part takes what its prerequisites leave. */
function graphPart({ size, links, order }: Terrain, follow: number): GraphPart {
  const roots: Map<number, number>[] = []
  const weight = new Float64Array(links.from.length)
  const own = new Float64Array(size)
  for (const at of order) {
    const sum = mixture(links, at, roots)
    let variance = 0
    for (const value of sum.values()) variance += value * value
    const gain = variance > 0 ? follow / Math.sqrt(variance) : 0
    const end = links.start[at + 1] ?? 0
    for (let k = links.start[at] ?? 0; k < end; k += 1) weight[k] = gain * (links.share[k] ?? 0)
    own[at] = variance > 0 ? 1 - follow * follow : 1
    const mine = new Map<number, number>([[at, Math.sqrt(own[at] ?? 1)]])
    for (const [root, value] of sum) if (Math.abs(gain * value) > FAINT) mine.set(root, gain * value)
    roots[at] = mine
  }
  return { weight, own }
}

function mixture({ from, share, start }: Links, at: number, roots: readonly Map<number, number>[]) {
  const sum = new Map<number, number>()
  const end = start[at + 1] ?? 0
  for (let k = start[at] ?? 0; k < end; k += 1) {
    const by = share[k] ?? 0
    for (const [root, value] of roots[from[k] ?? 0] ?? []) sum.set(root, (sum.get(root) ?? 0) + by * value)
  }
  return sum
}
