// Decides how numbers, hours and dates are written, by the language in use.

import { isRightToLeft, languageInUse, localeInUse, perLocale } from './inUse'
import { isolated } from './isolated'

const numbers = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))
const percents = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }))
/** In Arabic the short form is a single letter, which hardly anybody writes. */
const inHours = perLocale((locale) => {
  const unitDisplay = languageInUse() === 'ar' ? 'long' : 'short'
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay, maximumFractionDigits: 1 })
})
const days = perLocale((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }))
const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))

const DAY = 86_400_000

const SPANS = [
  ['year', 365],
  ['month', 30.4],
  ['week', 7],
  ['day', 1],
] as const

/** `0.614` → `61 %`; never rounds something short of everything up to 100 %. */
export function formatPercent(share: number): string {
  const percent = percentOf(share)
  if (languageInUse() === 'en') return `${percent} %`
  const text = percents().format(percent / 100)
  // The marks that `Intl` puts around the sign draw in what follows, too.
  return isRightToLeft() ? isolated(text.replaceAll('\u200e', '')) : text
}

export function percentOf(share: number): number {
  return share >= 1 ? 100 : Math.min(99, Math.round(share * 100))
}

/** `200000` → `200,000`. */
export function formatCount(count: number): string {
  return numbers().format(count)
}

export function formatDay(time: number): string {
  return days().format(time)
}

/** Today, yesterday, 12 days ago. */
export function formatDaysAgo(time: number, now: number): string {
  return relative().format(-Math.max(0, Math.floor((now - time) / DAY)), 'day')
}

/** About 40 h, in words a reader can plan with; whole hours from two up. */
export function formatHours(hours: number): string {
  const count = hours >= 2 ? Math.round(hours) : hours
  return languageInUse() === 'en' ? `${formatCount(count)} h` : inHours().format(count)
}

/** 12 days, 3 weeks, 7 months, 2 years: as coarse as the length allows. */
export function formatDays(count: number): string {
  const [unit, length] = SPANS.find(([, days]) => count >= 2 * days) ?? SPANS[3]
  return new Intl.NumberFormat(localeInUse(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.floor(count / length),
  )
}
