import { describe, expect, it } from 'vitest'
import { pluralOf } from '../../src/messages/plural'

const FORMS = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }

describe('pluralOf', () => {
  it.each([
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['en', 2, 'other'],
    ['es', 1, 'one'],
    ['es', 1_000_000, 'many'],
    ['es', 21, 'other'],
    ['ar', 0, 'zero'],
    ['ar', 1, 'one'],
    ['ar', 2, 'two'],
    ['ar', 3, 'few'],
    ['ar', 110, 'few'],
    ['ar', 11, 'many'],
    ['ar', 100, 'other'],
    ['ar', 102, 'other'],
  ] as const)('gives %s %i the form %s', (language, count, form) => {
    expect(pluralOf(language, count, FORMS)).toBe(form)
  })

  it('falls back to `other` where a form is not given', () => {
    expect(pluralOf('ar', 0, { one: 'one', other: 'other' })).toBe('other')
  })
})
