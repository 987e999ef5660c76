// Decides that a part of the domain finds its own records, and only those that it understands.

import { describe, expect, it } from 'vitest'
import { err, ok } from '../../../src/domain/kernel/result'
import { hasOverlay, hasRecords, recordsOf, recordWrite } from '../../../src/domain/progress/records'
import { factsOf, type Write } from '../../../src/domain/progress/transitions'
import { stampAt } from '../../support/facts'

const decodeNumber = (value: unknown) => (typeof value === 'number' ? ok(value) : err('no number'))

describe('recordsOf', () => {
  it('reads one kind, leaves out removed records and those that do not decode', () => {
    const writes: Write[] = [
      recordWrite('hours', 'a', 2),
      recordWrite('hours', 'b', null),
      recordWrite('hours', 'c', { from: 'a newer version' }),
      recordWrite('hours2', 'd', 3),
      recordWrite('ad', 'hours:e', 4),
    ]
    expect(recordsOf(factsOf(writes, stampAt(7)), 'hours', decodeNumber)).toEqual([{ id: 'a', value: 2, at: 7 }])
  })
})

describe('hasRecords and hasOverlay', () => {
  const holding = (...writes: Write[]) => factsOf(writes, stampAt(1))

  it('tell a kind from another whose name it begins or ends with, and forget what was removed', () => {
    const facts = holding(recordWrite('hours2', 'a', 1), recordWrite('ad', 'hours:', 1), recordWrite('plan', 'b', null))
    expect(['hours', 'hours2', 'ad', 'plan'].filter((kind) => hasRecords(facts, kind))).toEqual(['hours2', 'ad'])
    expect(hasRecords(holding(), 'ad')).toBe(false)
  })

  it('find a change of the roadmap among other records, and none where it was taken back', () => {
    expect(hasOverlay(holding(recordWrite('hours', 'a', 1), recordWrite('own', 'b', {})))).toBe(true)
    expect(hasOverlay(holding(recordWrite('hours', 'own:a', 1), recordWrite('own', 'b', null)))).toBe(false)
  })
})
