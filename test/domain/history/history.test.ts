// Decides what the look back makes of dated facts: readiness by day, hours by week, levels by section, activity, changes.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityByDay } from '../../../src/domain/history/activity'
import { changesSince } from '../../../src/domain/history/changesSince'
import { hoursByWeek } from '../../../src/domain/history/hoursByWeek'
import { levelsBySection } from '../../../src/domain/history/levelsBySection'
import { planLine } from '../../../src/domain/history/planLine'
import { readinessOverTime } from '../../../src/domain/history/readinessOverTime'
import { dayAt, dayText, mondayOf } from '../../../src/domain/plan/day'
import { standingOf } from '../../../src/domain/progress/standing'
import { type Fact, type Facts, type Level, NO_FACTS, type RecordValue } from '../../../src/domain/progress/types'
import { extentOf } from '../../../src/domain/readiness/readiness'
import { scopeOf } from '../../../src/domain/readiness/scope'
import { learner } from '../../support/arbitraries'
import { stampAt } from '../../support/facts'
import { graphOf, type RoadmapSketch, targetOf } from '../../support/roadmaps'

const DAY = 86_400_000
/** A Wednesday. */
const TODAY = 20_000 + 6
const NOON = DAY / 2
const dayOf = (time: number) => dayAt(time, 0)

const SKETCH: RoadmapSketch = {
  sections: ['s', 't'],
  skills: { a: [], b: ['a'], c: [] },
  fields: { a: { section: 's', hours: [5, 10, 20] }, b: { section: 's', hours: [10, 20, 40] }, c: { section: 't' } },
  targets: { goal: ['a', 'b:build', 'c'] },
}
const graph = graphOf(SKETCH)
const target = targetOf(graph, 'goal')

/** Facts with levels that were set so many days ago. */
function factsOn(levels: Readonly<Record<string, readonly [Level, number]>>, more: Partial<Facts> = {}): Facts {
  const dated = Object.entries(levels).map(
    ([id, [value, ago]]) => [id, { value, stamp: stampAt((TODAY - ago) * DAY + NOON) }] as const,
  )
  return { ...NO_FACTS, levels: new Map(dated), ...more }
}

const record = <T>(value: T, ago: number) => ({ value, stamp: stampAt((TODAY - ago) * DAY + NOON) })

describe('readinessOverTime', () => {
  it('has one point for each day on which something was marked', () => {
    const facts = factsOn({ a: ['explain', 30], b: ['explain', 10], c: ['build', 10] })
    const points = readinessOverTime({ graph, target, facts }, dayOf)
    expect(points.map(({ day, share }) => [TODAY - day, share])).toEqual([
      [30, 3 / 9],
      [10, (3 + 1.5 + 3) / 9],
    ])
  })

  it('ends where readiness is today, whoever the learner is', () => {
    fc.assert(
      fc.property(learner, fc.array(fc.nat({ max: 400 })), ({ sketch, levels }, days) => {
        const own = graphOf(sketch)
        const goal = targetOf(own, 'goal')
        const facts = factsOn(
          Object.fromEntries(Object.entries(levels).map(([id, level], i) => [id, [level, days[i] ?? 0] as const])),
        )
        const points = readinessOverTime({ graph: own, target: goal, facts }, dayOf)
        expect(points.at(-1)?.share).toBe(extentOf(scopeOf(standingOf(own, facts), goal)).share)
        expect(points.length).toBeLessThanOrEqual(60)
        expect(points.map(({ day }) => day)).toEqual(points.map(({ day }) => day).toSorted((x, y) => x - y))
      }),
      { seed: 1 },
    )
  })

  it('keeps the first and the last of very many days', () => {
    const skills = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`s${i}`, []]))
    const many = graphOf({ skills, targets: { goal: Object.keys(skills) } })
    const facts = factsOn(Object.fromEntries(Object.keys(skills).map((id, i) => [id, ['build', i] as const])))
    const points = readinessOverTime({ graph: many, target: targetOf(many, 'goal'), facts }, dayOf)
    expect([points.length, points[0]?.day, points.at(-1)?.day]).toEqual([60, TODAY - 199, TODAY])
  })

  it('shows what inferred levels leave open', () => {
    const inferred = new Map([['a', record(60, 3)]])
    const [point] = readinessOverTime({ graph, target, facts: { ...factsOn({}), inferred } }, dayOf)
    expect(point && point.low < point.share && point.share < point.high).toBe(true)
  })
})

describe('hoursByWeek', () => {
  it('estimates what was reached in the week of its mark, and takes noted hours instead where there are any', () => {
    const records = new Map([['hours:b', record(7.5, 8)]])
    const facts = factsOn({ a: ['explain', 0], b: ['build', 1], c: ['build', 1] }, { records })
    const weeks = hoursByWeek(graph, facts, { today: TODAY, weeks: 3, dayOf })
    expect(weeks).toEqual([
      { monday: mondayOf(TODAY) - 14, noted: 0, estimated: 0 },
      { monday: mondayOf(TODAY) - 7, noted: 7.5, estimated: 0 },
      { monday: mondayOf(TODAY), noted: 0, estimated: 6 },
    ])
  })

  it('leaves out what lies before its weeks or after them', () => {
    const facts = factsOn({ a: ['build', 400], b: ['build', -30] })
    expect(
      hoursByWeek(graph, facts, { today: TODAY, weeks: 12, dayOf }).every(({ estimated }) => estimated === 0),
    ).toBe(true)
  })
})

describe('levelsBySection', () => {
  it('counts the target’s skills by level, inferred ones apart', () => {
    const inferred = new Map([['c', record(90, 0)]])
    const facts = { ...factsOn({ a: ['explain', 1], b: ['explain', 1] }), inferred }
    const [first, second] = levelsBySection(scopeOf(standingOf(graph, facts), target))
    expect(first).toMatchObject({ total: 2, met: 1, done: 0.5, counts: { explain: 2, inferred: 0 } })
    expect(second).toMatchObject({ total: 1, met: 0, done: 0, counts: { explain: 0, inferred: 1 } })
  })
})

describe('activityByDay', () => {
  it('counts facts of every kind on the day they were last set, by the learner’s calendar', () => {
    const notes = new Map([['a', { value: 'x', stamp: stampAt(TODAY * DAY + 30 * 60_000) }]])
    const facts = factsOn({ a: ['build', 0], b: ['build', 0] }, { notes })
    expect(activityByDay(facts, dayOf)).toEqual(new Map([[TODAY, 3]]))
    expect(activityByDay(facts, (time) => dayAt(time, 60))).toEqual(
      new Map([
        [TODAY, 2],
        [TODAY - 1, 1],
      ]),
    )
  })
})

describe('changesSince', () => {
  it('names the levels set since, newest first, counts the rest, and compares readiness', () => {
    const records = new Map<string, Fact<RecordValue>>([
      ['answer:1', record({ question: 'q' }, 2)],
      ['answer:2', record({ question: 'q' }, 20)],
      ['hours:a', record(3, 1)],
    ])
    const notes = new Map([
      ['a', { value: 'x', stamp: stampAt(TODAY * DAY) }],
      ['b', { value: '', stamp: stampAt(TODAY * DAY) }],
    ])
    const facts = factsOn({ a: ['explain', 30], b: ['build', 5], c: ['explain', 3] }, { records, notes })
    const found = changesSince(graph, facts, { since: (TODAY - 5) * DAY, target })
    expect(found.levels.map(({ skill, level }) => [skill, level])).toEqual([
      ['c', 'explain'],
      ['b', 'build'],
    ])
    expect(found.others).toEqual({ notes: 1, evidence: 0, checks: 0, resources: 0, answers: 1 })
    expect([found.before, found.now]).toEqual([3 / 9, 1])
  })
})

describe('planLine', () => {
  const scope = scopeOf(standingOf(graph, factsOn({ a: ['build', 3] })), target)

  it('is empty where no plan was asked for', () => {
    expect(planLine(scope, NO_FACTS, TODAY)).toEqual([])
  })

  it('rises from readiness today to all of it', () => {
    const plan = { start: dayText(TODAY - 7), week: 7 }
    const line = planLine(scope, { records: new Map([['plan:goal', record(plan, 7)]]) }, TODAY)
    expect(line[0]).toEqual({ day: TODAY, share: extentOf(scope).share })
    expect(line.at(-1)?.share).toBeCloseTo(1, 10)
    expect(line.map(({ share }) => share)).toEqual(line.map(({ share }) => share).toSorted((x, y) => x - y))
  })
})
