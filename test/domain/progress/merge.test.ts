// Decides that two copies of the facts become one, in any order and as often as one likes.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_STAMP } from '../../../src/domain/progress/clock'
import { countFacts, mergeFacts, newestStamp } from '../../../src/domain/progress/merge'
import { decodeFacts } from '../../../src/domain/progress/persisted/decode'
import { encodeFacts } from '../../../src/domain/progress/persisted/encode'
import { FACT_KINDS, type Facts, NO_FACTS } from '../../../src/domain/progress/types'
import { facts } from '../../support/arbitraries'
import { factsWith, stampAt } from '../../support/facts'

describe('mergeFacts', () => {
  it('keeps the newer level and everything only one side knows', () => {
    const here = factsWith({ a: 'build', b: 'learning' }, {}, 1)
    const there = factsWith({ a: 'explain', c: 'explain' }, {}, 2)
    expect(mergeFacts(here, there).levels).toEqual(
      new Map([
        ['a', { value: 'explain', stamp: stampAt(2) }],
        ['b', { value: 'learning', stamp: stampAt(1) }],
        ['c', { value: 'explain', stamp: stampAt(2) }],
      ]),
    )
  })

  it('is commutative, also for equal stamps with different values', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        expect(mergeFacts(a, b)).toEqual(mergeFacts(b, a))
      }),
    )
  })

  it('is associative', () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        expect(mergeFacts(mergeFacts(a, b), c)).toEqual(mergeFacts(a, mergeFacts(b, c)))
      }),
    )
  })

  it('is idempotent and hands back the very facts when there is nothing new', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const merged = mergeFacts(a, b)
        expect(mergeFacts(merged, b)).toBe(merged)
        expect(mergeFacts(merged, a)).toBe(merged)
        expect(mergeFacts(a, a)).toBe(a)
        expect(mergeFacts(a, NO_FACTS)).toBe(a)
      }),
    )
  })

  it('hands back the very facts when the other side says the same in other objects, as a file read back does', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const decoded = decodeFacts(encodeFacts(all, FACT_KINDS))
        expect(decoded.ok && mergeFacts(all, decoded.value.facts)).toBe(all)
      }),
    )
  })

  it('gives the same answer as looking at every fact one by one', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        expect(recordsOf(mergeFacts(a, b))).toEqual(naiveMerge(a, b))
      }),
    )
  })

  it('leaves a kind alone that has nothing new, so that nobody renders for it', () => {
    const a = factsWith({ x: 'build' }, { one: 'x' })
    const merged = mergeFacts(a, factsWith({ y: 'build' }))
    expect(merged.picks).toBe(a.picks)
    expect(merged.levels).not.toBe(a.levels)
  })

  it('changes neither side', () => {
    const a = factsWith({ x: 'new' }, {}, 1)
    const b = factsWith({ x: 'build' }, {}, 2)
    mergeFacts(a, b)
    expect(a).toEqual(factsWith({ x: 'new' }, {}, 1))
    expect(b).toEqual(factsWith({ x: 'build' }, {}, 2))
  })
})

describe('newestStamp', () => {
  it('is at or after every stamp, and one of them', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const stamps = FACT_KINDS.flatMap((kind) => [...all[kind].values()].map((fact) => fact.stamp))
        expect(newestStamp(all)).toBe([FIRST_STAMP, ...stamps].sort().at(-1))
      }),
    )
  })
})

describe('countFacts', () => {
  it('counts over all kinds', () => {
    expect(countFacts(factsWith({ a: 'new', b: 'build' }, { one: 'a' }))).toBe(3)
    expect(countFacts(NO_FACTS)).toBe(0)
  })
})

/** All facts as sorted `kind id value stamp` lines. */
function recordsOf(all: Facts): string[] {
  return FACT_KINDS.flatMap((kind) =>
    [...all[kind]].map(([id, { value, stamp }]) => [kind, id, JSON.stringify(value), stamp].join(' ')),
  ).sort()
}

/** The independent second opinion: a heap of records, sorted so that the winner of each id comes last. */
function naiveMerge(a: Facts, b: Facts): string[] {
  const winners = new Map<string, string>()
  const heap = [a, b].flatMap((side) =>
    FACT_KINDS.flatMap((kind) =>
      [...side[kind]].map(([id, { value, stamp }]) => ({ key: `${kind} ${id}`, text: JSON.stringify(value), stamp })),
    ),
  )
  heap.sort((x, y) => (x.stamp === y.stamp ? (x.text < y.text ? -1 : 1) : x.stamp < y.stamp ? -1 : 1))
  for (const { key, text, stamp } of heap) winners.set(key, `${key} ${text} ${stamp}`)
  return [...winners.values()].sort()
}
