// Decides that a plan leaves in files that other programs read: a calendar, a list to tick.

import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { checklistOf } from '../../../src/domain/plan/checklist'
import { dayText } from '../../../src/domain/plan/day'
import { type CalendarEvent, icsOf } from '../../../src/domain/plan/ics'

const words = { name: 'Junior back-end developer', stamp: Date.UTC(2026, 10, 23, 9, 30, 15) }

const someText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', 'é', '漢', '👩‍💻', ';', ',', '\\', '\n', ' ', ':', '"', 'n'),
    maxLength: 300,
  }),
)
const someEvent: fc.Arbitrary<CalendarEvent> = fc
  .record({
    uid: fc.nat().map((n) => `skill-${n}@groundwork`),
    title: someText,
    text: someText,
    from: fc.nat({ max: 60_000 }),
    more: fc.nat({ max: 90 }),
  })
  .map(({ from, more, ...rest }) => ({ ...rest, from, to: from + more }))

/** What a calendar program makes of line ends and control characters. */
const asRead = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ')

describe('icsOf', () => {
  it('is read back by another program with every title, text and day', () => {
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 5 }), (events) => {
        const calendar = new ICAL.Component(ICAL.parse(icsOf(events, words)))
        expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(words.name)
        const read = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
        expect(read).toHaveLength(events.length)
        read.forEach((event, i) => {
          const { uid, title, text, from, to } = events[i]!
          expect(event.uid).toBe(uid)
          expect(event.summary ?? '').toBe(asRead(title))
          expect(event.description ?? '').toBe(asRead(text))
          expect(event.startDate.isDate).toBe(true)
          expect(event.startDate.toString()).toBe(dayText(from))
          expect(event.endDate.toString()).toBe(dayText(to + 1))
          expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T09:30:15Z')
        })
      }),
      { numRuns: 200, seed: 4 },
    )
  })

  it('ends every line with CRLF and keeps each within 75 octets', () => {
    fc.assert(
      fc.property(fc.array(someEvent, { minLength: 1, maxLength: 3 }), (events) => {
        const file = icsOf(events, words)
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }),
      { numRuns: 100, seed: 4 },
    )
  })
})

describe('checklistOf', () => {
  it('has a heading for each part and a box for each item, and no Markdown from titles', () => {
    const parts = [{ title: 'Week 1', items: [{ text: '[x](javascript:1) *and* `code`\n- [ ] more', note: '3 h' }] }]
    expect(checklistOf('Plan <b>', parts)).toBe(
      '# Plan \\<b\\>\n\n## Week 1\n\n- [ ] \\[x\\](javascript:1) \\*and\\* \\`code\\` - \\[ \\] more · 3 h\n',
    )
  })
})
