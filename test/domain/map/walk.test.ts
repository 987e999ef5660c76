// Decides that arrow keys reach every skill and follow edges, and what stones show.

import { describe, expect, it } from 'vitest'
import { layOut, shapeOf } from '../../../src/domain/map/layout'
import { followed, sceneOf } from '../../../src/domain/map/scene'
import { type Direction, needsOf, step, type Walk } from '../../../src/domain/map/walk'
import { scopeOf } from '../../../src/domain/readiness/scope'
import { factsWith, stampAt, standingWith } from '../../support/facts'
import { generatedGraph } from '../../support/generated'
import { graphOf, targetOf } from '../../support/roadmaps'
import { seededRandom } from '../../support/time'

const graph = generatedGraph(120, 1.4, seededRandom(5))
const layout = layOut(shapeOf(graph))
const WAYS: readonly Direction[] = ['up', 'down', 'left', 'right']

describe('step', () => {
  it('leads along an edge up and down, and nowhere where there is none', () => {
    for (const at of layout.x.keys()) {
      const up = step(graph, layout, { walk: { at, fan: [] }, direction: 'up' }).at
      const down = step(graph, layout, { walk: { at, fan: [] }, direction: 'down' }).at
      expect(graph.dependents[at]!.length === 0 ? up === at : graph.dependents[at]!.includes(up)).toBe(true)
      expect(needsOf(graph, at).length === 0 ? down === at : needsOf(graph, at).includes(down)).toBe(true)
    }
  })

  it('leads sideways through all that the last step could have led to', () => {
    const at = [...layout.x.keys()].find((skill) => graph.dependents[skill]!.length > 2)!
    let walk: Walk = step(graph, layout, { walk: { at, fan: [] }, direction: 'up' })
    const seen = new Set([walk.at])
    for (const direction of ['left', 'left', 'left', ...new Array<'right'>(12).fill('right')] as const) {
      walk = step(graph, layout, { walk, direction })
      seen.add(walk.at)
    }
    expect(seen).toEqual(new Set(graph.dependents[at]))
  })

  it('reaches every skill of the map from any other', () => {
    const seen = new Set([0])
    const open: Walk[] = [{ at: 0, fan: [] }]
    for (const walk of open)
      for (const direction of WAYS) {
        const next = step(graph, layout, { walk: { at: walk.at, fan: [] }, direction })
        if (seen.has(next.at)) continue
        seen.add(next.at)
        open.push({ at: next.at, fan: [] })
      }
    expect(seen.size).toBe(layout.x.length)
  })
})

describe('sceneOf', () => {
  const small = graphOf({
    skills: { a: [], b: ['a'], c: ['b'], d: ['b'], e: [] },
    targets: { role: ['c:build'] },
  })
  const look = (levels: Parameters<typeof factsWith>[0], inferred: Readonly<Record<string, number>> = {}) => {
    const entries = Object.entries(inferred).map(([id, value]) => [id, { value, stamp: stampAt(1) }] as const)
    const facts = { ...factsWith(levels), inferred: new Map(entries) }
    const standing = { ...standingWith(small, levels) }
    return sceneOf(scopeOf(standing, targetOf(small, 'role')), facts)
  }

  it('lights what can be started for the target, and nothing beyond', () => {
    const frontier = (levels: Parameters<typeof factsWith>[0]) =>
      look(levels).flatMap(({ isFrontier }, at) => (isFrontier ? ['abcde'[at]] : []))
    expect(frontier({})).toEqual(['a'])
    expect(frontier({ a: 'build' })).toEqual(['b'])
    expect(frontier({ a: 'build', b: 'explain', c: 'explain' })).toEqual(['c'])
    expect(frontier({ a: 'skipped' })).toEqual([])
    expect(look({}).map(({ isTarget }) => isTarget)).toEqual([true, true, true, false, false])
  })

  it('draws an inferred level as such, and a stated one never', () => {
    const [a, b] = look({ b: 'learning' }, { a: 60, b: 99 })
    expect(a).toMatchObject({ level: 'learning', chance: 60 })
    expect(b).toMatchObject({ level: 'learning', chance: null })
  })
})

describe('followed', () => {
  it('holds the skill, all before it and all it leads to', () => {
    const small = graphOf({ skills: { a: [], b: ['a'], c: ['b'], d: ['b'], e: ['a'] } })
    expect([...followed(small, 1)].toSorted()).toEqual([0, 1, 2, 3])
    expect([...followed(small, 4)].toSorted()).toEqual([0, 4])
  })
})
