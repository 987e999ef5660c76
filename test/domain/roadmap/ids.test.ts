// Decides which texts are ids.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idKind, isId } from '../../../src/domain/roadmap/ids'

describe('isId', () => {
  it.each(['a', 'http', 'back-end', 'A.b:c+d_e', '7', 'constructor', 'a'.repeat(100)])('takes %s', (id) => {
    expect(isId(id)).toBe(true)
  })

  it.each(['', '__proto__', '-a', '.a', 'a b', 'a/b', 'ä', 'a\n', '\na', 'a'.repeat(101)])('refuses %j', (id) => {
    expect(isId(id)).toBe(false)
  })

  it('takes nothing but text, and never an id that could change a prototype', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        if (isId(input)) expect(Object.keys({ [input]: 1 })).toEqual([input])
        else expect(isId(input)).toBe(false)
      }),
    )
  })
})

describe('idKind', () => {
  it('refuses a stand-in that is no id itself', () => {
    expect(() => idKind('no id')).toThrow(RangeError)
  })
})
