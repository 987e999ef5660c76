// Decides what a picture of the map is made of, for the screen, for PNG and for SVG alike.

import type { MapLayout } from '../../domain/map/layout'
import type { StoneLook } from '../../domain/map/scene'
import { type Graph, skillAt } from '../../domain/roadmap/graph'
import { isolated } from '../../messages/isolated'

export type Edge = readonly [number, number]

export interface Picture {
  readonly layout: MapLayout
  readonly looks: readonly StoneLook[]
  readonly titles: readonly string[]
  /** The titles in lines that fit under a stone. */
  readonly lines: readonly (readonly string[])[]
  /** Pairs of positions: what is needed, and what needs it. */
  readonly edges: readonly Edge[]
  /** The same where the first is one option of several. */
  readonly optional: readonly Edge[]
  /** Where the sections' names stand. */
  readonly sections: readonly { readonly title: string; readonly x: number; readonly y: number }[]
}

export function pictureOf(graph: Graph, layout: MapLayout, looks: readonly StoneLook[]): Picture {
  const { roadmap, requirements } = graph
  const edgesOf = (isOptional: boolean) =>
    requirements.flatMap((list, over) =>
      list
        .filter(({ choice }) => (choice !== undefined) === isOptional)
        .flatMap(({ options }) => options.map((under): Edge => [under, over])),
    )
  return {
    layout,
    looks,
    titles: roadmap.skills.map(({ title }) => drawn(title)),
    lines: roadmap.skills.map(({ title }) => titleLines(title).map(drawn)),
    edges: edgesOf(false),
    optional: edgesOf(true),
    sections: sectionPlaces(graph, layout),
  }
}

/** Each section's name in the middle of its skills. */
function sectionPlaces(graph: Graph, { x, y }: MapLayout): Picture['sections'] {
  const sums = new Map<string, { x: number; y: number; count: number }>()
  x.forEach((value, at) => {
    const { section } = skillAt(graph, at)
    const sum = sums.get(section) ?? { x: 0, y: 0, count: 0 }
    sums.set(section, { x: sum.x + value, y: sum.y + (y[at] ?? 0), count: sum.count + 1 })
  })
  return graph.roadmap.sections.flatMap(({ id, title }) => {
    const sum = sums.get(id)
    return sum ? [{ title: drawn(title), x: sum.x / sum.count, y: sum.y / sum.count }] : []
  })
}

const LINE_LENGTH = 17
const LINES = 3

/** A picture's text runs from the left; a title in letters that run from the right keeps its own order. */
function drawn(title: string): string {
  return /[\u0590-\u08ff]/.test(title) ? isolated(title) : title
}

/** A title in at most three lines that fit under a stone. */
function titleLines(title: string): string[] {
  const lines: string[] = []
  for (const word of title.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= LINE_LENGTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= LINES) return lines
  return [...lines.slice(0, LINES - 1), `${lines[LINES - 1] ?? ''}…`]
}
