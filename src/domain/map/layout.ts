// Decides where every skill stands on the map: in layers from the ground up, sections together, near what it needs and opens.

import { isRecord } from '../kernel/json'
import type { Graph } from '../roadmap/graph'

/** What the layout depends on, as plain data that can be handed to a worker. */
export interface MapShape {
  /** By position: the index of the skill's section. */
  readonly sections: readonly number[]
  /** By position: the positions of all it can require, every option of a choice. */
  readonly below: readonly (readonly number[])[]
}

/** Skills of one depth: nothing on it needs anything else on it. */
export interface Stratum {
  readonly depth: number
  readonly top: number
  readonly bottom: number
}

export interface MapLayout {
  /** Tells the roadmap it was made for, see `layoutKey`. */
  readonly key: string
  readonly width: number
  readonly height: number
  /** By position: the middle of each stone, in units of the map; y grows downward, so foundations have the largest. */
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly strata: readonly Stratum[]
}

/** A stone's edge length, and the room it has to itself: width with its title, height of a row, space between strata. */
export const STONE = 24
const CELL = 128
const ROW = 94
const GAP = 44
const MARGIN = 64

/** How often the layers are swept, up and down. */
const SWEEPS = 12
/** What a skill's own place and its section weigh against the mean of its neighbours in the graph. */
const OWN_WEIGHT = 0.5
const SECTION_WEIGHT = 1.5

export function shapeOf({ roadmap, requirements }: Graph): MapShape {
  const index = new Map(roadmap.sections.map(({ id }, i) => [id, i]))
  return {
    sections: roadmap.skills.map(({ section }) => index.get(section) ?? 0),
    below: requirements.map((list) => list.flatMap(({ options }) => options)),
  }
}

/** The same for shapes that are laid out the same, different for all others but by a chance of one in 2^32 (FNV-1a). */
export function layoutKey({ sections, below }: MapShape): string {
  let hash = 0x811c9dc5
  for (const number of [...sections, ...below.flatMap((list, at) => [-at, ...list])])
    hash = Math.imul(hash ^ (number & 0xffff), 0x01000193)
  return `${sections.length}-${(hash >>> 0).toString(36)}`
}

/** True for a whole layout; what a build or a worker of another version may hand in is laid out anew. */
export function isLayout(json: unknown): json is MapLayout {
  const isNumbers = (list: unknown) => Array.isArray(list) && list.every((value) => typeof value === 'number')
  return (
    isRecord(json) &&
    typeof json['key'] === 'string' &&
    isNumbers([json['width'], json['height']]) &&
    isNumbers(json['x']) &&
    isNumbers(json['y']) &&
    Array.isArray(json['strata']) &&
    json['strata'].every(
      (stratum) => isRecord(stratum) && isNumbers([stratum['depth'], stratum['top'], stratum['bottom']]),
    )
  )
}

/**
 * Layered layout (Sugiyama): depth by longest path, so every edge goes up; order and x by sweeps in which each skill moves
 * towards the mean of its neighbours and of its section, then isotonic regression keeps the columns a cell apart. Skills
 * of one section and depth stand in columns as high as the stratum has rows, which keeps the picture about as wide as
 * high. No chance in it; starts from the roadmap's order, so a small change moves little.
 * Cost: O(sweeps × (edges + skills × log skills)); 5,000 skills take about 0.1 s.
 */
export function layOut(shape: MapShape): MapLayout {
  const depths = depthsOf(shape.below)
  const draft: Draft = { shape, above: aboveOf(shape.below), layers: layersOf(depths, shape), x: [], row: [] }
  for (const layer of draft.layers) placeLayer(draft, layer, (at) => at)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const order = sweep % 2 === 0 ? draft.layers : draft.layers.toReversed()
    const means = sectionMeans(draft)
    for (const layer of order) placeLayer(draft, layer, (at) => wantedX(draft, means, at))
  }
  return measured(draft, layoutKey(shape))
}

interface Layer {
  /** The skills of each section, in roadmap order. */
  readonly blocks: readonly (readonly number[])[]
  readonly rows: number
}

interface Draft {
  readonly shape: MapShape
  readonly above: readonly (readonly number[])[]
  readonly layers: readonly Layer[]
  readonly x: number[]
  readonly row: number[]
}

/** By position: how many skills lie under it on the longest way down. */
function depthsOf(below: MapShape['below']): number[] {
  const depths = new Array<number>(below.length).fill(-1)
  const above = aboveOf(below)
  const waiting = below.map((list) => list.length)
  const open = below.flatMap((list, at) => (list.length === 0 ? [at] : []))
  for (const at of open) {
    depths[at] = 1 + Math.max(-1, ...(below[at] ?? []).map((under) => depths[under] ?? -1))
    for (const over of above[at] ?? []) {
      const left = (waiting[over] ?? 0) - 1
      waiting[over] = left
      if (left === 0) open.push(over)
    }
  }
  return depths.map((depth) => Math.max(0, depth))
}

function aboveOf(below: MapShape['below']): number[][] {
  const above = below.map((): number[] => [])
  below.forEach((list, at) => {
    for (const under of list) above[under]?.push(at)
  })
  return above
}

function layersOf(depths: readonly number[], { sections }: MapShape): Layer[] {
  const columns = Math.max(8, Math.round(1.3 * Math.sqrt(depths.length)))
  const layers: Map<number, number[]>[] = []
  depths.forEach((depth, at) => {
    while (layers.length <= depth) layers.push(new Map())
    const layer = layers[depth] ?? new Map()
    const section = sections[at] ?? 0
    layer.set(section, [...(layer.get(section) ?? []), at])
  })
  return layers.map((layer) => {
    const blocks = [...layer].sort(([a], [b]) => a - b).map(([, block]) => block)
    const count = blocks.reduce((sum, block) => sum + block.length, 0)
    return { blocks, rows: Math.max(1, Math.ceil(count / columns)) }
  })
}

/** Orders and places one layer by the x that each skill wants. */
function placeLayer({ x, row }: Draft, { blocks, rows }: Layer, wanted: (at: number) => number): void {
  const wishes = blocks.map((block) => {
    const sorted = block.map((at) => ({ at, x: wanted(at) })).sort((a, b) => a.x - b.x || a.at - b.at)
    return { sorted, mean: mean(sorted.map((wish) => wish.x)), first: block[0] ?? 0 }
  })
  wishes.sort((a, b) => a.mean - b.mean || a.first - b.first)
  const columns = wishes.flatMap(({ sorted }) =>
    Array.from({ length: Math.ceil(sorted.length / rows) }, (_, i) => sorted.slice(i * rows, (i + 1) * rows)),
  )
  const places = spacedOut(columns.map((column) => mean(column.map((wish) => wish.x))))
  columns.forEach((column, i) => {
    column.forEach(({ at }, r) => {
      row[at] = r
      // Rows lean to one side, so that an edge to the upper one does not run through the lower one.
      x[at] = (places[i] ?? 0) + ((r + 0.5) / rows - 0.5) * CELL * 0.66
    })
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/**
 * The places nearest to the wanted ones, in the least-squares sense, with neighbours a cell apart: isotonic regression by
 * pooling adjacent violators (Ayer et al. 1955).
 */
function spacedOut(wanted: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = []
  wanted.forEach((want, i) => {
    pools.push({ sum: want - i * CELL, count: 1 })
    for (;;) {
      const [before, last] = pools.slice(-2)
      if (!before || !last || before.sum / before.count <= last.sum / last.count) break
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  const levels = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count))
  return levels.map((level, i) => level + i * CELL)
}

function sectionMeans({ shape, x }: Draft): number[] {
  const sums: { sum: number; count: number }[] = []
  shape.sections.forEach((section, at) => {
    const entry = sums[section] ?? { sum: 0, count: 0 }
    sums[section] = { sum: entry.sum + (x[at] ?? 0), count: entry.count + 1 }
  })
  return Array.from(sums, (entry) => (entry ? entry.sum / entry.count : 0))
}

function wantedX({ shape, above, x }: Draft, means: readonly number[], at: number): number {
  const own = x[at] ?? 0
  const neighbours = [...(shape.below[at] ?? []), ...(above[at] ?? [])]
  const pull = neighbours.length === 0 ? own : mean(neighbours.map((other) => x[other] ?? 0))
  const section = means[shape.sections[at] ?? 0] ?? 0
  return (OWN_WEIGHT * own + pull + SECTION_WEIGHT * section) / (OWN_WEIGHT + 1 + SECTION_WEIGHT)
}

/** The draft in coordinates that start at zero, with the ground at the bottom. */
function measured({ layers, x, row }: Draft, key: string): MapLayout {
  const left = x.reduce((least, value) => Math.min(least, value), 0)
  const right = x.reduce((most, value) => Math.max(most, value), 0)
  const height = layers.reduce((sum, { rows }) => sum + rows * ROW + GAP, 2 * MARGIN - GAP)
  const y = new Array<number>(x.length).fill(0)
  const strata: Stratum[] = []
  let bottom = height - MARGIN
  layers.forEach(({ blocks, rows }, depth) => {
    for (const at of blocks.flat()) y[at] = Math.round(bottom - ROW * ((row[at] ?? 0) + 0.5))
    strata.push({ depth, top: bottom - rows * ROW, bottom })
    bottom -= rows * ROW + GAP
  })
  const place = (value: number) => Math.round(value - left + MARGIN)
  return { key, width: Math.round(right - left + 2 * MARGIN), height, x: x.map(place), y, strata }
}
