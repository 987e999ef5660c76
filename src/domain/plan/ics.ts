// Decides how days are written for a calendar program: iCalendar, all-day events, no time zones.

import { type Day, dayText } from './day'

export interface CalendarEvent {
  /** The same for the same thing in every export, so that a program replaces it. */
  readonly uid: string
  readonly title: string
  readonly text: string
  /** First and last day. */
  readonly from: Day
  readonly to: Day
}

/** The longest line in octets without its end. */
const LINE = 75

/**
 * An iCalendar file (RFC 5545): one all-day event each, its end the day after the last. `stamp` in milliseconds since
 * 1970, when it was written. Lines end with CRLF and are folded at 75 octets without splitting a character.
 */
export function icsOf(events: readonly CalendarEvent[], { name, stamp }: { name: string; stamp: number }): string {
  const written = `${new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')}`
  const lines = events.flatMap(({ uid, title, text, from, to }) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${written}`,
    `DTSTART;VALUE=DATE:${dateOf(from)}`,
    `DTEND;VALUE=DATE:${dateOf(to + 1)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Groundwork//Plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...lines,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n')
}

function dateOf(day: Day): string {
  return dayText(day).replaceAll('-', '')
}

/** Text as a value (RFC 5545 3.3.11); control characters have no place in it. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** Breaks a line at 75 octets; what follows begins with a space (RFC 5545 3.1). */
function fold(line: string): string {
  let folded = ''
  let room = LINE
  for (const character of line) {
    const size = octets(character.codePointAt(0) ?? 0)
    if (size > room) {
      folded += '\r\n '
      room = LINE - 1
    }
    folded += character
    room -= size
  }
  return folded
}

/** What a code point takes in UTF-8. */
function octets(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
