// Decides that time in the facts never runs backwards, whatever the computer's clock does, and that no two tabs tie.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_STAMP, isStamp, laterStamp, nextStamp, stampOf, stampTime } from '../../../src/domain/progress/clock'
import { fixedClock } from '../../support/time'

const HOUR = 3_600_000
const NOON = Date.UTC(2026, 5, 1, 12)
const time = fc.integer({ min: 0, max: 4e12 })

describe('nextStamp', () => {
  it('takes the time of the clock when that is ahead', () => {
    expect(stampTime(nextStamp(FIRST_STAMP, NOON, 'a'))).toBe(NOON)
  })

  it('goes on counting when the clock is set back an hour', () => {
    const clock = fixedClock(NOON)
    const before = nextStamp(FIRST_STAMP, clock(), 'a')
    clock.set(NOON - HOUR)
    const after = nextStamp(before, clock(), 'a')
    expect(after > before).toBe(true)
    expect(stampTime(after)).toBe(NOON)
    clock.set(NOON + 1)
    expect(stampTime(nextStamp(after, clock(), 'a'))).toBe(NOON + 1)
  })

  it('is later than the last one, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 50 }), (moments) => {
        let last = FIRST_STAMP
        for (const now of moments) {
          const next = nextStamp(last, now, 'a')
          expect(next > last).toBe(true)
          expect(stampTime(next)).toBeGreaterThanOrEqual(now)
          last = next
        }
      }),
    )
  })

  it('counts on through more events in one millisecond than the counter holds', () => {
    let last = stampOf(NOON, 36 ** 3 - 2, 'a')
    for (let i = 0; i < 3; i += 1) {
      const next = nextStamp(last, NOON, 'a')
      expect(next > last && isStamp(next)).toBe(true)
      last = next
    }
    expect(stampTime(last)).toBe(NOON + 1)
  })

  it('finds a later one after a clock that ran into the far future, and after the last stamp a file may hold', () => {
    const far = nextStamp(FIRST_STAMP, Number.MAX_SAFE_INTEGER, 'a')
    expect(nextStamp(far, NOON, 'a') > far).toBe(true)
    expect(isStamp('zzzzzzzzzzzz-a')).toBe(false)
    expect(isStamp('zyzzzzzzz000-a')).toBe(true)
  })

  it('never gives two tabs the same stamp', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(time, fc.boolean()), { maxLength: 40 }), (events) => {
        const last = { a: FIRST_STAMP, b: FIRST_STAMP }
        const given = events.map(([now, isA]) => {
          const tab = isA ? 'a' : 'b'
          last[tab] = nextStamp(last[tab], now, tab)
          return last[tab]
        })
        expect(new Set(given).size).toBe(given.length)
      }),
    )
  })
})

describe('stampOf', () => {
  it('orders as text the way it orders in time, then by count', () => {
    fc.assert(
      fc.property(time, time, fc.nat({ max: 46_655 }), fc.nat({ max: 46_655 }), (t1, t2, c1, c2) => {
        const isEarlier = t1 < t2 || (t1 === t2 && c1 < c2)
        expect(stampOf(t1, c1, 'x') < stampOf(t2, c2, 'x')).toBe(isEarlier)
      }),
    )
  })

  it('keeps its width at both ends of time', () => {
    expect(stampOf(-5, 0, 'a')).toBe('000000000000-a')
    expect(stampOf(Number.MAX_SAFE_INTEGER, 0, 'a')).toBe('zyzzzzzzz000-a')
    expect(stampTime(stampOf(NOON + 0.7, 0, 'a'))).toBe(NOON)
  })

  it('refuses a writer whose name is no name, and a time that is none', () => {
    expect(() => stampOf(0, 0, '')).toThrow(RangeError)
    expect(() => stampOf(0, 0, 'A B')).toThrow(RangeError)
    expect(() => stampOf(Number.NaN, 0, 'a')).toThrow(RangeError)
  })
})

describe('isStamp', () => {
  it('takes nothing for a stamp that has more before or after it, or is no text', () => {
    const stamp = stampOf(NOON, 0, 'a')
    expect(isStamp(stamp)).toBe(true)
    expect([`0${stamp}`, `${stamp} `, ` ${stamp}`, `${stamp}-`, [stamp], null].filter(isStamp)).toEqual([])
  })

  it('tells what it made from everything else', () => {
    expect(isStamp(stampOf(NOON, 3, 'tab1'))).toBe(true)
    for (const other of ['', '2026-06-01', '000000000000', '000000000000-', '000000000000-A', null, 5, {}])
      expect(isStamp(other)).toBe(false)
  })
})

describe('laterStamp', () => {
  it('takes the later of two, in either order', () => {
    const [early, late] = [stampOf(1, 0, 'b'), stampOf(2, 0, 'a')]
    expect(laterStamp(early, late)).toBe(late)
    expect(laterStamp(late, early)).toBe(late)
  })
})
