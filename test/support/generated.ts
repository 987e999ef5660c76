// Decides which larger roadmaps and problems plans are tested and measured on: generated ones, from a seed.

import { createJobs, type Jobs } from '../../src/domain/plan/jobs'
import type { PlanProblem } from '../../src/domain/plan/types'
import { parseRoadmap } from '../../src/domain/roadmap/details'
import { createGraph, type Graph } from '../../src/domain/roadmap/graph'

export type Random = () => number

/** mulberry32: 32-bit numbers that are random enough for test data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Hours spread like the curriculum's: 3 … 60, half of them under 14. */
export function someHours(random: Random): number {
  return Math.round(Math.exp(1 + 2.3 * random() + 0.8 * random()))
}

interface Draft {
  readonly id: string
  readonly section: number
  readonly level: number
  readonly requires: string[]
}

/**
 * A roadmap in five levels, as curricula are: each skill above the first level requires `density` earlier ones on
 * average, most of its own section. Skills come section by section, the way a curriculum is written down.
 */
export function generatedGraph(size: number, density: number, random: Random): Graph {
  const sections = Math.max(3, Math.round(size / 15))
  const below = (n: number) => Math.floor(random() * n)
  const made = Array.from(
    { length: size },
    (_, i): Draft => ({ id: `s${i}`, section: below(sections), level: below(5), requires: [] }),
  ).sort((a, b) => a.level - b.level)
  made.forEach((skill, i) => {
    const earlier = made.slice(0, i).filter((other) => other.level < skill.level || random() < 0.2)
    const near = earlier.filter((other) => other.section === skill.section)
    const wanted = skill.level === 0 ? random() * 0.7 : 1 + random() * 2 * (density - 1)
    for (let k = 0; k < Math.round(wanted); k += 1) {
      const from = random() < 0.7 && near.length > 0 ? near : earlier
      const first = from[below(from.length)]
      if (first && !skill.requires.includes(first.id)) skill.requires.push(first.id)
    }
  })
  return graphOf(made)
}

function graphOf(made: readonly Draft[]): Graph {
  const skills = made
    .toSorted((a, b) => a.section - b.section || a.level - b.level)
    .map(({ id, section, requires }) => ({ id, section: `section-${section}`, requires }))
  const sections = [...new Set(skills.map(({ section }) => section))].map((id) => ({ id, title: id }))
  const parsed = parseRoadmap({ id: 'generated', sections, skills })
  if (!parsed.ok) throw new Error(parsed.error[0]?.message)
  return createGraph(parsed.value)
}

/** A generated roadmap as jobs: all skills, each a goal. */
export function generatedJobs(size: number, random: Random): Jobs {
  const { order, requirements } = generatedGraph(size, 1.6, random)
  const job = new Map([...order].map((at, i) => [at, i]))
  const before = [...order].map((at) =>
    (requirements[at] ?? []).flatMap(({ options }) => options.map((o) => job.get(o)!)),
  )
  const hours = Float64Array.from(order, () => someHours(random))
  return createJobs(hours, Float64Array.from(order, random), before)
}

/** What a learner would do by hand: of what is open, always the job with most weight per hour. */
export function greedyAlone({ hours, weight, before }: Jobs): number[] {
  const order: number[] = []
  const left = new Set(before.keys())
  while (left.size > 0) {
    const open = [...left].filter((job) => before[job]!.every((first) => !left.has(first)))
    const best = open.reduce((a, b) => (weight[b]! / hours[b]! > weight[a]! / hours[a]! ? b : a))
    order.push(best)
    left.delete(best)
  }
  return order
}

export interface ProblemKind {
  readonly size: number
  /** Prerequisites for each skill above the first level. */
  readonly density: number
  /** `role`: a quarter of the skills are goals, of weight 1 … 3; `all`: each is one, of any weight. */
  readonly kind: 'role' | 'all'
}

export function generatedProblem({ size, density, kind }: ProblemKind, random: Random): PlanProblem {
  const graph = generatedGraph(size, density, random)
  const goals = graph.roadmap.skills.flatMap(({ id }) => {
    if (kind === 'all') return [{ skill: id, weight: random() }]
    return random() < 0.25 ? [{ skill: id, weight: 1 + Math.floor(random() * 3) }] : []
  })
  return { graph, goals, known: new Set(), hours: Float64Array.from(graph.roadmap.skills, () => someHours(random)) }
}
