// The Arabic catalogue: its counting, and what every text in it keeps to.

import { afterEach, describe, expect, it } from 'vitest'
import { catalogue } from '../../src/messages/ar/catalogue'
import { counted, OF_SKILLS, QUESTIONS, SKILLS } from '../../src/messages/ar/counted'
import { inPlace } from '../../src/messages/ar/place'
import { formatHours, formatPercent } from '../../src/messages/format'
import { speak } from '../../src/messages/inUse'

/** Every text. Functions are called with a list of one number for everything they take: it counts as that number where one is wanted. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'function') return Object.values(Object(value)).flatMap(textsOf)
  return [1, 2, 3, 11, 100].flatMap((count) => textsOf(value([count], [count], [count], [count])))
}

describe('counting in Arabic', () => {
  it('says one and two without a number, and takes the plural up to ten only', () => {
    expect([1, 2, 3, 10, 11, 99, 100, 103].map((count) => counted(count, SKILLS))).toEqual([
      'مهارة واحدة',
      'مهارتان',
      '3 مهارات',
      '10 مهارات',
      '11 مهارة',
      '99 مهارة',
      '100 مهارة',
      '103 مهارات',
    ])
    expect([11, 100].map((count) => counted(count, QUESTIONS))).toEqual(['11 سؤالًا', '100 سؤال'])
    expect(counted(2, OF_SKILLS)).toBe('مهارتين')
  })

  it('says a place in words up to the tenth, in figures beyond', () => {
    expect(inPlace(3)).toBe('في المرتبة الثالثة')
    expect(inPlace(11)).toBe('في المرتبة 11')
  })
})

describe('numbers in Arabic', () => {
  afterEach(() => speak('en'))

  it('have hours in words and percents that keep together and let the text behind them run on', () => {
    speak('ar', catalogue)
    expect([1, 2, 5, 40].map(formatHours)).toEqual(['ساعة', 'ساعتان', '5 ساعات', '40 ساعة'])
    expect(formatPercent(0.24)).toBe('\u206824%\u2069')
  })
})

describe('every Arabic text', () => {
  const texts = textsOf(catalogue)

  it('has Arabic commas, semicolons and question marks, and no exclamation mark', () => {
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter((text) => /[\u0600-\u06ff] ?[,;?]|!/.test(text))).toEqual([])
  })

  it('closes every isolate it opens, and quotes in the Arabic way', () => {
    const isOdd = (text: string) =>
      text.split(/[\u2066-\u2068]/).length !== text.split('\u2069').length ||
      text.split('«').length !== text.split('»').length
    expect(texts.filter((text) => isOdd(text) || /[“”"]/.test(text))).toEqual([])
  })

  it('keeps the end of a name in Latin letters at its end', () => {
    expect(catalogue.notices.notices.postponed('C++')).toContain('\u2068C++\u2069')
    expect(catalogue.readiness.gapsLine(['C#', 'C++'], 0)).toBe('أهم ما ينقصك: \u2068C#\u2069، \u2068C++\u2069')
  })
})
