// Decides what a learner's and a mentor's own signals do to the list: order, job ads, what has faded, and that nothing else moves.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReady } from '../../../src/domain/progress/standing'
import { isMissing, type Scope, scopeOf } from '../../../src/domain/readiness/scope'
import { ancestors, descendants } from '../../../src/domain/roadmap/graph'
import { suggestNext } from '../../../src/domain/suggest/suggest'
import type { SuggestOptions } from '../../../src/domain/suggest/types'
import { learner } from '../../support/arbitraries'
import { type Levels, type Picks, standingWith } from '../../support/facts'
import { graphOf, type RoadmapSketch, targetOf } from '../../support/roadmaps'

const ALL = { now: 0, count: 1000 }
const EVEN: RoadmapSketch = { skills: { a: [], b: [], c: [], d: [] }, targets: { goal: ['a', 'b', 'c', 'd'] } }
const CHAIN: RoadmapSketch = { skills: { a: [], b: [], c: ['b'] }, targets: { goal: ['a:build:must', 'b', 'c'] } }

function scope(sketch: RoadmapSketch, levels: Levels = {}, picks: Picks = {}): Scope {
  const graph = graphOf(sketch)
  return scopeOf(standingWith(graph, levels, picks), targetOf(graph, 'goal'))
}

const idsOf = (of: Scope, options: SuggestOptions) => suggestNext(of, options).map(({ skill }) => skill)

const reasonsOf = (of: Scope, options: SuggestOptions, id: string) =>
  suggestNext(of, options).find(({ skill }) => skill === id)?.reasons

describe("a mentor's order", () => {
  it('wins over every score, whoever the learner is', () => {
    fc.assert(
      fc.property(learner, fc.array(fc.nat(), { maxLength: 8 }), ({ sketch, levels, picks }, draws) => {
        const of = scope(sketch, levels, picks)
        const plain = idsOf(of, ALL)
        const order = [...new Set(draws.map((draw) => plain[draw % Math.max(1, plain.length)] ?? ''))].filter(Boolean)
        expect(idsOf(of, { ...ALL, order }).slice(0, order.length)).toEqual(order)
        expect(idsOf(of, { ...ALL, order }).sort()).toEqual(plain.sort())
      }),
      { seed: 1 },
    )
  })

  it('is given as the reason, with its place', () => {
    expect(idsOf(scope(EVEN), { ...ALL, order: ['c', 'a'] })).toEqual(['c', 'a', 'b', 'd'])
    expect(reasonsOf(scope(EVEN), { ...ALL, order: ['c', 'a'] }, 'a')?.[0]).toEqual({ code: 'mentor-order', amount: 2 })
  })

  it('brings what comes before its first skill to the top, and names what that leads to', () => {
    const options = { ...ALL, order: ['c', 'a'] }
    expect(idsOf(scope(CHAIN), options)).toEqual(['b', 'a'])
    expect(reasonsOf(scope(CHAIN), options, 'b')?.[0]).toEqual({ code: 'mentor-order', amount: 1, skills: ['c'] })
  })

  it('skips what is done, unknown or outside the target', () => {
    expect(idsOf(scope(EVEN, { c: 'build' }), { ...ALL, order: ['c', 'nobody', 'b'] })).toEqual(['b', 'a', 'd'])
  })
})

describe('saved job ads', () => {
  it('lift what they ask for, and say how many do', () => {
    const ads = new Map([['d', 3]])
    expect(idsOf(scope(EVEN), { ...ALL, ads })[0]).toBe('d')
    expect(reasonsOf(scope(EVEN), { ...ALL, ads }, 'd')).toContainEqual({ code: 'ads', amount: 3 })
    expect(reasonsOf(scope(EVEN), { ...ALL, ads }, 'a')).not.toContainEqual(expect.objectContaining({ code: 'ads' }))
  })
})

describe('what has faded', () => {
  const fading = (at: number) => (at === 0 ? ({ code: 'stale', amount: 200 } as const) : undefined)
  const rests: RoadmapSketch = { skills: { a: [], b: ['a'], c: ['a'], d: [] }, targets: { goal: ['b', 'c', 'd'] } }

  it('comes before the first skill that rests on it, and says why', () => {
    const of = scope(rests, { a: 'explain' })
    const list = suggestNext(of, { now: 0, count: 5, fading })
    expect(list.map(({ skill }) => skill)).toEqual(['a', 'b', 'c', 'd'])
    expect(list[0]?.reasons).toEqual([
      { code: 'stale', amount: 200 },
      { code: 'rests-on-it', skills: ['b', 'c'] },
    ])
  })

  it('is left alone while nothing that is suggested rests on it', () => {
    expect(idsOf(scope(rests, { a: 'explain', b: 'explain', c: 'explain' }), { now: 0, count: 5, fading })).toEqual([
      'd',
    ])
  })

  it('is not shown while it is put off', () => {
    const later = new Map([['a', 9]])
    expect(idsOf(scope(rests, { a: 'explain' }), { now: 8, count: 5, fading, later })).toEqual(['b', 'c', 'd'])
    expect(idsOf(scope(rests, { a: 'explain' }), { now: 9, count: 5, fading, later })[0]).toBe('a')
  })

  it('takes at most one place in five', () => {
    const wide: RoadmapSketch = {
      skills: { a: [], b: [], c: ['a'], d: ['b'], e: [], f: [], g: [] },
      targets: { goal: ['c', 'd', 'e', 'f', 'g'] },
    }
    const of = scope(wide, { a: 'explain', b: 'explain' })
    const all = () => ({ code: 'shaky', amount: 2 }) as const
    const reviewed = (count: number) =>
      suggestNext(of, { now: 0, count, fading: all }).filter(({ reasons }) => reasons[0]?.code === 'shaky')
    expect(reviewed(5)).toHaveLength(1)
    expect(reviewed(4)).toHaveLength(0)
    expect(suggestNext(of, { now: 0, count: 5, fading: all })).toHaveLength(5)
  })
})

describe('a stable list', () => {
  it('stays as it is when something outside the target changes', () => {
    fc.assert(
      fc.property(learner, fc.nat(), ({ sketch, levels, picks }, draw) => {
        const of = scope(sketch, levels, picks)
        const inChoice = new Set(Object.values(sketch.choices ?? {}).flat())
        const outside = Object.keys(sketch.skills).filter((id, at) => !of.needed[at] && !inChoice.has(id))
        const id = outside[draw % Math.max(1, outside.length)]
        fc.pre(id !== undefined)
        const after = scope(sketch, { ...levels, [id ?? '']: levels[id ?? ''] === 'build' ? 'new' : 'build' }, picks)
        expect(suggestNext(after, ALL)).toEqual(suggestNext(of, ALL))
      }),
      { seed: 2 },
    )
  })

  it('keeps two suggestions in their order when a third is finished that has nothing to do with them', () => {
    fc.assert(
      fc.property(learner, fc.nat(), ({ sketch: alike, levels, picks }, draw) => {
        const sketch = inOwnSections(alike)
        const of = scope(sketch, levels, picks)
        const before = idsOf(of, ALL)
        const done = before[draw % Math.max(1, before.length)] ?? ''
        const after = idsOf(scope(sketch, { ...levels, [done]: 'build' }, picks), ALL)
        const apart = before.filter((id) => id !== done && isApart(of, id, done))
        expect(after.filter((id) => apart.includes(id))).toEqual(apart)
      }),
      { seed: 3 },
    )
  })
})

/** Every skill in a section of its own, so that variety says nothing. */
function inOwnSections(sketch: RoadmapSketch): RoadmapSketch {
  const ids = Object.keys(sketch.skills)
  const fields = Object.fromEntries(ids.map((id) => [id, { section: `in-${id}` }]))
  return {
    ...sketch,
    choices: {},
    skills: withoutChoices(sketch),
    targets: goalOf(ids),
    fields,
    sections: ids.map((id) => `in-${id}`),
  }
}

function withoutChoices({ skills, choices = {} }: RoadmapSketch): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(skills).map(([id, requires]) => [id, requires.filter((node) => !(node in choices))]),
  )
}

function goalOf(ids: readonly string[]) {
  return { goal: ids.map((id) => `${id}:explain:must`) }
}

/** No skill rests on both, and nothing that rests on the one shares a prerequisite with the other. */
function isApart({ standing: { graph } }: Scope, one: string, other: string): boolean {
  const around = (id: string) => {
    const at = graph.position.get(id) ?? -1
    const above = [...descendants(graph, at), at]
    return new Set([...above, ...above.flatMap((higher) => [...ancestors(graph, higher)])])
  }
  const here = around(one)
  return ![...around(other)].some((at) => here.has(at))
}

describe('with no signal at all', () => {
  it('offers exactly what is open', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels }) => {
        const of = scope(sketch, levels)
        for (const id of idsOf(of, { ...ALL, order: [], ads: new Map() })) {
          const at = of.standing.graph.position.get(id) ?? -1
          expect(isReady(of.standing, at) && isMissing(of, at)).toBe(true)
        }
      }),
      { seed: 4 },
    )
  })
})
