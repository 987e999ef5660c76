// Decides that "why is this not suggested?" gets true answers for every skill of every learner.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReady, SKIPPED, standingOf } from '../../../src/domain/progress/standing'
import { isMissing, type Scope, scopeOf } from '../../../src/domain/readiness/scope'
import { suggestNext } from '../../../src/domain/suggest/suggest'
import { type WhyNot, type WhyNotCode, whyNot } from '../../../src/domain/suggest/whyNot'
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

/** What each code claims, looked up in the facts. */
const CLAIMS: Partial<Record<WhyNotCode, (of: Scope, at: number) => boolean>> = {
  needs: (of, at) => !isReady(of.standing, at),
  'set-aside': (of, at) => of.standing.ranks[at] === SKIPPED,
  'at-level': (of, at) => (of.needed[at] ?? 0) > 0 && !isMissing(of, at),
  outside: (of, at) => of.needed[at] === 0,
  'other-option': (of, at) => of.needed[at] === 0,
  ranked: (of, at) => isReady(of.standing, at) && isMissing(of, at),
}

function expectTrue(of: Scope, at: number, { code }: WhyNot): void {
  expect(CLAIMS[code]?.(of, at)).not.toBe(false)
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
          for (const answer of answers) expectTrue(of, at, answer)
          const [first] = answers
          expect(first?.code === 'suggested').toBe(place > 0 && place <= count)
          if (first?.code === 'ranked' || first?.code === 'suggested') expect(first.amount).toBe(place)
        })
      }),
      { seed: 8 },
    )
  })
})
