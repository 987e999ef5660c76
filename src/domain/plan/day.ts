// Decides what a day is: a date on the wall calendar, counted without hours, time zones or summer time.

/** Days since 1970-01-01 in the Gregorian calendar; the same number wherever the learner is. */
export type Day = number

const DAY = 86_400_000
const MINUTE = 60_000
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 3
/** 9999-12-31, the last day that is written with four digits. */
const LAST_DAY = 2_932_896

/** The day that `YYYY-MM-DD` (ISO 8601) names; `undefined` for anything else, for a 30 February and before 1970. */
export function parseDay(text: unknown): Day | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = Date.parse(`${text}T00:00:00Z`) / DAY
  return day >= 0 && day <= LAST_DAY && dayText(day) === text ? day : undefined
}

/** `YYYY-MM-DD`. A day beyond the year 9999 is written as that year's last. */
export function dayText(day: Day): string {
  return new Date(Math.min(day, LAST_DAY) * DAY).toISOString().slice(0, 10)
}

/** 0 Monday … 6 Sunday. */
export function weekdayOf(day: Day): number {
  return (day + FIRST_WEEKDAY) % 7
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day)
}

/** The date on the learner's wall at `time` (milliseconds since 1970), `offset` minutes behind UTC at that moment. */
export function dayAt(time: number, offset: number): Day {
  return Math.floor((time - offset * MINUTE) / DAY)
}
