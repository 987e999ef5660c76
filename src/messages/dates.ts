// Decides how days and spans of days are written; a day is a count of days since 1970, without hours or time zones.

const LOCALE = 'en-GB'
const DAY = 86_400_000

const inFull = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat(LOCALE, { weekday: 'long', timeZone: 'UTC' })

/** 3 May 2027 */
export function formatDate(day: number): string {
  return inFull.format(day * DAY)
}

/** 3 May – 10 June 2027; one date where both are the same. */
export function formatDates(from: number, to: number): string {
  return inFull.formatRange(from * DAY, to * DAY)
}

/** Monday to Sunday. */
export const WEEKDAYS: readonly string[] = Array.from({ length: 7 }, (_, i) => weekday.format((i + 4) * DAY))
