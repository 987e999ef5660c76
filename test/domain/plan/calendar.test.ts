// Decides that hours turn into days as the learner's week has them, days off left out.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar } from '../../../src/domain/plan/calendar'
import { type Day, parseDay, weekdayOf } from '../../../src/domain/plan/day'
import { decodeSettings, encodeSettings, type PlanSettings } from '../../../src/domain/plan/settings'
import { skillIdKind } from '../../../src/domain/roadmap/ids'

const day = (text: string): Day => parseDay(text) ?? -1
const settings = (given: Partial<PlanSettings>): PlanSettings => ({
  start: day('2026-11-23'),
  week: 7,
  off: [],
  by: undefined,
  hand: undefined,
  ...given,
})

const someSettings: fc.Arbitrary<PlanSettings> = fc.record({
  start: fc.integer({ min: 20_000, max: 21_000 }),
  week: fc.oneof(
    fc.integer({ min: 0, max: 60 }),
    fc.array(fc.constantFrom(0, 0, 1, 1.5, 2, 8), { minLength: 7, maxLength: 7 }),
  ),
  off: fc.array(
    fc
      .tuple(fc.integer({ min: 20_000, max: 21_500 }), fc.nat({ max: 40 }))
      .map(([from, more]) => ({ from, to: from + more })),
    { maxLength: 4 },
  ),
  by: fc.option(fc.integer({ min: 20_000, max: 22_000 }), { nil: undefined }),
  hand: fc.constantFrom(undefined, {
    order: [skillIdKind.instead],
    pinned: new Set([skillIdKind.instead]),
  }),
})

describe('createCalendar', () => {
  it('reaches hours on the first day by whose end they are done, and never on a day without hours', () => {
    fc.assert(
      fc.property(
        someSettings,
        fc.integer({ min: 20_000, max: 21_200 }),
        fc.nat({ max: 4000 }),
        (given, today, tenths) => {
          const calendar = createCalendar(given, today)
          const hours = tenths / 10
          const reached = calendar.dayOf(hours)
          if (reached === undefined) {
            expect(calendar.hoursBy(calendar.last)).toBeLessThan(hours + 1e-6)
            return
          }
          expect(reached).toBeGreaterThanOrEqual(Math.max(today, given.start))
          expect(calendar.hoursOn(reached)).toBeGreaterThan(0)
          expect(calendar.hoursBy(reached)).toBeGreaterThanOrEqual(hours - 1e-6)
          expect(calendar.hoursBy(reached - 1)).toBeLessThan(Math.max(hours, 1e-9))
          expect(given.off.every(({ from, to }) => reached < from || reached > to)).toBe(true)
        },
      ),
      { numRuns: 300, seed: 4 },
    )
  })

  it('adds up day by day', () => {
    fc.assert(
      fc.property(someSettings, fc.nat({ max: 900 }), (given, ahead) => {
        const calendar = createCalendar(given, given.start)
        const at = given.start + ahead
        expect(calendar.hoursBy(at) - calendar.hoursBy(at - 1)).toBeCloseTo(calendar.hoursOn(at), 9)
      }),
      { numRuns: 200, seed: 4 },
    )
  })

  it('takes the hours of each weekday, and spreads those of a week evenly', () => {
    const weekend = createCalendar(settings({ week: [0, 0, 0, 0, 0, 3, 2] }), 0)
    expect(weekend.dayOf(3)).toBe(day('2026-11-28'))
    expect(weekend.dayOf(3.5)).toBe(day('2026-11-29'))
    expect(weekend.dayOf(5.5)).toBe(day('2026-12-05'))
    expect(weekdayOf(weekend.dayOf(100) ?? 0)).toBeGreaterThan(4)
    expect(createCalendar(settings({ week: 14 }), 0).hoursBy(day('2026-11-29'))).toBeCloseTo(14, 9)
  })

  it('begins today when the start lies behind: what was not done is not owed', () => {
    expect(createCalendar(settings({ start: day('2026-01-01') }), day('2026-11-23')).dayOf(1)).toBe(day('2026-11-23'))
    expect(createCalendar(settings({ start: day('2027-01-01') }), day('2026-11-23')).dayOf(1)).toBe(day('2027-01-01'))
  })

  it('leaves out days off, and has no date for what no week has hours for', () => {
    const off = [{ from: day('2026-11-24'), to: day('2026-12-31') }]
    expect(createCalendar(settings({ off }), 0).dayOf(2)).toBe(day('2027-01-01'))
    expect(createCalendar(settings({ week: 0 }), 0).dayOf(1)).toBeUndefined()
    expect(createCalendar(settings({ week: 1 }), 0).dayOf(3000)).toBeUndefined()
  })
})

describe('decodeSettings', () => {
  it('reads back what encodeSettings writes, through JSON', () => {
    fc.assert(
      fc.property(someSettings, (given) => {
        expect(decodeSettings(JSON.parse(JSON.stringify(encodeSettings(given))))).toEqual({ ok: true, value: given })
      }),
      { numRuns: 200, seed: 4 },
    )
  })

  it.each([
    null,
    [],
    'plan',
    {},
    { start: '2026-11-23' },
    { start: '2026-02-30', week: 8 },
    { start: '2026-11-23', week: -1 },
    { start: '2026-11-23', week: [1, 2, 3] },
    { start: '2026-11-23', week: [1, 1, 1, 1, 1, 1, 25] },
    { start: '2026-11-23', week: 8, off: [['2026-12-31', '2026-12-24']] },
    { start: '2026-11-23', week: 8, off: 'always' },
  ])('refuses %j', (json) => {
    expect(decodeSettings(json).ok).toBe(false)
  })

  it('drops pins that name no skill and a date that is none', () => {
    const json = { start: '2026-11-23', week: 8, by: 'soon', order: ['git', '__proto__', 3], pinned: [null, '<b>'] }
    expect(decodeSettings(json)).toMatchObject({ ok: true, value: { by: undefined, hand: undefined } })
  })
})
