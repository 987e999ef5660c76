// Decides what is offered when a check-in has inferred levels: what is most probably open, and said to be no more than probable.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../src/domain/progress/standing'
import { isMissing, scopeOf } from '../../../src/domain/readiness/scope'
import { isStartable, openChance, readyChance } from '../../../src/domain/suggest/chances'
import { suggestNext } from '../../../src/domain/suggest/suggest'
import { learner } from '../../support/arbitraries'
import { factsWith, type Levels, stampAt } from '../../support/facts'
import { graphOf, type RoadmapSketch, targetOf } from '../../support/roadmaps'

const ALL = { now: 0, count: 1000 }

function scopeWith(sketch: RoadmapSketch, levels: Levels, percents: Readonly<Record<string, number>>) {
  const graph = graphOf(sketch)
  const inferred = new Map(Object.entries(percents).map(([id, value]) => [id, { value, stamp: stampAt(1) }]))
  return scopeOf(standingOf(graph, { ...factsWith(levels), inferred }), targetOf(graph, 'goal'))
}

const TWO: RoadmapSketch = {
  skills: { a: [], b: [], c: ['a', 'b'], d: ['one'] },
  choices: { one: ['a', 'b'] },
  targets: { goal: ['c', 'd', 'a', 'b'] },
}

/** A learner on a roadmap, and a chance for each skill of which no level is stated. */
const uncertain = learner.chain(({ sketch, levels }) => {
  const ids = Object.keys(sketch.skills)
  return fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: ids.length, maxLength: ids.length })
    .map((percents) => ({
      sketch,
      levels,
      percents: Object.fromEntries(ids.map((id, i) => [id, percents[i] ?? 0])),
    }))
})

describe('readyChance', () => {
  it('is the product over prerequisites, never the least of them', () => {
    const { standing } = scopeWith(TWO, {}, { a: 80, b: 60 })
    expect(readyChance(standing, 2)).toBeCloseTo(0.48, 10)
  })

  it('takes a choice as met unless every option is lacking', () => {
    const { standing } = scopeWith(TWO, {}, { a: 80, b: 60 })
    expect(readyChance(standing, 3)).toBeCloseTo(1 - 0.2 * 0.4, 10)
  })

  it('is 1 for a skill that needs nothing, and 0 or 1 where levels are stated', () => {
    const { standing } = scopeWith(TWO, { a: 'build', b: 'learning' }, {})
    expect([0, 2, 3].map((at) => readyChance(standing, at))).toEqual([1, 0, 1])
  })
})

describe('openChance', () => {
  it('is less than the product of ready and not yet known, for these go together, and no less than they leave room for', () => {
    const even = scopeWith(TWO, {}, { a: 80, b: 60, c: 50 })
    expect(openChance(even, 2)).toBeCloseTo(0.48 * 0.5 - 0.4 * Math.sqrt(0.48 * 0.52 * 0.5 * 0.5), 10)
    const nearlySure = scopeWith(TWO, {}, { a: 100, b: 60, c: 1 })
    expect(openChance(nearlySure, 2)).toBeCloseTo(0.6 + 0.99 - 1, 10)
  })

  it('is that of the one where the other is certain', () => {
    const { standing, ...rest } = scopeWith(TWO, { a: 'build', b: 'build' }, { c: 30 })
    expect(openChance({ standing, ...rest }, 2)).toBeCloseTo(0.7, 10)
  })
})

describe('suggestions after a check-in', () => {
  it('offer only what is met for sure or more likely than not, and nothing taken to be known', () => {
    fc.assert(
      fc.property(uncertain, ({ sketch, levels, percents }) => {
        const scope = scopeWith(sketch, levels, percents)
        for (const { skill } of suggestNext(scope, ALL)) {
          const at = scope.standing.graph.position.get(skill) ?? -1
          expect(isStartable(scope.standing, at) && isMissing(scope, at)).toBe(true)
        }
      }),
      { seed: 5 },
    )
  })

  it('offer something as long as something is missing and nothing was set aside', () => {
    fc.assert(
      fc.property(uncertain, ({ sketch, levels, percents }) => {
        const kept = Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== 'skipped'))
        const scope = scopeWith(sketch, kept, percents)
        const isDone = scope.standing.graph.roadmap.skills.every((_, at) => !isMissing(scope, at))
        expect(suggestNext(scope, { now: 0, count: 1 }).length === 0).toBe(isDone)
      }),
      { seed: 6 },
    )
  })

  it('take no other suggestion out of reach when one is finished', () => {
    fc.assert(
      fc.property(uncertain, ({ sketch, levels, percents }) => {
        const suggestions = suggestNext(scopeWith(sketch, levels, percents), ALL)
        for (const { skill } of suggestions) {
          const { standing } = scopeWith(sketch, { ...levels, [skill]: 'explain' }, percents)
          for (const other of suggestions)
            expect(isStartable(standing, standing.graph.position.get(other.skill) ?? -1)).toBe(true)
        }
      }),
      { seed: 7 },
    )
  })

  it('put what is surely open before what only may be', () => {
    const even: RoadmapSketch = { skills: { a: [], b: [], c: ['a'], d: ['b'] }, targets: { goal: ['c', 'd'] } }
    const scope = scopeWith(even, {}, { a: 86, b: 99 })
    expect(suggestNext(scope, ALL).map(({ skill }) => skill)).toEqual(['d', 'c'])
  })

  it('put what is hardly known yet before what probably is', () => {
    const even: RoadmapSketch = { skills: { a: [], b: [] }, targets: { goal: ['a', 'b'] } }
    const scope = scopeWith(even, {}, { a: 60, b: 10 })
    expect(suggestNext(scope, ALL).map(({ skill }) => skill)).toEqual(['b', 'a'])
    expect(openChance(scope, 0)).toBeCloseTo(0.4, 10)
  })

  it('say what is inferred, what is to be checked first, and how sure the whole is', () => {
    const scope = scopeWith(TWO, { a: 'new' }, { a: 90, b: 70, c: 20 })
    const reasons = suggestNext(scope, ALL).find(({ skill }) => skill === 'c')?.reasons
    expect(reasons?.slice(0, 3)).toEqual([
      { code: 'seems-to-know', skills: ['a'] },
      { code: 'likely', amount: 43 },
      { code: 'unsure', skills: ['b'] },
    ])
  })

  it('never call a stated level inferred', () => {
    const scope = scopeWith(TWO, { a: 'explain', b: 'build' }, { a: 10, b: 10 })
    expect(suggestNext(scope, ALL)[0]?.reasons[0]).toEqual({ code: 'knows', skills: ['a', 'b'] })
  })
})
