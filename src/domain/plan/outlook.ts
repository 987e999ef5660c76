// Decides when each step of a plan is done and how ready the learner is then, as ranges in which four of five outcomes lie.

import { extentOf, rangeLeft } from '../readiness/readiness'
import { type Scope, WEIGHT_VALUES } from '../readiness/scope'
import type { Hours, SkillId } from '../roadmap/types'
import type { Calendar } from './calendar'
import type { Day } from './day'
import type { Pace } from './pace'
import { UNKNOWN_HOURS } from './problem'
import type { Plan } from './types'

/** One of ten outcomes lies below `low`, one above `high`. */
export interface Range<T = number> {
  readonly low: T
  readonly likely: T
  readonly high: T
}

export interface TimedStep {
  readonly skill: SkillId
  readonly requires: readonly SkillId[]
  /** Hours it takes by itself, at the learner's pace. */
  readonly hours: Range
  /** Hours studied, from today, when it is done. */
  readonly until: Range
  /** The days on which it is begun and done; `undefined` for more than forty years ahead. */
  readonly begins: Day | undefined
  readonly done: Range<Day | undefined>
  /** What it adds to readiness, and readiness when it is done, 0 … 1. */
  readonly gain: number
  readonly readiness: number
}

export interface Outlook {
  readonly steps: readonly TimedStep[]
  readonly calendar: Calendar
  readonly pace: Pace
  /** Hours in all. */
  readonly hours: Range
  /** Readiness today. */
  readonly readiness: number
}

/** Hours; a skill is not begun in the last minutes of a day. */
export const SLIVER = 0.25
/** The 90 % point of the normal distribution: four of five outcomes lie between it and its mirror. */
const NINE_IN_TEN = 1.2816

/**
 * Dates for a plan. Hours of a step follow PERT: mean (low + 4 × likely + high) ÷ 6, standard deviation (high − low) ÷ 6
 * (Malcolm, Roseboom, Clark and Fazar 1959), times the learner's pace. Means and variances of the steps add up; the doubt about
 * the pace is common to all steps, so it does not average out. The sum's spread is read as that of a lognormal, which is
 * never below 0. Later steps are never done earlier. Cost: O(steps × log days).
 */
export function outlookOf(plan: Plan, scope: Scope, { calendar, pace }: Pick<Outlook, 'calendar' | 'pace'>): Outlook {
  const start = extentOf(scope).share
  const gains = gainsOf(scope)
  let mean = 0
  let variance = 0
  let readiness = start
  let until: Range = { low: 0, likely: 0, high: 0 }
  const steps = plan.steps.map(({ skill, requires }): TimedStep => {
    const at = scope.standing.graph.position.get(skill) ?? 0
    const own = rangeLeft(scope, at) ?? UNKNOWN_HOURS
    const begun = mean
    mean += pertMean(own) * pace.factor
    variance += ((own[2] - own[0]) / 6) ** 2 * pace.factor ** 2
    until = spread(mean, { deviation: Math.sqrt(variance), doubt: pace.doubt }, until)
    const gain = gains.get(skill) ?? 0
    readiness = Math.min(1, readiness + gain)
    const [low, , high] = own
    const done = mapRange(until, calendar.dayOf)
    const next = calendar.dayOf(begun + Math.min(SLIVER, (mean - begun) / 2))
    const begins = next === undefined || done.likely === undefined ? next : Math.min(next, done.likely)
    const hours = { low: low * pace.factor, likely: mean - begun, high: high * pace.factor }
    return { skill, requires, hours, until, begins, done, gain, readiness }
  })
  return { steps, calendar, pace, hours: until, readiness: start }
}

function pertMean([low, likely, high]: Hours): number {
  return (low + 4 * likely + high) / 6
}

function spread(mean: number, { deviation, doubt }: { deviation: number; doubt: number }, before: Range): Range {
  const factor = mean > 0 ? Math.exp(NINE_IN_TEN * Math.hypot(deviation / mean, doubt)) : 1
  return { low: Math.max(before.low, mean / factor), likely: mean, high: Math.max(before.high, mean * factor) }
}

export function mapRange<A, B>({ low, likely, high }: Range<A>, map: (value: A) => B): Range<B> {
  return { low: map(low), likely: map(likely), high: map(high) }
}

/** By skill: what of readiness it brings to learn it as the target asks; a need met by one option of a choice counts there. */
function gainsOf(scope: Scope): Map<string, number> {
  const { graph } = scope.standing
  const asked = scope.target.needs.reduce((sum, need) => sum + WEIGHT_VALUES[need.weight], 0)
  const gains = new Map<string, number>()
  for (const need of scope.target.needs) {
    const at = scope.settled.get(need.skill)
    const skill: string = (at === undefined ? undefined : graph.roadmap.skills[at]?.id) ?? need.skill
    const gain = (WEIGHT_VALUES[need.weight] * (1 - extentOf(scope, [need]).share)) / asked
    gains.set(skill, (gains.get(skill) ?? 0) + gain)
  }
  return gains
}
