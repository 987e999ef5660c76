// Decides that the lab suggests what the app suggests, on the curriculum and on any other roadmap.

import { describe, expect, it } from 'vitest'
import type { Level } from '../../src/domain/progress/types'
import { wholeRoadmap } from '../../src/domain/readiness/scope'
import { targetIdKind } from '../../src/domain/roadmap/ids'
import { graphOf } from '../../src/lab/graphOf'
import { progressOf, roadmap, suggest } from '../../src/lab/main'
import { toFacts } from '../../src/lab/progressJson'
import { createDerived } from '../../src/state/derived'
import { SUGGESTION_COUNT, suggestionsFor } from '../../src/state/forecast'

const NOW = Date.UTC(2026, 0, 1)
const none = progressOf({}, NOW)
const ids = (suggestions: readonly { skill: string }[]) => suggestions.map(({ skill }) => skill)

describe('suggest', () => {
  it.each([...roadmap.targets!.map(({ id }) => id), 'everything'])('says for %s what Today says', (target) => {
    const graph = graphOf(roadmap)
    const levels = Object.fromEntries(
      roadmap.skills
        .filter((_, i) => i % 3 === 0)
        .map(({ id }, i): [string, Level] => [id, i % 2 ? 'build' : 'explain']),
    )
    const facts = progressOf(levels, NOW)
    const derived = createDerived(graph, wholeRoadmap(graph, targetIdKind.instead, ''))
    const aims = toFacts({
      ...facts,
      facts: { ...facts.facts, aims: { target: [target, facts.facts.levels![roadmap.skills[0]!.id]![1]] } },
    })
    const shown = suggestionsFor(derived.scope(aims), aims, NOW)
    expect(shown).toHaveLength(SUGGESTION_COUNT)
    expect(suggest({ roadmap, facts, target, now: NOW, count: SUGGESTION_COUNT })).toEqual(shown)
  })

  it('takes a roadmap of two bare ids', () => {
    const two = { skills: [{ id: 'b', requires: ['a'] }, { id: 'a' }] }
    const next = (levels: Record<string, Level>) =>
      suggest({ roadmap: two, facts: progressOf(levels, NOW), target: 'any', now: NOW, count: 5 })
    expect(next({})).toEqual([
      { skill: 'a', score: expect.any(Number), reasons: expect.arrayContaining([{ code: 'opens', skills: ['b'] }]) },
    ])
    expect(ids(next({ a: 'explain' }))).toEqual(['b'])
    expect(next({ a: 'explain', b: 'explain' })).toEqual([])
  })

  it('takes a chain of 5,000 bare ids and offers its first link', () => {
    const skills = Array.from({ length: 5_000 }, (_, i) => ({ id: `s${i}`, requires: i > 0 ? [`s${i - 1}`] : [] }))
    expect(ids(suggest({ roadmap: { skills }, facts: none, target: '', now: NOW, count: 3 }))).toEqual(['s0'])
  })

  it('holds back what was put off until then', () => {
    const two = { skills: [{ id: 'a' }, { id: 'b' }] }
    const stamp = progressOf({ a: 'new' }, NOW).facts.levels!['a']![1]
    const facts = { ...none, facts: { later: { a: [NOW + 1, stamp] as const } } }
    const at = (now: number) => ids(suggest({ roadmap: two, facts, target: '', now, count: 5 }))
    expect(at(NOW)).toEqual(['b'])
    expect(at(NOW + 1)).toEqual(['a', 'b'])
  })

  it("takes a mentor's order and saved ads, each with its reason", () => {
    const three = { skills: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }
    const input = { roadmap: three, facts: none, target: '', now: NOW, count: 3 }
    const [first, second] = suggest({ ...input, order: ['c'], ads: { b: 2 } })
    expect([first?.skill, second?.skill]).toEqual(['c', 'b'])
    expect(first?.reasons[0]).toEqual({ code: 'mentor-order', amount: 1 })
    expect(second?.reasons).toContainEqual({ code: 'ads', amount: 2 })
  })

  it('follows a renamed skill', () => {
    const renamed = { skills: [{ id: 'new-a' }, { id: 'b', requires: ['new-a'] }], retired: { a: 'new-a' } }
    const facts = progressOf({ a: 'build' }, NOW)
    expect(ids(suggest({ roadmap: renamed, facts, target: '', now: NOW, count: 5 }))).toEqual(['b'])
  })

  it('says what is wrong with what it is given', () => {
    const good = { roadmap: { skills: [{ id: 'a' }] }, facts: none, target: '', now: NOW, count: 1 }
    const circle = { skills: [{ id: 'a', requires: ['a'] }] }
    expect(() => suggest({ ...good, roadmap: circle })).toThrow(/not a roadmap: skills\.0\.requires a → a/)
    expect(() => suggest({ ...good, roadmap: JSON.parse('{}') })).toThrow(/not a roadmap: skills should have/)
    expect(() => suggest({ ...good, facts: JSON.parse('{}') })).toThrow(/not a progress document/)
    expect(() => suggest({ ...good, count: 1.5 })).toThrow(/count should be/)
    expect(() => suggest({ ...good, now: Number.NaN })).toThrow(/now should be/)
  })
})
