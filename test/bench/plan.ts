// Decides how plans are measured: against brute force, their lower bound, other orders, and the clock.

import { readCurriculum } from '../../src/content/build/curriculum'
import { costOf, createJobs, type Jobs } from '../../src/domain/plan/jobs'
import { planFor } from '../../src/domain/plan/plan'
import { problemOf } from '../../src/domain/plan/problem'
import { schedule } from '../../src/domain/plan/schedule'
import type { Plan, PlanProblem } from '../../src/domain/plan/types'
import { standingOf } from '../../src/domain/progress/standing'
import { NO_FACTS } from '../../src/domain/progress/types'
import { scopeOf } from '../../src/domain/readiness/scope'
import { createGraph } from '../../src/domain/roadmap/graph'
import { generatedProblem, greedyAlone, type ProblemKind, type Random, seededRandom } from '../support/generated'
import { leastCost } from '../support/jobs'
import { row } from './table.mjs'

interface Measured {
  readonly plan: Plan
  /** Processor time, which other programs on the machine do not lengthen. */
  readonly ms: number
  /** Areas of the other orders of the same skills. */
  readonly random: number
  readonly curriculum: number
  readonly greedy: number
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const percentile = (values: readonly number[], p: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(p * values.length))] ?? 0

function measure(problem: PlanProblem, random: Random): Measured {
  const start = process.cpuUsage()
  const plan = planFor(problem)
  const { user, system } = process.cpuUsage(start)
  const ms = (user + system) / 1000
  const jobs = jobsOf(plan, problem)
  const asked = problem.goals.reduce((sum, { weight }) => sum + weight, 0)
  const areaOf = (order: readonly number[]) => 1 - costOf(jobs, order) / (asked * plan.hours)
  const inListOrder = firstOpen(jobs, (open) => Math.min(...open))
  const anyOrder = firstOpen(jobs, (open) => open[Math.floor(random() * open.length)] ?? 0)
  return { plan, ms, random: areaOf(anyOrder), curriculum: areaOf(inListOrder), greedy: areaOf(greedyAlone(jobs)) }
}

/** The plan's skills as jobs, numbered in the order of the roadmap's list. */
function jobsOf({ steps }: Plan, { graph }: PlanProblem): Jobs {
  const place = (id: string) => graph.position.get(id) ?? 0
  const listed = steps.toSorted((a, b) => place(a.skill) - place(b.skill))
  const job = new Map(listed.map(({ skill }, i) => [skill, i]))
  return createJobs(
    Float64Array.from(listed, ({ hours }) => hours),
    Float64Array.from(listed, ({ weight }) => weight),
    listed.map(({ requires }) => requires.map((first) => job.get(first) ?? 0)),
  )
}

function firstOpen({ before }: Jobs, choose: (open: readonly number[]) => number): number[] {
  const left = new Set(before.keys())
  const order: number[] = []
  while (left.size > 0) {
    const next = choose([...left].filter((job) => !before[job]?.some((first) => left.has(first))))
    left.delete(next)
    order.push(next)
  }
  return order
}

/** Hours until a share of the weight is held, as a share of all hours. */
function hoursTo({ steps, hours }: Plan, share: number): number {
  const total = steps.reduce((sum, { weight }) => sum + weight, 0)
  let held = 0
  for (const { weight, at } of steps) {
    held += weight
    if (held >= share * total - 1e-9) return at / hours
  }
  return 1
}

interface Setup {
  readonly id: string
  readonly name: string
  readonly budget: number
}

function rowsOf({ id, name, budget }: Setup, all: readonly Measured[]) {
  const plans = all.map(({ plan }) => plan)
  const gaps = plans.map(({ area, areaBound }) => 100 * ((1 - area) / Math.max(1e-12, 1 - areaBound) - 1))
  const proved = plans.filter(({ isProved }) => isProved).length
  const times = all.map(({ ms }) => ms)
  const area = (pick: (one: Measured) => number) => mean(all.map(pick))
  const [greedy, listed, random] = [area((one) => one.greedy), area((one) => one.curriculum), area((one) => one.random)]
  const [half, most] = [0.5, 0.8].map((share) => mean(plans.map((plan) => hoursTo(plan, share))))
  const size = Math.round(mean(plans.map(({ steps }) => steps.length)))
  return [
    row(`plan-area-${id}`, `area, ${name}`, {
      value: area(({ plan }) => plan.area),
      unit: '',
      budget: greedy,
      isLeast: true,
      note: `greedy ${greedy.toFixed(3)} · list order ${listed.toFixed(3)} · random order ${random.toFixed(3)}; half / 80 % of the weight after ${half?.toFixed(2)} / ${most?.toFixed(2)} of the hours`,
    }),
    row(`plan-worse-${id}`, '  worse than greedy', {
      value: all.filter(({ plan, greedy: other }) => plan.area < other - 1e-9).length,
      unit: 'plans',
      budget: 0,
      note: `of ${all.length}, ${size} skills each`,
    }),
    row(`plan-proved-${id}`, '  proved best', {
      value: (100 * proved) / all.length,
      unit: '%',
      budget: 95,
      isLeast: true,
    }),
    row(`plan-gap-${id}`, '  over the lower bound, mean', {
      value: mean(gaps),
      unit: '%',
      budget: 0.5,
      note: `max ${Math.max(...gaps).toFixed(3)} %`,
    }),
    row(`plan-time-${id}`, '  processor time, median', {
      value: percentile(times, 0.5),
      unit: 'ms',
      budget,
      note: `p95 ${percentile(times, 0.95).toFixed(1)}, max ${Math.max(...times).toFixed(1)}`,
    }),
  ]
}

function generated(kind: ProblemKind, count: number): Measured[] {
  return Array.from({ length: count }, (_, i) => {
    const random = seededRandom(1000 * (i + 1) + kind.size)
    return measure(generatedProblem(kind, random), random)
  })
}

/** Each target of the curriculum, from nothing and from a random half of what can be known. */
function curriculum(): Measured[] {
  const { roadmap } = readCurriculum()
  const graph = createGraph(roadmap)
  const standing = standingOf(graph, NO_FACTS)
  return roadmap.targets.flatMap((target, i) =>
    [0, 0.25, 0.5].map((share) => {
      const random = seededRandom(i + 100 * share)
      const problem = problemOf(scopeOf(standing, target))
      const known = new Set<number>()
      for (const at of graph.order)
        if (random() < share && graph.requirements[at]?.every(({ options }) => options.some((o) => known.has(o))))
          known.add(at)
      return measure({ ...problem, known, able: known }, random)
    }),
  )
}

function againstBruteForce(count: number) {
  let wrong = 0
  for (let seed = 1; seed <= count; seed += 1) {
    const random = seededRandom(seed)
    const size = 2 + Math.floor(random() * 8)
    const density = random() * 0.6
    const before = Array.from({ length: size }, (_, job) =>
      Array.from({ length: job }, (_first, i) => i).filter(() => random() < density),
    )
    const some = () => Float64Array.from({ length: size }, () => Math.floor(random() * 8))
    const jobs = createJobs(some(), some(), before)
    if (Math.abs(schedule(jobs).cost - leastCost(jobs)) > 1e-6) wrong += 1
  }
  return row('plan-brute-force', 'dearer than brute force', {
    value: wrong,
    unit: 'graphs',
    budget: 0,
    note: `of ${count} random ones of 2 … 9 skills`,
  })
}

/** Every figure beside its budget. */
export function planRows(isQuick: boolean) {
  const many = isQuick ? 10 : 100
  const role = { size: 220, density: 1.43, kind: 'role' } as const
  const setups: readonly (readonly [Setup, Measured[]])[] = [
    [{ id: 'curriculum', name: 'the curriculum, every target', budget: 100 }, curriculum()],
    [{ id: 'role-220', name: 'a quarter of 220 skills are goals', budget: 100 }, generated(role, many)],
    [
      { id: 'all-180', name: '180 skills, each a goal', budget: 100 },
      generated({ ...role, size: 180, kind: 'all' }, many),
    ],
    [{ id: 'all-220', name: '220 skills, each a goal', budget: 100 }, generated({ ...role, kind: 'all' }, many)],
    [
      { id: 'dense-220', name: 'a quarter of 220, twice as many prerequisites', budget: 100 },
      generated({ ...role, density: 2.5 }, many),
    ],
    [
      { id: 'all-2000', name: '2,000 skills, each a goal', budget: 3_000 },
      generated({ ...role, size: 2_000, kind: 'all' }, isQuick ? 2 : 10),
    ],
  ]
  return [againstBruteForce(isQuick ? 1_000 : 5_000), ...setups.flatMap(([setup, all]) => rowsOf(setup, all))]
}
