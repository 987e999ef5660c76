// Decides what a row of the cohort's table says: how much of each section is met, how much in all, and since when nothing moved.

import { CAN, neededRank, rankOf, SURE } from '../progress/standing'
import type { Graph } from '../roadmap/graph'
import type { Section, Target, Weight } from '../roadmap/types'
import { sentAt } from '../share/incoming'
import type { ShareContent } from '../share/types'
import { nameOf } from './learners'
import type { Learner } from './types'

/** One thing that the target asks for: a skill, or a choice of which any option will do. */
export interface Unit {
  /** The skill's or the choice's id. */
  readonly id: string
  readonly title: string
  readonly section: Section['id']
  /** Positions, of which one is enough. */
  readonly options: readonly number[]
  readonly rank: number
  readonly weight: Weight
}

export interface Cell {
  readonly met: number
  readonly of: number
  /** Some of it was inferred by a check-in, not stated. */
  readonly isInferred: boolean
}

export interface Row {
  readonly learner: Learner
  /** Empty for a person without a name. */
  readonly name: string
  readonly total: Cell
  /** One for each section that the target asks anything of. */
  readonly sections: readonly Cell[]
  /** By unit: met. */
  readonly units: readonly boolean[]
  /** Milliseconds since 1970: when the newest link was sent. */
  readonly seen: number
  /** Since when all links say the same; `undefined` where the newest says something new, or is the only one. */
  readonly stillSince: number | undefined
}

/** What the target asks for, a choice as one. Cost: O(needs). */
export function unitsOf(graph: Graph, target: Target): Unit[] {
  const { skills } = graph.roadmap
  return target.needs.flatMap(({ skill: id, level, weight }): Unit[] => {
    const choice = graph.choices.get(id)
    const options = (choice ? choice.options : [id]).flatMap((option) => graph.position.get(option) ?? [])
    const first = skills[options[0] ?? -1]
    if (!first) return []
    return [
      { id, title: choice?.title ?? first.title, section: first.section, options, rank: neededRank(level), weight },
    ]
  })
}

/** The sections that any of the units belongs to, in the roadmap's order. */
export function sectionsOf(graph: Graph, units: readonly Unit[]): Section[] {
  const asked = new Set(units.map(({ section }) => section))
  return graph.roadmap.sections.filter(({ id }) => asked.has(id))
}

export interface Table {
  readonly graph: Graph
  readonly units: readonly Unit[]
  readonly now: number
}

/** A row for each person, in their order. Cost: O(people × (skills + units)); 20 ms for 1,000. */
export function rowsOf(learners: readonly Learner[], table: Table): Row[] {
  const columns = new Map(sectionsOf(table.graph, table.units).map(({ id }, i) => [id, i]))
  return learners.map((learner) => rowOf(learner, table, columns))
}

function rowOf(learner: Learner, { graph, units, now }: Table, columns: ReadonlyMap<Section['id'], number>): Row {
  const { ranks, inferred } = ranksOf(learner.sent[0].content, graph)
  const cells = [...columns.values()].map(() => ({ met: 0, of: 0, isInferred: false }))
  const total = { met: 0, of: 0, isInferred: false }
  const isMet = units.map(({ section, options, rank }) => {
    const able = options.filter((at) => (ranks[at] ?? 0) >= rank)
    const isGuess = able.length > 0 && able.every((at) => inferred.has(at))
    const cell = cells[columns.get(section) ?? -1]
    for (const sum of cell ? [cell, total] : [total]) {
      sum.of += 1
      if (able.length > 0) sum.met += 1
      if (isGuess) sum.isInferred = true
    }
    return able.length > 0
  })
  const seen = sentAt(learner.sent[0].content, now)
  return {
    learner,
    name: nameOf(learner),
    total,
    sections: cells,
    units: isMet,
    seen,
    stillSince: stillSince(learner, now),
  }
}

/** Ranks by position, as `standingOf` gives them for one's own facts. */
function ranksOf({ levels = {}, inferred = {} }: ShareContent, graph: Graph) {
  const ranks = new Int8Array(graph.roadmap.skills.length)
  const guessed = new Set<number>()
  for (const [id, level] of Object.entries(levels)) {
    const at = graph.position.get(id)
    if (at !== undefined) ranks[at] = rankOf(level)
  }
  for (const [id, chance] of Object.entries(inferred)) {
    const at = graph.position.get(id)
    if (at === undefined || chance < SURE || ranks[at] !== 0) continue
    ranks[at] = CAN
    guessed.add(at)
  }
  return { ranks, inferred: guessed }
}

/** The moment of the oldest of the newest links that all say the same. */
function stillSince({ sent }: Learner, now: number): number | undefined {
  const [newest, ...older] = sent
  const moved = older.findIndex((link) => !saysTheSame(link.content, newest.content))
  const oldest = older[(moved < 0 ? older.length : moved) - 1]
  return oldest && sentAt(oldest.content, now)
}

function saysTheSame(a: ShareContent, b: ShareContent): boolean {
  return isSame(withoutNew(a.levels), withoutNew(b.levels)) && isSame(a.inferred ?? {}, b.inferred ?? {})
}

/** New and never set are the same to whoever looks on. */
function withoutNew(levels: ShareContent['levels'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== 'new'))
}

function isSame(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key])
}
