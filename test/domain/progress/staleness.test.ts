// Decides when a level counts as stale, and what keeps it fresh.

import { describe, expect, it } from 'vitest'
import { FRESH_DAYS, staleDays } from '../../../src/domain/progress/staleness'
import { type Facts, type Level, NO_FACTS } from '../../../src/domain/progress/types'
import { stampAt } from '../../support/facts'
import { graphOf } from '../../support/roadmaps'

const DAY = 86_400_000
const NOW = 2000 * DAY
const graph = graphOf({ skills: { a: [], b: ['a'] } })

/** Days since `a` showed, by facts that are so many days old. */
function stale(
  levels: Record<string, readonly [Level, number]>,
  more: Partial<Facts> = {},
  signs?: Map<string, number>,
) {
  const dated = Object.entries(levels).map(
    ([id, [value, days]]) => [id, { value, stamp: stampAt(NOW - days * DAY) }] as const,
  )
  return staleDays(graph, { ...NO_FACTS, levels: new Map(dated), ...more }, NOW, signs)(0)
}

describe('staleDays', () => {
  it('counts from the day the level was stated, later for what could be built', () => {
    expect(stale({ a: ['explain', FRESH_DAYS.explain] })).toBeUndefined()
    expect(stale({ a: ['explain', FRESH_DAYS.explain + 1] })).toBe(FRESH_DAYS.explain + 1)
    expect(stale({ a: ['build', FRESH_DAYS.explain + 1] })).toBeUndefined()
    expect(stale({ a: ['build', FRESH_DAYS.build + 1] })).toBe(FRESH_DAYS.build + 1)
  })

  it('says nothing of what is new, being learnt or set aside', () => {
    for (const level of ['new', 'learning', 'skipped'] as const) expect(stale({ a: [level, 1000] })).toBeUndefined()
    expect(stale({})).toBeUndefined()
  })

  it('takes a skill that was begun on top of it as a sign, and one that was reset as none', () => {
    expect(stale({ a: ['explain', 400], b: ['learning', 10] })).toBeUndefined()
    expect(stale({ a: ['explain', 400], b: ['new', 10] })).toBe(400)
    expect(stale({ a: ['explain', 400], b: ['build', 300] })).toBe(300)
  })

  it('takes "I can still do this", evidence and other signs', () => {
    const still = new Map([['still:a', { value: NOW - 5 * DAY, stamp: stampAt(NOW) }]])
    const item = { skill: 'a', text: 'a project', url: '', at: NOW - 5 * DAY }
    const evidence = new Map([['e', { value: item, stamp: stampAt(NOW) }]])
    expect(stale({ a: ['explain', 400] }, { records: still })).toBeUndefined()
    expect(stale({ a: ['explain', 400] }, { evidence })).toBeUndefined()
    expect(stale({ a: ['explain', 400] }, {}, new Map([['a', NOW - 5 * DAY]]))).toBeUndefined()
    expect(stale({ a: ['explain', 400] }, {}, new Map([['b', NOW]]))).toBe(400)
  })
})
