// Decides how two learners stand side by side: who is further in which skill, the differences first.

import { CAN, inferredOf, levelOf, rankOf, SURE } from '../progress/standing'
import type { Facts, Level } from '../progress/types'
import type { Graph } from '../roadmap/graph'
import type { ShareContent } from './types'

/** What is known of one learner and one skill: a stated level, or the chance in percent that a check-in inferred. */
export interface Known {
  readonly level: Level
  /** Only where no level is stated. */
  readonly chance: number | undefined
}

export const DIFFERENCES = ['theirs', 'mine', 'other', 'same'] as const
/** Whose is further; `other` where they differ in what is no matter of more or less: set aside, or only inferred. */
export type Difference = (typeof DIFFERENCES)[number]

export interface ComparedSkill {
  readonly id: string
  readonly theirs: Known
  readonly mine: Known
  readonly difference: Difference
}

/**
 * Every skill of which either says something, differences first and then in the roadmap's order; skills the roadmap lacks
 * last. Cost: O(n log n).
 */
export function compareWith(content: ShareContent, mine: Facts, graph: Graph): ComparedSkill[] {
  const ids = new Set([
    ...Object.keys(content.levels ?? {}),
    ...Object.keys(content.inferred ?? {}),
    ...mine.levels.keys(),
    ...mine.inferred.keys(),
  ])
  const rows = [...ids].map((id) => comparedSkill(id, theirKnown(content, id), myKnown(mine, id)))
  const place = ({ id, difference }: ComparedSkill) =>
    DIFFERENCES.indexOf(difference) * 1e6 + (graph.position.get(id) ?? 999_999)
  return rows.filter(({ theirs, mine: ours }) => isKnown(theirs) || isKnown(ours)).sort((a, b) => place(a) - place(b))
}

export function countDifferences(rows: readonly ComparedSkill[]): Record<Difference, number> {
  const counts = { theirs: 0, mine: 0, other: 0, same: 0 }
  for (const { difference } of rows) counts[difference] += 1
  return counts
}

/** What a link says of a skill. */
export function theirKnown(content: ShareContent, id: string): Known {
  const { levels = {}, inferred = {} } = content
  const level = Object.hasOwn(levels, id) ? levels[id] : undefined
  const chance = level === undefined && Object.hasOwn(inferred, id) ? inferred[id] : undefined
  return { level: level ?? 'new', chance }
}

/** The sender's note on a skill. Ids such as `constructor` find nothing that is not there. */
export function noteOf({ notes = {} }: ShareContent, id: string): string | undefined {
  return Object.hasOwn(notes, id) ? notes[id] : undefined
}

function myKnown(mine: Facts, id: string): Known {
  return { level: levelOf(mine, id), chance: inferredOf(mine, id) ?? undefined }
}

function comparedSkill(id: string, theirs: Known, mine: Known): ComparedSkill {
  return { id, theirs, mine, difference: differenceOf(theirs, mine) }
}

function differenceOf(theirs: Known, mine: Known): Difference {
  const [a, b] = [rankOfKnown(theirs), rankOfKnown(mine)]
  if (a === b) return (theirs.chance === undefined) === (mine.chance === undefined) ? 'same' : 'other'
  if (theirs.level === 'skipped' || mine.level === 'skipped') return 'other'
  return a > b ? 'theirs' : 'mine'
}

function rankOfKnown({ level, chance }: Known): number {
  return chance !== undefined && chance >= SURE ? CAN : rankOf(level)
}

function isKnown({ level, chance }: Known): boolean {
  return level !== 'new' || chance !== undefined
}
