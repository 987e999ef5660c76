// Decides that a plan's order, area and proof are what they say, on small problems, on generated ones and on the curriculum.

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readCurriculum } from '../../../src/content/build/curriculum'
import { planFor } from '../../../src/domain/plan/plan'
import { problemOf } from '../../../src/domain/plan/problem'
import type { Plan, PlanProblem } from '../../../src/domain/plan/types'
import { stampOf } from '../../../src/domain/progress/clock'
import { standingOf } from '../../../src/domain/progress/standing'
import { type Level, NO_FACTS } from '../../../src/domain/progress/types'
import { scopeOf } from '../../../src/domain/readiness/scope'
import { createGraph } from '../../../src/domain/roadmap/graph'
import { generatedProblem, seededRandom } from '../../support/generated'
import { problem, sketch } from '../../support/problems'

// Thousands of small problems: seconds of work, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const ids = ({ steps }: Plan) => steps.map(({ skill }) => String(skill))

/** The area as CONTRACT defines it, from the order alone. */
function areaOf({ graph, goals, known, hours }: PlanProblem, order: readonly string[]): number {
  const end = new Map<string, number>()
  let clock = 0
  for (const id of order) {
    clock += hours[graph.position.get(id)!]!
    end.set(id, clock)
  }
  let cost = 0
  let asked = 0
  for (const { skill, weight } of goals) {
    const options = graph.choices.get(skill)?.options ?? [skill]
    asked += weight
    if (options.some((id) => known.has(graph.position.get(id)!))) continue
    cost += weight * Math.min(...options.map((id) => end.get(id) ?? Number.POSITIVE_INFINITY))
  }
  return asked * clock === 0 ? 1 : 1 - cost / (asked * clock)
}

/** Whether each skill comes after what it requires. */
function isInOrder({ graph, known }: PlanProblem, order: readonly string[]): boolean {
  const done = new Set(known)
  return order.every((id) => {
    const at = graph.position.get(id)!
    const isOpen = graph.requirements[at]!.every(({ options }) => options.some((option) => done.has(option)))
    done.add(at)
    return isOpen
  })
}

/** The largest area over every order of the same skills that holds. */
function largestArea(asked: PlanProblem, order: readonly string[]): number {
  let best = 0
  const extend = (taken: readonly string[]) => {
    if (taken.length === order.length) best = Math.max(best, areaOf(asked, taken))
    for (const id of order) if (!taken.includes(id) && isInOrder(asked, [...taken, id])) extend([...taken, id])
  }
  extend([])
  return best
}

describe('planFor', () => {
  it('puts a small dear thing after the cheap ones that bring more per hour, and says when each is done', () => {
    const asked = problem({
      skills: { sql: [10], indexes: [5, 'sql'], git: [4], kubernetes: [40, 'docker'], docker: [10] },
      goals: { indexes: 3, git: 2, kubernetes: 3 },
    })
    const plan = planFor(asked)
    expect(ids(plan)).toEqual(['git', 'sql', 'indexes', 'docker', 'kubernetes'])
    expect(plan.steps.map(({ at }) => at)).toEqual([4, 14, 19, 29, 69])
    expect(plan.steps.map(({ block }) => block)).toEqual([0, 1, 1, 2, 2])
    expect(plan.steps[2]).toMatchObject({ hours: 5, weight: 3, requires: ['sql'] })
    expect(plan.hours).toBe(69)
    expect(plan.area).toBeCloseTo(1 - (2 * 4 + 3 * 19 + 3 * 69) / (8 * 69), 12)
    expect(plan.isProved).toBe(true)
  })

  it('has the largest area of all orders, choices and known skills included', () => {
    fc.assert(
      fc.property(sketch, (sketched) => {
        const asked = problem(sketched)
        const plan = planFor(asked)
        fc.pre(plan.steps.length <= 6)
        expect(isInOrder(asked, ids(plan))).toBe(true)
        expect(plan.area).toBeCloseTo(largestArea(asked, ids(plan)), 9)
        expect(plan.isProved).toBe(true)
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  it('is the same for weights and hours in other units, and when asked again', () => {
    fc.assert(
      fc.property(sketch, fc.integer({ min: 2, max: 9 }), (sketched, factor) => {
        const asked = problem(sketched)
        const plan = planFor(asked)
        const scaled = {
          ...asked,
          goals: asked.goals.map((goal) => ({ ...goal, weight: goal.weight * factor })),
          hours: asked.hours.map((hours) => hours / factor),
        }
        expect(planFor(asked)).toEqual(plan)
        expect(planFor(scaled).area).toBeCloseTo(plan.area, 9)
      }),
      { numRuns: 50, seed: 4 },
    )
  })

  it('has nothing to do, and an area of 1, when every goal is met or there is none', () => {
    const met = problem({ skills: { a: [3] }, goals: { a: 1 }, known: ['a'] })
    expect(planFor(met)).toMatchObject({ steps: [], hours: 0, area: 1, areaBound: 1, isProved: true })
    expect(planFor(problem({ skills: { a: [3] }, goals: {} }))).toMatchObject({ steps: [], area: 1 })
  })

  it('copes with skills that take no time and goals that weigh nothing', () => {
    const asked = problem({ skills: { a: [0], b: [0, 'a'], c: [2, 'a'], d: [0] }, goals: { b: 1, c: 1, d: 0 } })
    const plan = planFor(asked)
    expect(isInOrder(asked, ids(plan))).toBe(true)
    expect(plan.area).toBe(0.5)
    expect(planFor({ ...asked, hours: new Float64Array(4) }).area).toBe(1)
  })

  it('lets the option that comes first count, and claims no proof, where many options of many choices are in it', () => {
    const skills: Record<string, [number, ...string[]]> = {}
    const choices: Record<string, string[]> = {}
    for (let i = 0; i < 5; i += 1) {
      skills[`slow${i}`] = [30 + i]
      skills[`quick${i}`] = [1 + i]
      choices[`c${i}`] = [`slow${i}`, `quick${i}`]
      skills[`on${i}`] = [2, `c${i}`]
    }
    const asked = problem({ skills, choices, goals: Object.fromEntries(Object.keys(skills).map((id) => [id, 1])) })
    const plan = planFor(asked)
    expect(isInOrder(asked, ids(plan))).toBe(true)
    for (let i = 0; i < 5; i += 1) expect([...plan.picks]).toContainEqual([`c${i}`, `quick${i}`])
    expect(plan.areaBound).toBeGreaterThanOrEqual(plan.area)
    expect(plan.isProved).toBe(plan.areaBound === plan.area)
  })

  it('is proved a best order on 12 generated plans of 110 to 220 skills', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const asked = generatedProblem({ size: 220, density: 1.43, kind: seed % 2 ? 'role' : 'all' }, seededRandom(seed))
      const plan = planFor(asked)
      expect(isInOrder(asked, ids(plan))).toBe(true)
      expect(plan.area).toBeCloseTo(areaOf(asked, ids(plan)), 9)
      expect(plan.area).toBe(plan.areaBound)
    }
  })
})

describe('problemOf', () => {
  const { roadmap } = readCurriculum()
  const graph = createGraph(roadmap)
  const standing = (levels: Readonly<Record<string, Level>>) =>
    standingOf(graph, {
      ...NO_FACTS,
      levels: new Map(Object.entries(levels).map(([id, value]) => [id, { value, stamp: stampOf(1, 0, 't') }])),
    })

  it('plans every target of the curriculum to its end, proved best', () => {
    for (const target of roadmap.targets) {
      const asked = problemOf(scopeOf(standing({}), target))
      const plan = planFor(asked)
      expect(isInOrder(asked, ids(plan))).toBe(true)
      expect(plan.isProved).toBe(true)
      const planned = new Set(ids(plan))
      for (const { skill } of target.needs)
        expect((graph.choices.get(skill)?.options ?? [skill]).some((id) => planned.has(id))).toBe(true)
    }
  })

  it('leaves out what the learner can do well enough, and makes a goal of no skill set aside', () => {
    const target = roadmap.targets[0]!
    const [first, second] = target.needs.filter(({ skill, level }) => graph.position.has(skill) && level === 'build')
    const scope = scopeOf(standing({ [first!.skill]: 'explain', [second!.skill]: 'skipped' }), target)
    const asked = problemOf(scope)
    const at = graph.position.get(first!.skill)!
    expect(asked.known.has(at)).toBe(false)
    expect(asked.able!.has(at)).toBe(true)
    expect(asked.hours[at]).toBeLessThan(problemOf(scopeOf(standing({}), target)).hours[at]!)
    expect(asked.goals.map(({ skill }) => skill)).not.toContain(second!.skill)
    const done = problemOf(scopeOf(standing({ [first!.skill]: 'build' }), target))
    expect(ids(planFor(done))).not.toContain(first!.skill)
  })

  it('lets a skill at explain be built on while it is still to reach build', () => {
    const asked = problem({ skills: { a: [50], b: [1, 'a'] }, goals: { a: 1, b: 1 } })
    expect(ids(planFor(asked))).toEqual(['a', 'b'])
    expect(ids(planFor({ ...asked, able: new Set([0]) }))).toEqual(['b', 'a'])
    const [, onlyB] = asked.goals
    expect(ids(planFor({ ...asked, goals: [onlyB!], able: new Set([0]) }))).toEqual(['b'])
  })
})
