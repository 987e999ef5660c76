// Decides how numbers, hours and dates are written, by the reader's locale.

const LOCALE = 'en-GB'

const numbers = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 })
const days = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric' })
const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' })

const DAY = 86_400_000

const SPANS = [
  ['year', 365],
  ['month', 30.4],
  ['week', 7],
  ['day', 1],
] as const

/** `0.614` → `61 %`; never rounds something short of everything up to 100 %. */
export function formatPercent(share: number): string {
  return `${percentOf(share)} %`
}

export function percentOf(share: number): number {
  return share >= 1 ? 100 : Math.min(99, Math.round(share * 100))
}

/** `200000` → `200,000`. */
export function formatCount(count: number): string {
  return numbers.format(count)
}

export function formatDay(time: number): string {
  return days.format(time)
}

/** Today, yesterday, 12 days ago. */
export function formatDaysAgo(time: number, now: number): string {
  return relative.format(-Math.max(0, Math.floor((now - time) / DAY)), 'day')
}

/** About 40 h, in words a reader can plan with; whole hours from two up. */
export function formatHours(hours: number): string {
  return `${numbers.format(hours >= 2 ? Math.round(hours) : hours)} h`
}

/** 12 days, 3 weeks, 7 months, 2 years: as coarse as the length allows. */
export function formatDays(count: number): string {
  const [unit, length] = SPANS.find(([, days]) => count >= 2 * days) ?? SPANS[3]
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(count / length))
}
