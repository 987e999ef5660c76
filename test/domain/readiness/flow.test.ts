// Decides that value flows down to what can be started, and that none is lost or counted twice.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lackingPrerequisites, opensFor, valueFlow } from '../../../src/domain/readiness/flow'
import { isMissing, type Scope, scopeOf } from '../../../src/domain/readiness/scope'
import { learner } from '../../support/arbitraries'
import { type Levels, standingWith } from '../../support/facts'
import { graphOf, type RoadmapSketch, targetOf } from '../../support/roadmaps'

function scope(sketch: RoadmapSketch, levels: Levels = {}): Scope {
  const graph = graphOf(sketch)
  return scopeOf(standingWith(graph, levels), targetOf(graph, 'goal'))
}

const FORK: RoadmapSketch = {
  skills: { a: [], b: [], c: ['a', 'b'], d: ['a'] },
  targets: { goal: ['c:explain:must', 'd:explain:nice'] },
}

describe('valueFlow', () => {
  it('hands on what waits in equal parts', () => {
    expect([...valueFlow(scope(FORK))]).toEqual([0.5 + 1.5 + 1, 0.5 + 1.5, 3, 1])
  })

  it('hands all of it to the one prerequisite that is left', () => {
    expect([...valueFlow(scope(FORK, { b: 'explain' }))]).toEqual([0.5 + 3 + 1, 0, 3, 1])
  })

  it('goes to the option that stands for a choice, not to another that is needed besides', () => {
    const graph = graphOf({
      skills: { a: [], b: [], x: ['one'], y: ['a'] },
      choices: { one: ['a', 'b'] },
      targets: { goal: ['x', 'y'] },
    })
    const standing = standingWith(graph, {}, { one: 'b' })
    expect([...valueFlow(scopeOf(standing, targetOf(graph, 'goal')))]).toEqual([3.5, 3.5, 3, 3])
  })

  it('holds the whole target on the frontier, once', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels }) => {
        const of = scope(sketch, levels)
        const flow = valueFlow(of)
        const missing = [...flow.keys()].filter((at) => isMissing(of, at))
        const frontier = missing.filter((at) => lackingPrerequisites(of, at).length === 0)
        const own = { must: 3, should: 2, nice: 1 }
        const asked = missing.reduce((sum, at) => sum + (of.weight[at] ? own[of.weight[at]] : 0.5), 0)
        expect(frontier.reduce((sum, at) => sum + (flow[at] ?? 0), 0)).toBeCloseTo(asked, 8)
      }),
    )
  })

  it('is zero for what is met or outside the scope', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels }) => {
        const of = scope(sketch, levels)
        valueFlow(of).forEach((value, at) => {
          expect(value > 0).toBe(isMissing(of, at))
        })
      }),
    )
  })
})

describe('opensFor', () => {
  it('names what waits, directly and further up, and nothing that is met', () => {
    const chain = { skills: { a: [], b: ['a'], c: ['b'], d: ['a'] }, targets: { goal: ['c', 'd'] } }
    expect(opensFor(scope(chain), 0).sort()).toEqual([1, 2, 3])
    expect(opensFor(scope(chain, { d: 'explain' }), 0).sort()).toEqual([1, 2])
    expect(opensFor(scope(chain), 2)).toEqual([])
  })

  it('does not name what another option has opened already, nor anything for a skill that can be explained', () => {
    const pick = {
      skills: { a: [], b: [], c: ['one'] },
      choices: { one: ['a', 'b'] },
      targets: { goal: ['a:build:must', 'b', 'c'] },
    }
    expect(opensFor(scope(pick), 1)).toEqual([2])
    expect(opensFor(scope(pick, { a: 'explain' }), 1)).toEqual([])
    expect(opensFor(scope(pick, { a: 'explain' }), 0)).toEqual([])
  })
})
