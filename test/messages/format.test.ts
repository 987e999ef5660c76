// Decides how figures, hours and dates are written in each language.

import { afterEach, describe, expect, it } from 'vitest'
import { formatDate, formatDates, weekdays } from '../../src/messages/dates'
import { formatCount, formatDays, formatDaysAgo, formatHours, formatPercent } from '../../src/messages/format'
import { formatWait } from '../../src/messages/formatWait'
import { speak } from '../../src/messages/inUse'

const DAY = 86_400_000
/** Plain spaces, as a reader sees them. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ')

afterEach(() => speak('en'))

describe('figures and dates', () => {
  it('are English until another language is spoken', () => {
    expect([formatPercent(0.614), formatCount(200_000), formatHours(40), formatDays(30)]).toEqual([
      '61 %',
      '200,000',
      '40 h',
      '4 weeks',
    ])
    expect(plain(formatDates(20_575, 20_580))).toBe('2 – 7 May 2026')
  })

  it('follow the language, also where they were made in another before', () => {
    formatCount(1)
    weekdays()
    speak('es')
    expect([formatPercent(0.614), formatCount(200_000.5), formatHours(40), formatDays(30)].map(plain)).toEqual([
      '61 %',
      '200.000,5',
      '40 h',
      '4 semanas',
    ])
    expect([formatDate(20_575), formatDaysAgo(0, 12 * DAY), formatWait(3 * DAY, 0), weekdays()[0]]).toEqual([
      '2 de mayo de 2026',
      'hace 12 días',
      'dentro de 3 días',
      'lunes',
    ])
    speak('ar')
    expect([formatCount(1234), formatDays(30), weekdays()[0]]).toEqual(['1,234', '4 أسابيع', 'الاثنين'])
  })
})
