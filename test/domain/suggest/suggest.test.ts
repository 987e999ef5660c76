// Decides which skills are offered next: only what can be started, nothing that was put off, never a step that locks.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReady } from '../../../src/domain/progress/standing'
import { isMissing, scopeOf } from '../../../src/domain/readiness/scope'
import { suggestNext } from '../../../src/domain/suggest/suggest'
import type { SuggestOptions } from '../../../src/domain/suggest/types'
import { learner } from '../../support/arbitraries'
import { type Levels, type Picks, standingWith } from '../../support/facts'
import { Oracle } from '../../support/oracle'
import { chainOf, graphOf, type RoadmapSketch, targetOf } from '../../support/roadmaps'

const ALL = { now: 0, count: 1000 }

function scope(sketch: RoadmapSketch, levels: Levels = {}, picks: Picks = {}) {
  const graph = graphOf(sketch)
  return scopeOf(standingWith(graph, levels, picks), targetOf(graph, 'goal'))
}

function offered(sketch: RoadmapSketch, levels: Levels = {}, options: SuggestOptions = ALL): string[] {
  return suggestNext(scope(sketch, levels), options).map((suggestion) => suggestion.skill)
}

const GOAL: RoadmapSketch = {
  skills: { a: [], b: [], c: ['a', 'b'], d: ['one'], e: ['d'] },
  choices: { one: ['a', 'b'] },
  targets: { goal: ['c:build:must', 'e:explain:nice'] },
}

describe('suggestNext', () => {
  it('offers exactly the missing skills of the scope whose prerequisites are known and that were not set aside', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels, picks }) => {
        const of = scope(sketch, levels, picks)
        const ready = new Oracle(sketch, levels).ready()
        const expected = of.standing.graph.roadmap.skills
          .filter((skill, at) => isMissing(of, at) && levels[skill.id] !== 'skipped' && ready.has(skill.id))
          .map((skill) => skill.id)
        expect(
          suggestNext(of, ALL)
            .map((suggestion) => suggestion.skill)
            .sort(),
        ).toEqual(expected.sort())
      }),
    )
  })

  it('offers something as long as something is missing and nothing was set aside', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels, picks }) => {
        const kept = Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== 'skipped'))
        const of = scope(sketch, kept, picks)
        const isDone = of.standing.graph.roadmap.skills.every((_, at) => !isMissing(of, at))
        expect(suggestNext(of, { now: 0, count: 1 }).length === 0).toBe(isDone)
      }),
    )
  })

  it('takes no other suggestion out of reach when one is finished', () => {
    fc.assert(
      fc.property(
        learner,
        fc.constantFrom('explain' as const, 'build' as const),
        ({ sketch, levels, picks }, level) => {
          const suggestions = suggestNext(scope(sketch, levels, picks), ALL)
          for (const { skill } of suggestions) {
            const after = scope(sketch, { ...levels, [skill]: level }, picks)
            for (const other of suggestions)
              expect(isReady(after.standing, after.standing.graph.position.get(other.skill) ?? -1)).toBe(true)
          }
        },
      ),
    )
  })

  it('leads to 100 % when the first suggestion is always taken', () => {
    fc.assert(
      fc.property(learner, ({ sketch, picks }) => {
        let levels: Levels = {}
        const most = Object.keys(sketch.skills).length
        for (let step = 0; step <= most; step += 1) {
          const [first] = suggestNext(scope(sketch, levels, picks), { now: 0, count: 1 })
          if (!first) break
          levels = { ...levels, [first.skill]: 'build' }
        }
        expect(new Oracle(sketch, levels).readiness()).toBe(1)
      }),
    )
  })

  it('says the same twice', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels, picks }) => {
        expect(suggestNext(scope(sketch, levels, picks), ALL)).toEqual(suggestNext(scope(sketch, levels, picks), ALL))
      }),
    )
  })

  it('offers no more than asked for, the best of them first', () => {
    fc.assert(
      fc.property(learner, fc.nat({ max: 6 }), ({ sketch, levels }, count) => {
        const all = offered(sketch, levels)
        expect(offered(sketch, levels, { now: 0, count })).toHaveLength(Math.min(count, all.length))
      }),
    )
  })

  it('holds back what was put off until its moment has come', () => {
    const later = new Map([['a', 100]])
    expect(offered(GOAL, {}, { now: 99, count: 5, later })).toEqual(['b'])
    expect(offered(GOAL, {}, { now: 100, count: 5, later })).toContain('a')
    expect(offered(GOAL, {}, { now: 0, count: 5, later: new Map([['a', null]]) })).toContain('a')
  })

  it('finishes what was begun before it starts something of the same worth', () => {
    const even = { skills: { a: [], b: [] }, targets: { goal: ['a', 'b'] } }
    expect(offered(even)).toEqual(['a', 'b'])
    expect(offered(even, { b: 'learning' })).toEqual(['b', 'a'])
  })

  it('offers the one next step of two known things before one of many followers of a single thing', () => {
    const sketch: RoadmapSketch = {
      skills: { base: [], left: [], right: [], f1: ['base'], f2: ['base'], f3: ['base'], step: ['left', 'right'] },
      targets: { goal: ['f1', 'f2', 'f3', 'step'] },
    }
    expect(offered(sketch, { base: 'build', left: 'build', right: 'build' })[0]).toBe('step')
  })

  it('prefers another section when two are worth nearly the same', () => {
    const sketch: RoadmapSketch = {
      sections: ['s', 't'],
      skills: { a: [], b: [], c: [] },
      fields: { a: { section: 's' }, b: { section: 's' }, c: { section: 't' } },
      targets: { goal: ['a', 'b', 'c'] },
    }
    expect(offered(sketch)).toEqual(['a', 'c', 'b'])
  })

  it('walks a chain of 5,000 and offers its first link', () => {
    expect(offered({ ...chainOf(5000), targets: { goal: ['s4999'] } })).toEqual(['s0'])
  })
})

describe('the reasons of a suggestion', () => {
  const reasonsFor = (skill: string, levels: Levels, picks: Picks = {}, sketch = GOAL) =>
    suggestNext(scope(sketch, levels, picks), ALL).find((suggestion) => suggestion.skill === skill)?.reasons

  it('name what is known, what it opens, and how the target weighs it', () => {
    expect(reasonsFor('c', { a: 'explain', b: 'build' })).toEqual([
      { code: 'knows', skills: ['a', 'b'] },
      { code: 'must' },
    ])
    expect(reasonsFor('d', { b: 'explain', a: 'new' })).toEqual([
      { code: 'knows', skills: ['b'] },
      { code: 'opens', skills: ['e'] },
    ])
  })

  it('say that nothing comes before, and that it is begun or can be explained already', () => {
    expect(reasonsFor('b', {})).toEqual([{ code: 'starting-point' }, { code: 'opens', skills: ['d', 'e', 'c'] }])
    expect(reasonsFor('b', { b: 'learning' })?.[0]).toEqual({ code: 'in-progress' })
    expect(reasonsFor('c', { a: 'build', b: 'build', c: 'explain' })?.[0]).toEqual({ code: 'can-explain' })
  })

  it('name the other options until one was picked', () => {
    const pick = { skills: { a: [], b: [] }, choices: { one: ['a', 'b'] }, targets: { goal: ['one'] } }
    expect(reasonsFor('a', {}, {}, pick)).toContainEqual({ code: 'pick-one', skills: ['b'] })
    expect(reasonsFor('b', {}, { one: 'b' }, pick)).not.toContainEqual(expect.objectContaining({ code: 'pick-one' }))
  })
})
