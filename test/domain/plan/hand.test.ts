// Decides that a plan can be changed by hand: what moves along, that it is said, and that pins outlive a recompute.

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { moveSkill, nudgeSkill, pinAfter } from '../../../src/domain/plan/hand'
import { planFor } from '../../../src/domain/plan/plan'
import type { Hand, Plan, PlanProblem } from '../../../src/domain/plan/types'
import { skillIdKind } from '../../../src/domain/roadmap/ids'
import type { SkillId } from '../../../src/domain/roadmap/types'
import { problem, sketch } from '../../support/problems'

// Thousands of small problems: seconds of work, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const order = ({ steps }: Plan) => steps.map(({ skill }) => skill)
const idOf = ({ graph }: PlanProblem, id: string): SkillId => graph.roadmap.skills[graph.position.get(id)!]!.id

function isInOrder({ steps }: Plan, moved: readonly SkillId[]): boolean {
  const place = new Map(moved.map((id, i) => [id, i]))
  return steps.every(({ skill, requires }) => requires.every((first) => place.get(first)! < place.get(skill)!))
}

/** git, sql, indexes, docker, kubernetes */
const asked = problem({
  skills: { sql: [10], indexes: [5, 'sql'], git: [4], kubernetes: [40, 'docker'], docker: [10] },
  goals: { indexes: 3, git: 2, kubernetes: 3 },
})

describe('moveSkill', () => {
  const { steps } = planFor(asked)

  it('takes along what a skill requires when it moves up', () => {
    expect(moveSkill(steps, { skill: idOf(asked, 'kubernetes'), to: 0 })).toEqual({
      order: ['docker', 'kubernetes', 'git', 'sql', 'indexes'],
      along: [{ skill: 'docker', because: 'required' }],
    })
  })

  it('takes along what requires a skill when it moves down', () => {
    expect(moveSkill(steps, { skill: idOf(asked, 'sql'), to: 4 })).toEqual({
      order: ['git', 'docker', 'kubernetes', 'sql', 'indexes'],
      along: [{ skill: 'indexes', because: 'requires' }],
    })
  })

  it('moves nothing for an unknown skill, the same place, or beyond an end it is at', () => {
    const unchanged = { order: steps.map(({ skill }) => skill), along: [] }
    expect(moveSkill(steps, { skill: idOf(asked, 'git'), to: 0 })).toEqual(unchanged)
    expect(moveSkill(steps, { skill: idOf(asked, 'git'), to: -3 })).toEqual(unchanged)
    expect(moveSkill(steps, { skill: idOf(asked, 'kubernetes'), to: 99 })).toEqual(unchanged)
    expect(moveSkill(steps.slice(1), { skill: idOf(asked, 'git'), to: 2 }).along).toEqual([])
  })

  it('keeps every order valid, says everything that moved against the rest, and moves nothing else', () => {
    fc.assert(
      fc.property(sketch, fc.nat(), fc.nat(), (sketched, from, to) => {
        const plan = planFor(problem(sketched))
        fc.pre(plan.steps.length > 1)
        const before = order(plan)
        const skill = before[from % before.length]!
        const moved = moveSkill(plan.steps, { skill, to: to % before.length })
        expect(moved.order.toSorted()).toEqual(before.toSorted())
        expect(isInOrder(plan, moved.order)).toBe(true)
        const told = new Set([skill, ...moved.along.map((other) => other.skill)])
        const others = (ids: readonly SkillId[]) => ids.filter((id) => !told.has(id))
        expect(others(moved.order)).toEqual(others(before))
        // Exactly where it was asked to go, but for what has to be on its way there.
        const shift = moved.along.length * (to % before.length < from % before.length ? 1 : -1)
        const wanted = (to % before.length) + (to % before.length === from % before.length ? 0 : shift)
        expect(moved.order.indexOf(skill)).toBe(wanted)
      }),
      { numRuns: 200, seed: 4 },
    )
  })
})

describe('nudgeSkill', () => {
  const { steps } = planFor(asked)

  it('goes past the nearest skill that it does not rest on, and takes along what it does rest on', () => {
    expect(nudgeSkill(steps, idOf(asked, 'kubernetes'), 'earlier')).toEqual({
      order: ['git', 'sql', 'docker', 'kubernetes', 'indexes'],
      along: [{ skill: 'docker', because: 'required' }],
    })
    expect(nudgeSkill(steps, idOf(asked, 'sql'), 'later')).toEqual({
      order: ['git', 'docker', 'sql', 'indexes', 'kubernetes'],
      along: [{ skill: 'indexes', because: 'requires' }],
    })
  })

  it('has nowhere to go for the first, the last, and one that all before it lead to', () => {
    expect(nudgeSkill(steps, idOf(asked, 'git'), 'earlier')).toBeUndefined()
    expect(nudgeSkill(steps, idOf(asked, 'kubernetes'), 'later')).toBeUndefined()
    expect(nudgeSkill(steps.slice(1, 3), idOf(asked, 'indexes'), 'earlier')).toBeUndefined()
    expect(nudgeSkill(steps.slice(1), idOf(asked, 'git'), 'earlier')).toBeUndefined()
  })

  it('changes the place of the skill whenever it gives an order, and keeps the order valid', () => {
    fc.assert(
      fc.property(sketch, fc.nat(), fc.boolean(), (sketched, from, isEarlier) => {
        const plan = planFor(problem(sketched))
        fc.pre(plan.steps.length > 1)
        const before = order(plan)
        const skill = before[from % before.length]!
        const moved = nudgeSkill(plan.steps, skill, isEarlier ? 'earlier' : 'later')
        if (!moved) return
        expect(isInOrder(plan, moved.order)).toBe(true)
        expect(moved.order.indexOf(skill) - before.indexOf(skill)).toBe(isEarlier ? -1 : 1)
      }),
      { numRuns: 200, seed: 4 },
    )
  })
})

describe('a plan recomputed with pins', () => {
  const kubernetes = idOf(asked, 'kubernetes')
  const moved = moveSkill(planFor(asked).steps, { skill: kubernetes, to: 0 })
  const hand = pinAfter(undefined, moved, kubernetes)

  it('keeps the pinned skill where it was put, orders the rest best, and costs area', () => {
    const plan = planFor({ ...asked, hand })
    expect(order(plan)).toEqual(['docker', 'kubernetes', 'git', 'sql', 'indexes'])
    expect(plan.area).toBeLessThan(planFor(asked).area)
    expect(plan.isProved).toBe(true)
  })

  it('keeps it when skills are finished, hours change and goals are added', () => {
    const known = new Set([asked.graph.position.get('docker')!])
    expect(order(planFor({ ...asked, hand, known }))).toEqual(['kubernetes', 'git', 'sql', 'indexes'])
    const slow = asked.hours.map((hours, at) => (at === asked.graph.position.get('git') ? 900 : hours))
    expect(order(planFor({ ...asked, hand, hours: slow }))).toEqual(['docker', 'kubernetes', 'sql', 'indexes', 'git'])
    const fewer = { ...asked, goals: [{ skill: 'kubernetes', weight: 1 }], hand }
    expect(order(planFor(fewer))).toEqual(['docker', 'kubernetes'])
  })

  it('keeps it when the skill gets another id', () => {
    const [id] = ['k8s'].filter(skillIdKind.is)
    const old = { order: moved.order.map((skill) => (skill === kubernetes ? id! : skill)), pinned: new Set([id!]) }
    const { graph } = asked
    const renamed = { ...graph, roadmap: { ...graph.roadmap, retired: { k8s: 'kubernetes' } } }
    expect(order(planFor({ ...asked, graph: renamed, hand: old }))).toEqual(order(planFor({ ...asked, hand })))
  })

  it('lets go of a pin when asked without the hand', () => {
    expect(order(planFor(asked))[0]).toBe('git')
  })

  it('mends an old order that no longer holds instead of failing', () => {
    const backwards: Hand = { order: order(planFor(asked)).toReversed(), pinned: new Set(order(planFor(asked))) }
    const plan = planFor({ ...asked, hand: backwards })
    expect(isInOrder(plan, order(plan))).toBe(true)
    expect(plan.steps).toHaveLength(5)
  })

  it('keeps every pin after any moves: the same skills before it and after it', () => {
    fc.assert(
      fc.property(sketch, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }), (sketched, moves) => {
        const start = problem(sketched)
        let plan = planFor(start)
        fc.pre(plan.steps.length > 2)
        let pins: Hand | undefined
        for (const [from, to] of moves) {
          const skill = order(plan)[from % plan.steps.length]!
          const next = moveSkill(plan.steps, { skill, to: to % plan.steps.length })
          pins = pinAfter(pins, next, skill)
          plan = planFor({ ...start, hand: pins })
          expect(isInOrder(plan, order(plan))).toBe(true)
          expect(plan.isProved).toBe(true)
          for (const pinned of pins.pinned) {
            const upTo = (ids: readonly SkillId[]) => ids.slice(0, ids.indexOf(pinned)).toSorted()
            expect(upTo(order(plan))).toEqual(upTo(pins.order))
          }
        }
      }),
      { numRuns: 150, seed: 4 },
    )
  })
})
