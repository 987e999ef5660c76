// Checks that tables open right in spreadsheet programs, and that no text in them is run there.

import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../src/domain/kernel/csv'

describe('csvOf', () => {
  it('quotes texts, keeps numbers, leaves out what is unknown', () => {
    expect(
      csvOf([
        ['Skill', 'Hours'],
        ['Say "hi", now', 1.25],
        ['a\nb', undefined],
      ]),
    ).toBe('\ufeff"Skill","Hours"\r\n"Say ""hi"", now",1.3\r\n"a\nb",\r\n')
  })

  it.each([
    '=1+1',
    '\u200b=1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '|cmd',
    '%0A',
    '＝1',
    "=cmd|' /C calc'!A0",
  ])('makes no formula of %j', (text) => {
    expect(csvOf([[text]])).toBe(`\ufeff"'${text.replaceAll('"', '""')}"\r\n`)
  })
})
