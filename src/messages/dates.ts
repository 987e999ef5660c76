// Decides how days and spans of days are written; a day is a count of days since 1970, without hours or time zones.

import { perLocale } from './inUse'

const DAY = 86_400_000

const inFull = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
)

/** 3 May 2027 */
export function formatDate(day: number): string {
  return inFull().format(day * DAY)
}

/** 3 May – 10 June 2027; one date where both are the same. */
export function formatDates(from: number, to: number): string {
  return inFull().formatRange(from * DAY, to * DAY)
}

/** Monday to Sunday. */
export const weekdays = perLocale((locale): readonly string[] => {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, i) => name.format((i + 4) * DAY))
})
