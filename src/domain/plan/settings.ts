// Decides what a learner tells a plan: when it begins, the hours of a week, days off, a wished date, what was moved by hand.

import { isRecord } from '../kernel/json'
import { err, ok, type Result } from '../kernel/result'
import { skillIdKind } from '../roadmap/ids'
import type { SkillId } from '../roadmap/types'
import { type Day, dayText, parseDay } from './day'
import type { Hand } from './types'

/** The kind of the records that hold a plan's settings, by target id. */
export const PLAN_RECORD = 'plan'

/** Days from `from` to `to`, both off. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

export interface PlanSettings {
  readonly start: Day
  /** Hours a week, spread evenly over its days; or seven numbers, Monday to Sunday. */
  readonly week: number | readonly number[]
  readonly off: readonly Span[]
  /** The date the learner asks about. */
  readonly by: Day | undefined
  readonly hand: Hand | undefined
}

export const MOST_WEEK = 100
export const MOST_DAY = 24
export const MOST_SPANS = 100
const MOST_ORDER = 10_000

/** Reads a stored plan. Dates as `YYYY-MM-DD`; a pin that names no skill id is dropped, anything else amiss is an error. */
export function decodeSettings(json: unknown): Result<PlanSettings, 'not a plan'> {
  if (!isRecord(json)) return err('not a plan')
  const { start, week, off = [], by, order, pinned } = json
  const first = parseDay(start)
  const hours = decodeWeek(week)
  const spans = Array.isArray(off) && off.length <= MOST_SPANS ? off.map(decodeSpan) : [undefined]
  const sound = spans.filter((span) => span !== undefined)
  if (first === undefined || hours === undefined || sound.length < spans.length) return err('not a plan')
  return ok({ start: first, week: hours, off: sound, by: parseDay(by), hand: decodeHand(order, pinned) })
}

/** The plan as a record's value; `decodeSettings` reads it. */
export function encodeSettings({ start, week, off, by, hand }: PlanSettings): object {
  return {
    start: dayText(start),
    week,
    ...(off.length > 0 && { off: off.map(({ from, to }) => [dayText(from), dayText(to)]) }),
    ...(by !== undefined && { by: dayText(by) }),
    ...(hand && hand.pinned.size > 0 && { order: hand.order, pinned: [...hand.pinned] }),
  }
}

function decodeWeek(week: unknown): number | readonly number[] | undefined {
  const isAmount = (value: unknown, most: number): value is number =>
    typeof value === 'number' && value >= 0 && value <= most
  if (isAmount(week, MOST_WEEK)) return week
  if (!Array.isArray(week) || week.length !== 7) return undefined
  const days = week.filter((value: unknown) => isAmount(value, MOST_DAY))
  return days.length === 7 ? days : undefined
}

function decodeSpan(json: unknown): Span | undefined {
  if (!Array.isArray(json)) return undefined
  const [from, to] = json.map(parseDay)
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined
}

function decodeHand(order: unknown, pinned: unknown): Hand | undefined {
  const pins = idsOf(pinned)
  return pins.length > 0 ? { order: idsOf(order), pinned: new Set(pins) } : undefined
}

function idsOf(json: unknown): SkillId[] {
  return Array.isArray(json) ? json.slice(0, MOST_ORDER).filter(skillIdKind.is) : []
}
