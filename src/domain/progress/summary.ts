// Decides what "3 of 12" counts: the skills that are in view for the target, one option of each choice, none set aside.

import type { Graph } from '../roadmap/graph'
import { CAN, SKIPPED, type Standing, standIn } from './standing'

export interface Count {
  readonly done: number
  readonly total: number
}

/**
 * By section position, how many of the counted skills are done. `needed` (by position) is the rank asked for and 0 leaves
 * a skill out; without it every skill is asked at `explain`, and of each choice only the option that counts. Cost: O(skills).
 */
export function countSections(standing: Standing, needed: Int8Array = everything(standing)): Count[] {
  const { graph, ranks } = standing
  const counts = graph.roadmap.sections.map(() => ({ done: 0, total: 0 }))
  const sections = sectionsOf(graph)
  needed.forEach((asked, i) => {
    const count = counts[sections[i] ?? -1]
    const rank = ranks[i] ?? 0
    if (!count || asked === 0 || rank === SKIPPED) return
    count.total += 1
    if (rank >= asked) count.done += 1
  })
  return counts
}

const places = new WeakMap<Graph, Int32Array>()

/** By skill position, the position of its section, -1 where it has none; found once for each graph. */
function sectionsOf(graph: Graph): Int32Array {
  const known = places.get(graph)
  if (known) return known
  const { sections, skills } = graph.roadmap
  const at = new Map<string, number>(sections.map(({ id }, i) => [id, i]))
  const found = Int32Array.from(skills, ({ section }) => at.get(section) ?? -1)
  places.set(graph, found)
  return found
}

/** By section position, how many of the skills that `countSections` counts as done are inferred, not stated. */
export function countInferred(standing: Standing, needed: Int8Array = everything(standing)): number[] {
  const sections = sectionsOf(standing.graph)
  const counts = standing.graph.roadmap.sections.map(() => 0)
  for (const i of standing.inferred) {
    const section = sections[i] ?? -1
    const asked = needed[i] ?? 0
    if (asked > 0 && (standing.ranks[i] ?? 0) >= asked) counts[section] = (counts[section] ?? 0) + 1
  }
  return counts
}

export function sumCounts(counts: readonly Count[]): Count {
  return counts.reduce((sum, count) => ({ done: sum.done + count.done, total: sum.total + count.total }), {
    done: 0,
    total: 0,
  })
}

/** The rank asked of each skill when no target narrows the roadmap: options that do not count for the learner are 0. */
export function everything(standing: Standing): Int8Array {
  const needed = new Int8Array(standing.graph.roadmap.skills.length).fill(CAN)
  for (const at of optionalOptions(standing)) needed[at] = 0
  return needed
}

/** Positions of the options that need not be learnt: those that count for none of their choices and cannot be done yet. */
function optionalOptions(standing: Standing): number[] {
  const { graph, ranks } = standing
  const { choices } = graph.roadmap
  const counted = new Set(choices.map((choice) => standIn(standing, choice)))
  return choices
    .flatMap((choice) => positionsOf(graph, choice.options))
    .filter((at) => !counted.has(at) && (ranks[at] ?? 0) < CAN)
}

function positionsOf(graph: Graph, ids: readonly string[]): number[] {
  return ids.map((id) => graph.position.get(id)).filter((at) => at !== undefined)
}
