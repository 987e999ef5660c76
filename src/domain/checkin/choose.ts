// Decides which question lowers the expected error of the whole map most, per second of the learner's time.

import { mannersOf, meanOdds, type Odds, responsesOf } from './manner'
import { density, nearlyBelow } from './normal'
import { covarianceWith, type View } from './posterior'
import type { Kind } from './types'

/** Seconds that a question takes. */
export const SECONDS: Readonly<Record<Kind, number>> = { self: 8, quiz: 25 }

/** Scores that go together less than this do not tell each other anything. */
const FAINT = 0.01
const LEAST_VARIANCE = 1e-3

export interface Candidate {
  readonly at: number
  readonly kind: Kind
}

export interface Rated extends Candidate {
  /** Expected fall of the sum over skills of squared error. */
  readonly gain: number
}

/** What the ratings are reckoned on: the views, and how much each skill's error matters. */
export interface Outlook {
  readonly views: readonly View[]
  readonly matters: Float64Array
}

/** Present chances by the scores alone, as `foresee` reckons them, so that nothing but the answer moves a skill. */
interface Before {
  readonly held: readonly Float64Array[]
  readonly mixed: Float64Array
}

/**
 * Expected fall in Brier error for each candidate: for each response, the chances that all kinds of learners together would
 * give then, the beliefs in the kinds moved along, and the squares of how far they are from the present ones.
 * Cost: O(candidates × views × skills × (evidence + responses)).
 */
export function rate({ views, matters }: Outlook, candidates: readonly Candidate[]): Rated[] {
  const before = beforeOf(views)
  const columns = views.map(() => new Float64Array(matters.length))
  const after = new Float64Array(matters.length)
  let last = -1
  return candidates.map((candidate) => {
    const { at, kind } = candidate
    if (at !== last)
      columns.forEach((column, v) => {
        const view = views[v]
        if (view) covarianceWith(view, at, column)
      })
    last = at
    let gain = 0
    for (const response of responsesOf(kind)) {
      after.fill(0)
      let chance = 0
      views.forEach((view, v) => {
        const belief = kind === 'self' ? view.sites.selfBelief : view.sites.quizBelief
        const odds = meanOdds(mannersOf(kind).odds(response), belief)
        const none = before.mixed
        chance += foresee(view, { at, odds, column: columns[v] ?? none, held: before.held[v] ?? none }, after)
      })
      if (chance > 1e-9) gain += chance * moved(after, chance, { mixed: before.mixed, matters })
    }
    return { ...candidate, gain }
  })
}

function beforeOf(views: readonly View[]): Before {
  const held = views.map(({ mean, variance }) => mean.map((m, j) => nearlyBelow(m / Math.sqrt(variance[j] ?? 1))))
  const mixed = new Float64Array(held[0]?.length ?? 0)
  views.forEach(({ weight }, v) => {
    for (let j = 0; j < mixed.length; j += 1) mixed[j] = (mixed[j] ?? 0) + weight * (held[v]?.[j] ?? 0)
  })
  return { held, mixed }
}

interface Outcome {
  readonly at: number
  readonly odds: Odds
  /** Covariance of the score of `at` with every score, and the present chances. */
  readonly column: Float64Array
  readonly held: Float64Array
}

/** Adds to `after` what one kind of learner would make of a response, times how likely it is for them; returns the latter. */
function foresee(view: View, { at, odds, column, held }: Outcome, after: Float64Array): number {
  const { mean, variance } = view
  const own = variance[at] ?? 1
  const u = (mean[at] ?? 0) / Math.sqrt(own)
  const able = held[at] ?? 0.5
  const chance = Math.max(odds.unable + (odds.able - odds.unable) * able, 1e-9)
  const tilt = ((odds.able - odds.unable) * density(u)) / chance
  const pull = tilt / Math.sqrt(own)
  const shrink = (tilt * (tilt + u)) / own
  const by = view.weight * chance
  for (let j = 0; j < after.length; j += 1) {
    const c = column[j] ?? 0
    let p = held[j] ?? 0
    if (j === at) p = (able * odds.able) / chance
    else if (Math.abs(c) > FAINT) {
      const spread = Math.sqrt(Math.max((variance[j] ?? 1) - c * c * shrink, LEAST_VARIANCE))
      p = nearlyBelow(((mean[j] ?? 0) + c * pull) / spread)
    }
    after[j] = (after[j] ?? 0) + by * p
  }
  return by
}

/** Sum over the skills of the squared change, each as much as it matters. */
function moved(
  after: Float64Array,
  chance: number,
  { mixed, matters }: { readonly mixed: Float64Array; readonly matters: Float64Array },
): number {
  let sum = 0
  for (let j = 0; j < after.length; j += 1) sum += (matters[j] ?? 0) * ((after[j] ?? 0) / chance - (mixed[j] ?? 0)) ** 2
  return sum
}

/** Skills by position, those worth rating first: the ones that matter, then the most doubtful; equal ones as the seed has it. */
export function mostDoubtful(held: Float64Array, matters: Float64Array, seed: number): number[] {
  const value = held.map((p, at) => (matters[at] ?? 0) + p * (1 - p) * (1 + 1e-6 * scatter(seed, at)))
  return [...value.keys()].sort((a, b) => (value[b] ?? 0) - (value[a] ?? 0))
}

/** The best by gain per second; equal ones are settled by the seed, so that no skill is always asked first. */
export function best(rated: readonly Rated[], seed: number): Rated | undefined {
  const value = (one: Rated) => (one.gain / SECONDS[one.kind]) * (1 + 1e-6 * scatter(seed, one.at))
  return rated.reduce<Rated | undefined>((top, one) => (top && value(top) >= value(one) ? top : one), undefined)
}

/** A number between 0 and 1 that looks random for each seed and skill (integer hash by Thomas Mueller). */
function scatter(seed: number, at: number): number {
  let x = (Math.imul(seed, 0x9e3779b9) ^ at) | 0
  x = Math.imul((x >>> 16) ^ x, 0x45d9f3b)
  x = Math.imul((x >>> 16) ^ x, 0x45d9f3b)
  return (((x >>> 16) ^ x) >>> 0) / 2 ** 32
}
