// Decides how plans are measured: against brute force, their lower bound, other orders, and the clock. Exit code 1 over budget.

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

function report(name: string, all: readonly Measured[], budget: number): boolean {
  const plans = all.map(({ plan }) => plan)
  const gaps = plans.map(({ area, areaBound }) => (1 - area) / Math.max(1e-12, 1 - areaBound) - 1)
  const proved = plans.filter(({ isProved }) => isProved).length
  const times = all.map(({ ms }) => ms)
  const worse = all.filter(({ plan, greedy }) => plan.area < greedy - 1e-9).length
  const area = (pick: (one: Measured) => number) => mean(all.map(pick)).toFixed(3)
  console.log(`\n${name}: ${all.length} plans of ${Math.round(mean(plans.map(({ steps }) => steps.length)))} skills`)
  console.log(`  proved best     ${proved}/${all.length}  (budget ≥ 95 %)`)
  console.log(
    `  over the bound  mean ${(100 * mean(gaps)).toFixed(4)} %, max ${(100 * Math.max(...gaps)).toFixed(3)} %  (budget: mean ≤ 0.5 %)`,
  )
  console.log(`  worse than greedy ${worse}  (budget 0)`)
  console.log(
    `  area  plan ${area(({ plan }) => plan.area)} · greedy ${area(({ greedy }) => greedy)} · curriculum ${area(({ curriculum }) => curriculum)} · random ${area(({ random }) => random)}`,
  )
  console.log(
    `  hours to 50 / 80 % of the weight: ${mean(plans.map((plan) => hoursTo(plan, 0.5))).toFixed(3)} / ${mean(plans.map((plan) => hoursTo(plan, 0.8))).toFixed(3)} of all`,
  )
  console.log(
    `  processor time  median ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)}, max ${Math.max(...times).toFixed(1)}  (budget ${budget} ms)`,
  )
  return proved >= 0.95 * all.length && mean(gaps) <= 0.005 && worse === 0 && percentile(times, 0.5) <= budget
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

function againstBruteForce(count: number): boolean {
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
  console.log(`brute force: ${wrong} of ${count} random graphs of 2 … 9 skills differ  (budget 0)`)
  return wrong === 0
}

/** Prints the table; 1 when something is over budget. */
export function benchPlan(isQuick: boolean): number {
  const many = isQuick ? 20 : 100
  const passed = [
    againstBruteForce(isQuick ? 1000 : 5000),
    report('the curriculum, every target', curriculum(), 100),
    report('generated, a role of 220 skills', generated({ size: 220, density: 1.43, kind: 'role' }, many), 100),
    report('generated, all of 180 skills', generated({ size: 180, density: 1.43, kind: 'all' }, many), 100),
    report('generated, all of 220 skills', generated({ size: 220, density: 1.43, kind: 'all' }, many), 100),
    report('generated, twice as many prerequisites', generated({ size: 220, density: 2.5, kind: 'role' }, many), 100),
    report(
      'generated, all of 2,000 skills',
      generated({ size: 2000, density: 1.43, kind: 'all' }, isQuick ? 2 : 10),
      3000,
    ),
  ]
  return passed.every(Boolean) ? 0 : 1
}
