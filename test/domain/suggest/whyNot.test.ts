// Decides that "why is this not suggested?" gets true answers for every skill of every learner.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReady, SKIPPED, standingOf } from '../../../src/domain/progress/standing'
import { isMissing, type Scope, scopeOf } from '../../../src/domain/readiness/scope'
import { suggestNext } from '../../../src/domain/suggest/suggest'
import { whyNot } from '../../../src/domain/suggest/whyNot'
import { learner } from '../../support/arbitraries'
import { factsWith, type Levels, type Picks, stampAt, standingWith } from '../../support/facts'
import { graphOf, type RoadmapSketch, targetOf } from '../../support/roadmaps'

function scope(sketch: RoadmapSketch, levels: Levels = {}, picks: Picks = {}): Scope {
  const graph = graphOf(sketch)
  return scopeOf(standingWith(graph, levels, picks), targetOf(graph, 'goal'))
}

const MAP: RoadmapSketch = {
  skills: { a: [], b: ['a'], x: [], y: [], z: [] },
  choices: { one: ['x', 'y'] },
  targets: { goal: ['b', 'one'] },
}
const why = (id: string, levels: Levels = {}, more: object = {}) => {
  const of = scope(MAP, levels)
  return whyNot(of, { now: 0, count: 5, ...more }, of.standing.graph.position.get(id) ?? -1)
}

describe('whyNot', () => {
  it('names what comes first, what counts instead, what is met, set aside, put off or not asked for', () => {
    expect(why('b')).toEqual([{ code: 'needs', skills: ['a'] }])
    expect(why('y')).toEqual([{ code: 'other-option', skills: ['x'] }])
    expect(why('z')).toEqual([{ code: 'outside' }])
    expect(why('a', { a: 'build' })).toEqual([{ code: 'at-level' }])
    expect(why('a', { a: 'skipped' })).toEqual([{ code: 'set-aside' }])
    expect(why('a', {}, { later: new Map([['a', 7]]) })).toEqual([{ code: 'postponed', amount: 7 }])
  })

  it('gives two answers where two are true', () => {
    expect(why('b', {}, { later: new Map([['b', 7]]) }).map(({ code }) => code)).toEqual(['needs', 'postponed'])
  })

  it('says of what is suggested that it is, and where', () => {
    expect(why('a')).toEqual([{ code: 'suggested', amount: 1 }])
  })

  it('says that a check-in takes it to be known', () => {
    const graph = graphOf(MAP)
    const inferred = new Map([['a', { value: 91, stamp: stampAt(1) }]])
    const of = scopeOf(standingOf(graph, { ...factsWith({}), inferred }), targetOf(graph, 'goal'))
    expect(whyNot(of, { now: 0, count: 5 }, 0)).toEqual([{ code: 'seems-known', amount: 91 }])
  })

  it('gives the place of what is not among the first, and what it is behind in', () => {
    const sketch: RoadmapSketch = {
      skills: { a: [], b: [], c: [] },
      fields: { c: { hours: [40, 50, 60] }, a: { hours: [2, 4, 6] }, b: { hours: [2, 4, 6] } },
      sections: ['s'],
      targets: { goal: ['a:explain:must', 'b:explain:must', 'c:explain:nice'] },
    }
    expect(whyNot(scope(sketch), { now: 0, count: 2 }, 2)).toEqual([
      { code: 'ranked', amount: 3, terms: ['hours', 'value'] },
    ])
    expect(whyNot(scope(sketch), { now: 0, count: 1, order: ['b'] }, 0)).toEqual([
      { code: 'ranked', amount: 2, terms: ['mentor'] },
    ])
  })

  it('is true of every skill', () => {
    fc.assert(
      fc.property(learner, fc.nat({ max: 5 }), ({ sketch, levels, picks }, count) => {
        const of = scope(sketch, levels, picks)
        const all = suggestNext(of, { now: 0, count: 1000 }).map(({ skill }) => skill)
        of.standing.graph.roadmap.skills.forEach(({ id }, at) => {
          const answers = whyNot(of, { now: 0, count }, at)
          const place = all.indexOf(id) + 1
          expect(answers.length).toBeGreaterThan(0)
          for (const { code, amount } of answers) {
            expect(code === 'suggested').toBe(place > 0 && place <= count)
            if (code === 'ranked' || code === 'suggested') expect(amount).toBe(place)
            if (code === 'needs') expect(isReady(of.standing, at)).toBe(false)
            if (code === 'set-aside') expect(of.standing.ranks[at]).toBe(SKIPPED)
            if (code === 'at-level') expect(of.needed[at] && !isMissing(of, at)).toBe(true)
            if (code === 'outside' || code === 'other-option') expect(of.needed[at]).toBe(0)
          }
        })
      }),
      { seed: 8 },
    )
  })
})
