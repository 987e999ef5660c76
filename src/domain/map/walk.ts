// Decides where the arrow keys lead on the map: along the edges up and down, and sideways among what one came by.

import type { Graph } from '../roadmap/graph'
import type { MapLayout } from './layout'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Where somebody stands, and the skills that the same step could have led to. */
export interface Walk {
  readonly at: number
  readonly fan: readonly number[]
}

/**
 * One step: up to what the skill opens, down to what it needs (the nearest of several), left and right through the others
 * that this step could have led to, or through the skills of the same depth where it led to one alone. Stays where no
 * way leads on. Cost: O(skills).
 */
export function step(graph: Graph, layout: MapLayout, { walk, direction }: { walk: Walk; direction: Direction }): Walk {
  const { at } = walk
  if (direction === 'up') return along(layout, walk, graph.dependents[at] ?? [])
  if (direction === 'down') return along(layout, walk, needsOf(graph, at))
  const fan = walk.fan.length > 1 && walk.fan.includes(at) ? walk.fan : sameStratum(layout, at)
  const next = fan[fan.indexOf(at) + (direction === 'left' ? -1 : 1)]
  return next === undefined ? walk : { at: next, fan }
}

/** What a skill names as prerequisites, every option of a choice; positions. */
export function needsOf(graph: Graph, at: number): number[] {
  return (graph.requirements[at] ?? []).flatMap(({ options }) => options)
}

function along(layout: MapLayout, walk: Walk, ways: readonly number[]): Walk {
  const x = (at: number) => layout.x[at] ?? 0
  const [first, ...rest] = ways
  if (first === undefined) return walk
  const distance = (at: number) => Math.abs(x(at) - x(walk.at))
  const at = rest.reduce((nearest, way) => (distance(way) < distance(nearest) ? way : nearest), first)
  return { at, fan: sortedByX(layout, ways) }
}

function sameStratum({ strata, ...layout }: MapLayout, at: number): number[] {
  const y = layout.y[at] ?? 0
  const stratum = strata.find(({ top, bottom }) => y > top && y < bottom)
  const isInside = (other: number) => stratum !== undefined && other > stratum.top && other < stratum.bottom
  return sortedByX(
    layout,
    layout.y.flatMap((other, i) => (isInside(other) ? [i] : [])),
  )
}

function sortedByX({ x, y }: Pick<MapLayout, 'x' | 'y'>, all: readonly number[]): number[] {
  return [...new Set(all)].sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || (y[a] ?? 0) - (y[b] ?? 0))
}
