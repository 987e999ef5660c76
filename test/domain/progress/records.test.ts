// Decides that a part of the domain finds its own records, and only those that it understands.

import { describe, expect, it } from 'vitest'
import { err, ok } from '../../../src/domain/kernel/result'
import { recordsOf, recordWrite } from '../../../src/domain/progress/records'
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
