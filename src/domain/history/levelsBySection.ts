// Decides how the learner's levels spread over the sections: how many skills stand at each level, inferred ones apart.

import { SKIPPED } from '../progress/standing'
import { LEVELS, type Level } from '../progress/types'
import type { Scope } from '../readiness/scope'
import type { Section } from '../roadmap/types'

export interface SectionLevels {
  readonly section: Section
  /** Skills of the target at each level; an inferred one counts under `inferred` alone. */
  readonly counts: Readonly<Record<Level | 'inferred', number>>
  /** Skills of the target, those of them stated at the level asked for, and the share of these, 0 … 1. */
  readonly total: number
  readonly met: number
  readonly done: number
}

/** For each section with a skill in the scope, in roadmap order. Cost: O(skills). */
export function levelsBySection({ standing, needed }: Scope): SectionLevels[] {
  const { graph, ranks, inferred } = standing
  const sums = new Map(
    graph.roadmap.sections.map((section) => [
      section.id,
      { section, total: 0, met: 0, counts: { new: 0, learning: 0, explain: 0, build: 0, skipped: 0, inferred: 0 } },
    ]),
  )
  graph.roadmap.skills.forEach((skill, at) => {
    const sum = sums.get(skill.section)
    const asked = needed[at] ?? 0
    if (!sum || asked === 0) return
    const rank = ranks[at] ?? 0
    sum.total += 1
    sum.counts[inferred.has(at) ? 'inferred' : levelOfRank(rank)] += 1
    if (rank >= asked && !inferred.has(at)) sum.met += 1
  })
  return [...sums.values()].flatMap(({ section, counts, met, total }) =>
    total > 0 ? [{ section, counts, total, met, done: met / total }] : [],
  )
}

function levelOfRank(rank: number): Level {
  return rank === SKIPPED ? 'skipped' : (LEVELS[rank] ?? 'new')
}
