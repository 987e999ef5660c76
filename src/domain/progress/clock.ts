// Decides how facts are dated: a hybrid logical clock, so that time never runs backwards and two tabs never tie.
// Source: Kulkarni et al., "Logical Physical Clocks", OPODIS 2014.

import type { Stamp } from './types'

/** Nothing from the last 36th of the last 36th: a forged stamp there would leave no later one to anybody. */
const STAMP = /^(?!zz)[0-9a-z]{12}-[0-9a-z]{1,12}$/
const TIME_DIGITS = 9
const COUNT_DIGITS = 3
const COUNT_LIMIT = 36 ** COUNT_DIGITS
const TIME_LIMIT = 36 ** TIME_DIGITS - 36 ** (TIME_DIGITS - 2) - 1
/** A clock that is set beyond this counts on from here, so that it never runs into the limit. */
const WALL_LIMIT = 36 ** TIME_DIGITS - 36 ** (TIME_DIGITS - 1) - 1

/** Before every other stamp. */
export const FIRST_STAMP = stampOf(0, 0, '0')

export function isStamp(input: unknown): input is Stamp {
  return typeof input === 'string' && STAMP.test(input)
}

/**
 * The stamp of an event: `time` in milliseconds since 1970 (until the year 5185), `count` of events within the same
 * millisecond, `replica` the writer. As text: nine digits of time, three of count, both base 36, so that text order is time order.
 */
export function stampOf(time: number, count: number, replica: string): Stamp {
  const clamped = Math.min(Math.max(Math.floor(time), 0), TIME_LIMIT)
  const text = `${clamped.toString(36).padStart(TIME_DIGITS, '0')}${count.toString(36).padStart(COUNT_DIGITS, '0')}-${replica}`
  if (!isStamp(text)) throw new RangeError(`no stamp: ${text}`)
  return text
}

/**
 * The stamp after `last`, for an event now: the wall clock where it is ahead, otherwise `last` plus one. Setting the
 * clock back therefore never makes a new fact older than an old one.
 */
export function nextStamp(last: Stamp, now: number, replica: string): Stamp {
  const time = stampTime(last)
  const wall = Math.min(Math.floor(now), WALL_LIMIT)
  if (wall > time) return stampOf(wall, 0, replica)
  const count = Number.parseInt(last.slice(TIME_DIGITS, TIME_DIGITS + COUNT_DIGITS), 36) + 1
  return count < COUNT_LIMIT ? stampOf(time, count, replica) : stampOf(time + 1, 0, replica)
}

/** Milliseconds since 1970. */
export function stampTime(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, TIME_DIGITS), 36)
}

export function laterStamp(a: Stamp, b: Stamp): Stamp {
  return a > b ? a : b
}
