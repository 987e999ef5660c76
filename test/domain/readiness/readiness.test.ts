// Decides how ready a learner is for a target, that work never makes them less ready, and that 100 % can be reached.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standIn } from '../../../src/domain/progress/standing'
import { LEVELS, type Level } from '../../../src/domain/progress/types'
import { type Extent, extentBySection, hoursLeft, readinessOf } from '../../../src/domain/readiness/readiness'
import { isMissing, scopeOf, wholeRoadmap } from '../../../src/domain/readiness/scope'
import { skillAt } from '../../../src/domain/roadmap/graph'
import { targetIdKind } from '../../../src/domain/roadmap/ids'
import { learner } from '../../support/arbitraries'
import { allAt, type Levels, type Picks, standingInferred, standingWith } from '../../support/facts'
import { Oracle } from '../../support/oracle'
import { graphOf, type RoadmapSketch, targetOf } from '../../support/roadmaps'

function readiness(sketch: RoadmapSketch, levels: Levels, picks: Picks = {}) {
  return readinessOf(scope(sketch, levels, picks))
}

function scope(sketch: RoadmapSketch, levels: Levels, picks: Picks = {}) {
  const graph = graphOf(sketch)
  return scopeOf(standingWith(graph, levels, picks), targetOf(graph, 'goal'))
}

/** Ids of the skills in the scope. */
function idsInScope(of: ReturnType<typeof scope>): string[] {
  return of.standing.graph.roadmap.skills.filter((_, at) => (of.needed[at] ?? 0) > 0).map((skill) => skill.id)
}

const SMALL: RoadmapSketch = {
  skills: { http: [], sql: ['http'], python: [], java: [] },
  choices: { language: ['python', 'java'] },
  targets: { goal: ['sql:build:must', 'language:explain:nice'] },
  fields: { sql: { hours: [5, 10, 20] } },
}

describe('readinessOf', () => {
  it('weighs needs, and credits half for "can explain" where "can build" is asked', () => {
    expect(readiness(SMALL, {})).toMatchObject({ share: 0, met: 0, total: 2 })
    expect(readiness(SMALL, { sql: 'explain' })).toMatchObject({ share: 1.5 / 4, met: 0 })
    expect(readiness(SMALL, { sql: 'build' })).toMatchObject({ share: 3 / 4, met: 1 })
    expect(readiness(SMALL, { sql: 'build', java: 'explain' })).toMatchObject({ share: 1, met: 2, gaps: [] })
  })

  it('credits nothing for what was set aside', () => {
    expect(readiness(SMALL, { sql: 'skipped' }).share).toBe(0)
    expect(readiness(SMALL, { sql: 'skipped' }).gaps.map((gap) => gap.skill)).toContain('sql')
  })

  it('lists what is missing by weight, with the level that is asked and the hours that are left', () => {
    expect(readiness(SMALL, {}).gaps).toMatchObject([
      { skill: 'sql', level: 'build', weight: 'must', hours: 10 },
      { skill: 'python', level: 'explain', weight: 'nice', hours: undefined },
    ])
  })

  it('puts the gap before the others of its weight for which most waits', () => {
    const sketch = { skills: { z: [], a: [], b: ['a'], c: ['a'] }, targets: { goal: ['z', 'b', 'c', 'a'] } }
    expect(readiness(sketch, {}).gaps.map((gap) => gap.skill)).toEqual(['a', 'z', 'b', 'c'])
  })

  it('is 1 for a target that asks for nothing', () => {
    expect(readiness({ skills: { a: [] }, targets: { goal: [] } }, {}).share).toBe(1)
  })

  it('agrees with the slow second opinion', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels, picks }) => {
        expect(readiness(sketch, levels, picks).share).toBeCloseTo(new Oracle(sketch, levels).readiness(), 10)
      }),
    )
  })

  it('never falls when a level is raised', () => {
    fc.assert(
      fc.property(learner, fc.nat(), ({ sketch, levels, picks }, draw) => {
        const ids = Object.keys(sketch.skills)
        const id = ids[draw % ids.length] ?? 's0'
        const scale = LEVELS.filter((level) => level !== 'skipped')
        const from = scale.findIndex((level) => level === levels[id])
        const before = readiness(sketch, levels, picks).share
        for (const level of scale.slice(from + 1))
          expect(readiness(sketch, { ...levels, [id]: level }, picks).share).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('reaches 100 % with the skills of the scope alone', () => {
    fc.assert(
      fc.property(learner, ({ sketch, picks }) => {
        const done = allAt('build', idsInScope(scope(sketch, {}, picks)))
        const { share, met, total, gaps } = readiness(sketch, done, picks)
        expect([share, met, gaps]).toEqual([1, total, []])
      }),
    )
  })

  it('does not care about options that were not picked', () => {
    fc.assert(
      fc.property(learner, fc.constantFrom(...LEVELS), ({ sketch, levels, picks }, level) => {
        const here = scope(sketch, levels, picks)
        const outside = Object.keys(sketch.skills).filter((id) => !idsInScope(here).includes(id))
        const notAble = level === 'explain' || level === 'build' ? 'learning' : level
        const there = readiness(
          sketch,
          {
            ...levels,
            ...allAt(
              notAble,
              outside.filter((id) => !isAble(levels, id)),
            ),
          },
          picks,
        )
        expect(there.share).toBe(readinessOf(here).share)
      }),
    )
  })

  it('counts a gap for every need that is not met, one for each skill', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels, picks }) => {
        const { gaps, met, total } = readiness(sketch, levels, picks)
        expect(gaps.length === 0).toBe(met === total)
        expect(new Set(gaps.map((gap) => gap.skill)).size).toBe(gaps.length)
      }),
    )
  })
})

type Inferred = Readonly<Record<string, number>>

function extent(
  sketch: RoadmapSketch,
  { levels, picks = {}, inferred }: { levels: Levels; picks?: Picks; inferred: Inferred },
) {
  const graph = graphOf(sketch)
  return readinessOf(scopeOf(standingInferred(graph, levels, inferred, picks), targetOf(graph, 'goal')))
}

const ends = ({ low, share, high }: Extent) => [low, share, high]

/** A learner some of whose skills were placed by a check-in. */
const placed = learner.chain((one) =>
  fc.record({
    ...{ sketch: fc.constant(one.sketch), levels: fc.constant(one.levels), picks: fc.constant(one.picks) },
    inferred: fc.dictionary(fc.constantFrom(...Object.keys(one.sketch.skills)), fc.integer({ min: 0, max: 100 })),
  }),
)

describe('the interval of readiness', () => {
  it('is a point where every level is stated', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels, picks }) => {
        const { low, share, high, stated } = readiness(sketch, levels, picks)
        expect([low, high, stated]).toEqual([share, share, share])
      }),
      { seed: 7 },
    )
  })

  it('takes an inferred level by its chance, and doubts all of them together', () => {
    const { low, share, high, stated, met } = extent(SMALL, { levels: { java: 'explain' }, inferred: { sql: 80 } })
    expect(share).toBeCloseTo((3 * 0.5 * 0.8 + 1) / 4)
    expect(stated).toBeCloseTo(1 / 4)
    expect(met).toBe(1)
    expect(low).toBeLessThan(share - 0.02)
    expect(high).toBeGreaterThan(share + 0.02)
  })

  it('holds the share between its ends, and counts what is stated alone', () => {
    fc.assert(
      fc.property(placed, ({ sketch, ...one }) => {
        const { stated, low, share, high } = extent(sketch, one)
        for (const [a, b] of [
          [0, stated],
          [stated, low],
          [low, share],
          [share, high],
          [high, 1],
        ] as const)
          expect(a).toBeLessThanOrEqual(b + 1e-12)
      }),
      { seed: 7 },
    )
  })

  it('never falls at either end when a level or an inferred chance is raised', () => {
    fc.assert(
      fc.property(
        placed,
        fc.nat(),
        fc.integer({ min: 0, max: 100 }),
        ({ sketch, levels, picks, inferred }, draw, percent) => {
          const ids = Object.keys(sketch.skills)
          const id = ids[draw % ids.length] ?? 's0'
          const level = levels[id] ?? 'new'
          const before = ends(extent(sketch, { levels, picks, inferred }))
          const expectNotBelow = (after: readonly number[]) =>
            after.forEach((end, i) => {
              expect(end).toBeGreaterThanOrEqual((before[i] ?? 0) - 1e-12)
            })
          const isInferred = level === 'new' && inferred[id] !== undefined
          const order: readonly Level[] = isInferred ? ['explain', 'build'] : ['new', 'learning', 'explain', 'build']
          for (const next of order.slice(order.indexOf(level) + 1))
            expectNotBelow(ends(extent(sketch, { levels: { ...levels, [id]: next }, picks, inferred })))
          if (level === 'new' && percent >= (inferred[id] ?? 0))
            expectNotBelow(ends(extent(sketch, { levels, picks, inferred: { ...inferred, [id]: percent } })))
        },
      ),
      { seed: 7, numRuns: 300 },
    )
  })

  it('does not care what is inferred of options that were not picked, short of being able', () => {
    const { sketch, levels } = { sketch: SMALL, levels: {} }
    const picks = { language: 'python' }
    const without = ends(extent(sketch, { levels, picks, inferred: { python: 40 } }))
    for (const java of [0, 30, 84])
      expect(ends(extent(sketch, { levels, picks, inferred: { python: 40, java } }))).toEqual(without)
  })

  it('closes at 100 % once every level of the scope is stated', () => {
    fc.assert(
      fc.property(placed, ({ sketch, picks, inferred }) => {
        const done = allAt('build', idsInScope(scope(sketch, {}, picks)))
        expect(ends(extent(sketch, { levels: done, picks, inferred }))).toEqual([1, 1, 1])
      }),
      { seed: 7 },
    )
  })
})

describe(extentBySection, () => {
  it('splits the needs among the sections, a choice to that of its first option, nothing lost', () => {
    const sketch = {
      ...SMALL,
      sections: ['net', 'code'],
      fields: {
        http: { section: 'net' },
        sql: { section: 'net' },
        python: { section: 'code' },
        java: { section: 'net' },
      },
    }
    const sections = extentBySection(scope(sketch, { sql: 'explain', java: 'build' }))
    expect(sections).toMatchObject([
      { section: 'net', share: 0.5, met: 0, total: 1 },
      { section: 'code', share: 1, met: 1, total: 1 },
    ])
  })
})

describe('scopeOf', () => {
  it('holds the needs and all they rest on, one option of each choice', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels, picks }) => {
        const found = scope(sketch, levels, picks)
        const { graph } = found.standing
        const named = new Set<string>(found.target.needs.map((need) => need.skill))
        const isNamed = (at: number) => named.has(skillAt(graph, at).id)
        const option = (id: string) => skillAt(graph, standIn(found.standing, graph.choices.get(id)!, isNamed)).id
        const expected = new Oracle(sketch, levels).closure([...named], option)
        expect(idsInScope(found).sort()).toEqual([...expected].sort())
      }),
    )
  })

  it('asks the highest level that any need asks, and "can explain" of what lies below', () => {
    const found = scope(
      { skills: { a: [], b: ['a'], c: ['b'] }, targets: { goal: ['b:build:nice', 'c:explain:must'] } },
      {},
    )
    expect([...found.needed]).toEqual([2, 3, 2])
    expect(found.weight).toEqual([undefined, 'nice', 'must'])
  })
})

describe('hoursLeft', () => {
  const left = (levels: Levels, need: string) => hoursLeft(scope({ ...SMALL, targets: { goal: [need] } }, levels), 1)

  it('falls from level to level, and less is left when "can explain" is all that is asked', () => {
    expect(left({}, 'sql:build:must')).toBe(10)
    expect(left({ sql: 'learning' }, 'sql:build:must')).toBeCloseTo(7)
    expect(left({ sql: 'explain' }, 'sql:build:must')).toBeCloseTo(4)
    expect(left({ sql: 'build' }, 'sql:build:must')).toBe(0)
    expect(left({}, 'sql:explain:must')).toBeCloseTo(6)
    expect(left({ sql: 'build' }, 'sql:explain:must')).toBe(0)
  })
})

describe('wholeRoadmap', () => {
  it('asks for every skill and one option of each choice, and can be reached', () => {
    fc.assert(
      fc.property(learner, ({ sketch, picks }) => {
        const graph = graphOf(sketch)
        const whole = wholeRoadmap(graph, targetIdKind.instead, 'Everything')
        const start = scopeOf(standingWith(graph, {}, picks), whole)
        const done = scopeOf(standingWith(graph, allAt('explain', idsInScope(start)), picks), whole)
        expect(graph.roadmap.skills.filter((_, at) => isMissing(done, at))).toEqual([])
        expect(readinessOf(done).share).toBe(1)
      }),
    )
  })
})

function isAble(levels: Levels, id: string): boolean {
  return levels[id] === 'explain' || levels[id] === 'build'
}
