// Decides that a plan's dates are honest ranges, that its weeks hold all of it, and what a date asks to be given up.

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createCalendar } from '../../../src/domain/plan/calendar'
import { parseDay } from '../../../src/domain/plan/day'
import { answerFor, withHours } from '../../../src/domain/plan/deadline'
import { leftOut } from '../../../src/domain/plan/leave'
import { outlookOf, SLIVER } from '../../../src/domain/plan/outlook'
import { decodeHours, paceOf } from '../../../src/domain/plan/pace'
import { planFor } from '../../../src/domain/plan/plan'
import { problemOf } from '../../../src/domain/plan/problem'
import type { PlanSettings } from '../../../src/domain/plan/settings'
import { weeksOf } from '../../../src/domain/plan/weeks'
import { readinessOf } from '../../../src/domain/readiness/readiness'
import { scopeOf } from '../../../src/domain/readiness/scope'
import { skillIdKind } from '../../../src/domain/roadmap/ids'
import type { SkillId } from '../../../src/domain/roadmap/types'
import { allAt, type Levels, standingWith } from '../../support/facts'
import { seededRandom } from '../../support/generated'
import { graphOf } from '../../support/roadmaps'

vi.setConfig({ testTimeout: 60_000 })

const MONDAY = parseDay('2026-11-23') ?? -1
const settings = (given: Partial<PlanSettings> = {}): PlanSettings => ({
  start: MONDAY,
  week: 7,
  off: [],
  by: undefined,
  hand: undefined,
  ...given,
})

/** A roadmap of `size` skills with hours, a third of them needs of the target `role`. */
function someRoadmap(seed: number, size: number) {
  const random = seededRandom(seed)
  const below = (n: number) => Math.floor(random() * n)
  const ids = Array.from({ length: size }, (_, i) => `s${i}`)
  const low = ids.map(() => 1 + below(10))
  return graphOf({
    skills: Object.fromEntries(ids.map((id, i) => [id, i > 0 && below(3) > 0 ? [`s${below(i)}`] : []])),
    fields: Object.fromEntries(ids.map((id, i) => [id, { hours: [low[i]!, low[i]! * 2, low[i]! * (3 + below(4))] }])),
    targets: { role: ids.filter(() => below(3) === 0).map((id) => `${id}:${below(2) ? 'build' : 'explain'}:should`) },
  })
}

function outlook(seed: number, { given = settings(), levels = {} as Levels, noted = {}, size = 30 } = {}) {
  const graph = someRoadmap(seed, size)
  const scope = scopeOf(standingWith(graph, levels), graph.roadmap.targets[0]!)
  const plan = planFor(problemOf(scope))
  const pace = paceOf(scope, new Map(Object.entries(noted)))
  return { plan, scope, graph, found: outlookOf(plan, scope, { calendar: createCalendar(given, MONDAY), pace }) }
}

const seeds = Array.from({ length: 25 }, (_, i) => i + 1)

describe('outlookOf', () => {
  it('gives each step a range of days that never runs backwards and holds the likely day', () => {
    for (const seed of seeds) {
      const { steps } = outlook(seed).found
      steps.forEach(({ until, done, begins }, i) => {
        expect(until.low).toBeLessThanOrEqual(until.likely)
        expect(until.likely).toBeLessThanOrEqual(until.high)
        expect(done.low! <= done.likely! && done.likely! <= done.high!).toBe(true)
        expect(begins!).toBeLessThanOrEqual(done.likely!)
        const before = steps[i - 1]
        if (!before) return
        expect(until.low).toBeGreaterThanOrEqual(before.until.low)
        expect(until.high).toBeGreaterThanOrEqual(before.until.high)
        expect(begins!).toBeGreaterThanOrEqual(before.begins!)
      })
    }
  })

  it('holds about four of five simulated outcomes between its earliest and latest hours', () => {
    const { steps, pace } = outlook(3).found
    const { graph, plan } = outlook(3)
    const random = seededRandom(99)
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    let inside = 0
    const rounds = 4000
    for (let round = 0; round < rounds; round += 1) {
      const own = Math.exp(pace.doubt * normal())
      const hours = plan.steps.reduce((sum, { skill, hours: likely }) => {
        const [low, most, high] = graph.roadmap.skills[graph.position.get(skill)!]!.hours!
        const share = likely / most
        return sum + Math.max(0, (low + 4 * most + high) / 6 + ((high - low) / 6) * normal()) * share
      }, 0)
      const { low, high } = steps.at(-1)!.until
      if (hours * own >= low && hours * own <= high) inside += 1
    }
    expect(inside / rounds).toBeGreaterThan(0.75)
    expect(inside / rounds).toBeLessThan(0.86)
  })

  it('ends at full readiness, and rises as each skill is learnt to the level asked for', () => {
    for (const seed of seeds) {
      const { found, plan, graph, scope } = outlook(seed)
      expect(found.steps.at(-1)!.readiness).toBeCloseTo(1, 9)
      const half = plan.steps.slice(0, Math.ceil(plan.steps.length / 2)).map(({ skill }) => skill)
      const levels = Object.fromEntries(
        half.map((id) => [id, scope.needed[graph.position.get(id)!] === 3 ? 'build' : 'explain'] as const),
      )
      const then = readinessOf(scopeOf(standingWith(graph, levels), scope.target)).share
      expect(found.steps[half.length - 1]!.readiness).toBeCloseTo(then, 9)
    }
  })

  it('moves on from today when the start has passed, with what is done taken out', () => {
    const { plan } = outlook(4)
    const first = plan.steps[0]!.skill
    const late = outlook(4, { given: settings({ start: MONDAY - 100 }), levels: { [first]: 'build' } }).found
    expect(late.steps[0]!.begins).toBe(MONDAY)
    expect(late.steps.map(({ skill }) => skill)).not.toContain(first)
  })
})

describe('paceOf', () => {
  const done = outlook(5)
    .graph.roadmap.skills.slice(0, 6)
    .map(({ id }) => String(id))
  const likely = Object.fromEntries(outlook(5).graph.roadmap.skills.map(({ id, hours }) => [id, hours![1]]))
  const paceAt = (factor: number, count: number) =>
    outlook(5, {
      levels: allAt('build', done),
      noted: Object.fromEntries(done.slice(0, count).map((id) => [id, likely[id]! * factor])),
    }).found.pace

  it('is that of the estimates without notes, and comes nearer to the learner’s own with each', () => {
    expect(paceAt(2, 0)).toMatchObject({ factor: 1, skills: 0 })
    const factors = [1, 2, 4, 6].map((count) => paceAt(2, count).factor)
    expect(factors).toEqual(factors.toSorted((a, b) => a - b))
    expect(factors[0]).toBeGreaterThan(1.1)
    expect(factors[3]).toBeLessThan(2)
    expect(factors[3]).toBeGreaterThan(1.5)
    expect(paceAt(0.5, 6).factor).toBeCloseTo(1 / factors[3]!, 9)
  })

  it('grows surer with each note', () => {
    const doubts = [0, 1, 3, 6].map((count) => paceAt(1, count).doubt)
    expect(doubts).toEqual(doubts.toSorted((a, b) => b - a))
  })

  it('learns nothing from skills that are not done, and is not carried off by one wild note', () => {
    expect(outlook(5, { noted: { [done[0]!]: 500 } }).found.pace.skills).toBe(0)
    expect(outlook(5, { levels: allAt('build', done), noted: { [done[0]!]: 9_999 } }).found.pace.factor).toBeLessThan(
      1.8,
    )
  })

  it('makes every date later for a slow learner', () => {
    const levels = allAt('build', done)
    const slow = outlook(5, { levels, noted: Object.fromEntries(done.map((id) => [id, likely[id]! * 3])) }).found
    expect(slow.hours.likely).toBeGreaterThan(outlook(5, { levels }).found.hours.likely * 1.5)
  })
})

describe('decodeHours', () => {
  it('takes numbers above 0 up to 10,000 and nothing else', () => {
    for (const hours of [0.5, 40, 10_000]) expect(decodeHours(hours)).toEqual({ ok: true, value: hours })
    for (const json of [0, -3, Number.NaN, Number.POSITIVE_INFINITY, 10_001, '8', null, { spent: 8 }])
      expect(decodeHours(json).ok).toBe(false)
  })
})

describe('weeksOf', () => {
  const off = [{ from: MONDAY + 9, to: MONDAY + 24 }]

  it('holds every hour of every skill once, within the room of each week, days off left out', () => {
    for (const seed of seeds) {
      const { found } = outlook(seed, { given: settings({ off, start: MONDAY + 2 }) })
      const weeks = weeksOf(found)
      const hours = new Map<SkillId, number>()
      for (const { monday, room, entries } of weeks) {
        expect((monday - MONDAY) % 7).toBe(0)
        const used = entries.reduce((sum, entry) => sum + entry.hours, 0)
        expect(used).toBeLessThanOrEqual(room + SLIVER + 1e-6)
        for (const entry of entries) hours.set(entry.skill, (hours.get(entry.skill) ?? 0) + entry.hours)
      }
      for (const step of found.steps) expect(hours.get(step.skill)).toBeCloseTo(step.hours.likely, 6)
      expect(weeks.flatMap(({ entries }) => entries.filter(({ isBegun }) => isBegun))).toHaveLength(found.steps.length)
      expect(weeks.flatMap(({ entries }) => entries.filter(({ isDone }) => isDone))).toHaveLength(found.steps.length)
      expect(weeks.at(-1)!.readiness).toBeCloseTo(1, 9)
    }
  })

  it('ends after the weeks asked for, and has none where no week has hours', () => {
    expect(weeksOf(outlook(1).found, 3)).toHaveLength(3)
    const none = weeksOf(outlook(1, { given: settings({ week: 0 }) }).found, 5)
    expect(none.flatMap(({ entries }) => entries)).toEqual([])
  })
})

describe('answerFor', () => {
  it('counts as done what is done by then, and asks for no more hours than it takes', () => {
    for (const seed of seeds) {
      for (const week of [7, [0, 2, 0, 2, 0, 3, 0]] as const) {
        const given = settings({ week })
        const { found, plan, scope } = outlook(seed, { given })
        const day = MONDAY + 40 + seed * 7
        const answer = answerFor(found, given, day)
        expect(answer.skills.low).toBeLessThanOrEqual(answer.skills.likely)
        expect(answer.skills.likely).toBeLessThanOrEqual(answer.skills.high)
        expect(answer.skills.likely).toBe(found.steps.filter(({ done }) => done.likely! <= day).length)
        if (answer.isEnough) continue
        const enough = (perWeek: number) => {
          const changed = withHours(given, perWeek)
          const calendar = createCalendar(changed, MONDAY)
          return answerFor(outlookOf(plan, scope, { calendar, pace: found.pace }), changed, day).isEnough
        }
        if (answer.perWeek === undefined) continue
        expect(enough(answer.perWeek)).toBe(true)
        expect(enough(answer.perWeek - 0.5)).toBe(false)
      }
    }
  })

  it('has no week long enough for a date that has passed', () => {
    const given = settings()
    expect(answerFor(outlook(1).found, given, MONDAY - 1)).toMatchObject({ hours: 0, perWeek: undefined })
    expect(answerFor(outlook(1).found, given, MONDAY - 1).leave).toHaveLength(outlook(1).found.steps.length)
  })
})

describe('leftOut', () => {
  it('leaves out what fits no more, with all that rests on it, and nothing that would still fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 100 }), (seed, percent) => {
        const { steps, hours } = outlook(seed).found
        const room = (hours.likely * percent) / 100
        const left = new Set(leftOut(steps, room))
        const kept = steps.filter(({ skill }) => !left.has(skill))
        const used = kept.reduce((sum, step) => sum + step.hours.likely, 0)
        expect(used).toBeLessThanOrEqual(room + 1e-6)
        for (const { requires } of kept) expect(requires.some((first) => left.has(first))).toBe(false)
        for (const step of steps) {
          const isOpen = left.has(step.skill) && step.requires.every((first) => !left.has(first))
          if (isOpen && step.gain > 0) expect(used + step.hours.likely).toBeGreaterThan(room)
        }
      }),
      { numRuns: 200, seed: 4 },
    )
  })

  it('keeps at least nine tenths of what the best choice keeps, on small plans', () => {
    let kept = 0
    let best = 0
    for (const seed of seeds) {
      const { steps, hours } = outlook(seed, { size: 12 }).found
      if (steps.length > 12) continue
      const room = hours.likely * 0.6
      const gainOf = (left: ReadonlySet<SkillId>) =>
        steps.reduce((sum, { skill, gain }) => sum + (left.has(skill) ? 0 : gain), 0)
      kept += gainOf(new Set(leftOut(steps, room)))
      let most = 0
      for (let set = 0; set < 2 ** steps.length; set += 1) {
        const left = new Set(steps.filter((_, i) => set & (1 << i)).map(({ skill }) => skill))
        const rest = steps.filter(({ skill }) => !left.has(skill))
        const fits = rest.reduce((sum, step) => sum + step.hours.likely, 0) <= room
        if (fits && rest.every(({ requires }) => requires.every((first) => !left.has(first))))
          most = Math.max(most, gainOf(left))
      }
      best += most
    }
    expect(kept).toBeGreaterThan(0.9 * best)
    expect(kept).toBeLessThanOrEqual(best + 1e-9)
  })

  it('leaves out a cheap goal on a dear foundation that serves it alone before a plain goal', () => {
    const id = (name: string) => (skillIdKind.is(name) ? name : skillIdKind.instead)
    const step = (name: string, hours: number, gain: number, requires: string[] = []) => ({
      skill: id(name),
      hours: { likely: hours },
      gain,
      requires: requires.map(id),
    })
    const steps = [step('docker', 40, 0), step('kubernetes', 5, 0.4, ['docker']), step('sql', 20, 0.3)]
    expect(leftOut(steps, 30)).toEqual(['docker', 'kubernetes'])
    expect(leftOut(steps, 65)).toEqual([])
  })
})
