// Decides how a time to come is written: tomorrow, in 12 days, in 3 months.

import { perLocale } from './inUse'

const DAY = 86_400_000
const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))

/** Both in milliseconds since 1970; whole days up to two months, then months, then years. */
export function formatWait(time: number, now: number): string {
  const days = Math.max(0, Math.round((time - now) / DAY))
  if (days < 60) return relative().format(days, 'day')
  return days < 700
    ? relative().format(Math.round(days / 30.4), 'month')
    : relative().format(Math.round(days / 365), 'year')
}
