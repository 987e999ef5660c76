// Decides that days are dates on a wall calendar, whatever time zone and summer time do.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, dayText, mondayOf, parseDay, weekdayOf } from '../../../src/domain/plan/day'

const someDay = fc.integer({ min: 0, max: 2_932_896 })

describe('parseDay', () => {
  it('reads back every day that dayText writes', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(parseDay(dayText(day))).toBe(day)
      }),
      { numRuns: 500, seed: 4 },
    )
  })

  it.each(['2026-02-30', '2026-13-01', '1969-12-31', '26-01-01', '2026-1-1', '2026-01-01T00:00', '', 20260101, null])(
    'takes %j for no day',
    (text) => {
      expect(parseDay(text)).toBeUndefined()
    },
  )
})

describe('the days of a week', () => {
  it('follow each other, seven to a week that begins on Monday', () => {
    expect(weekdayOf(parseDay('2026-11-23') ?? -1)).toBe(0)
    fc.assert(
      fc.property(someDay, (day) => {
        expect(weekdayOf(day + 1)).toBe((weekdayOf(day) + 1) % 7)
        expect(mondayOf(day) + weekdayOf(day)).toBe(day)
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})

describe('dayAt', () => {
  it('is the date on the wall: what the same moment is called in any offset', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'America/Santiago']
    // The hours around both changes of summer time, and any others.
    const moment = fc.oneof(
      fc.integer({ min: Date.UTC(2026, 2, 28), max: Date.UTC(2026, 2, 30) }),
      fc.integer({ min: Date.UTC(2026, 9, 24), max: Date.UTC(2026, 9, 26) }),
      fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }),
    )
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (time, timeZone) => {
        const part = (type: string) =>
          new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' })
            .formatToParts(time)
            .find((found) => found.type === type)!.value
        const wall = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
        const local = Date.parse(`${wall}T${part('hour')}:${part('minute')}:${part('second')}Z`)
        const offset = (Math.floor(time / 1000) * 1000 - local) / 60_000
        expect(dayText(dayAt(time, offset))).toBe(wall)
      }),
      { numRuns: 300, seed: 4 },
    )
  })
})
