// Decides that JSON from outside is read with the path of each fault and without an exception.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneOf, Reader } from '../../../src/domain/kernel/decode'
import { isRecord } from '../../../src/domain/kernel/json'

const colour = oneOf(['red', 'blue'])

describe('Reader', () => {
  it('reads what is there and finds no fault', () => {
    const read = new Reader()
    expect(
      read.list([{ c: 'red' }, { c: 'blue' }], 'l', (item, path) =>
        read.as(read.record(item, path)['c'], path, colour),
      ),
    ).toEqual(['red', 'blue'])
    expect(read.text('abc', 't')).toBe('abc')
    expect(read.faults).toEqual([])
  })

  it('names the path and the wish of every fault, and goes on', () => {
    const read = new Reader()
    read.list([1, 'red', null], 'colours', (item, path) => read.as(item, path, colour))
    read.text(5, 'title')
    read.record([], 'root')
    expect(read.faults).toEqual([
      { path: 'colours.0', message: 'should be one of red, blue' },
      { path: 'colours.2', message: 'should be one of red, blue' },
      { path: 'title', message: 'should be text' },
      { path: 'root', message: 'should be an object' },
    ])
  })

  it('returns a harmless value after a fault', () => {
    const read = new Reader()
    expect(read.as('green', 'c', colour)).toBe('red')
    expect(read.list('no list', 'l', () => 1)).toEqual([])
    expect(read.record(null, 'r')).toEqual({})
  })

  it('refuses a list and a text beyond their limits', () => {
    const read = new Reader()
    expect(read.list([1, 2, 3], 'l', () => 1, 2)).toEqual([])
    expect(read.text('abcd', 't', 3)).toBe('')
    expect(read.faults.map((fault) => fault.path)).toEqual(['l', 't'])
  })

  it('takes a missing list for an empty one and leaves a missing optional out', () => {
    const read = new Reader()
    expect(read.list(undefined, 'l', () => 1)).toEqual([])
    expect(read.optional(undefined, () => 1)).toBeUndefined()
    expect(read.optional(null, (input) => read.text(input, 't'))).toBe('')
    expect(read.faults).toHaveLength(1)
  })

  it('tells at most a hundred faults', () => {
    const read = new Reader()
    read.list(Array.from({ length: 500 }), 'l', (item, path) => read.text(item, path))
    expect(read.faults).toHaveLength(100)
  })
})

describe('isRecord', () => {
  it('tells an object from everything else', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(isRecord(input)).toBe(typeof input === 'object' && input !== null && !Array.isArray(input))
      }),
    )
  })
})
