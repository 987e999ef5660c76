// Decides which question lowers the expected error of the whole map most, per second of the learner's time.

import { mannersOf, meanOdds, responsesOf } from './manner'
import { below, density } from './normal'
import { covarianceWith, type View } from './posterior'
import type { Kind } from './types'

/** Seconds that a question takes. */
export const SECONDS: Readonly<Record<Kind, number>> = { self: 8, quiz: 25 }

/** Skills that `outline` looks at. */
const SAMPLE = 40

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

/**
 * Expected fall in Brier error for each candidate: for each kind of learner, the expected square of the pull of the answer
 * times the squares of what it moves the chance of every skill by, per unit of pull. Kinds of learners are averaged, not
 * mixed first: in a mixture moves that cancel out would hide what a question settles for whichever kind it is.
 * Cost: O(candidates × views × skills × evidence).
 */
export function rate(outlook: Outlook, candidates: readonly Candidate[]): Rated[] {
  const reach = outlook.views.map(() => 0)
  const lean = new Float64Array(outlook.matters.length)
  let last = -1
  return candidates.map((candidate) => {
    if (candidate.at !== last)
      outlook.views.forEach((view, v) => {
        reach[v] = reachOf(outlook, [view, candidate.at], lean)
      })
    last = candidate.at
    const gain = outlook.views.reduce(
      (sum, view, v) => sum + view.weight * gainOf(outlook, [view, candidate], reach[v] ?? 0),
      0,
    )
    return { ...candidate, gain }
  })
}

/** Sum over the other skills of the squared change of their chances per unit of pull on the score of `at`. */
function reachOf({ matters }: Outlook, [view, at]: readonly [View, number], lean: Float64Array): number {
  const { gradient } = view
  covarianceWith(view, at, lean)
  lean[at] = 0
  let sum = 0
  for (let j = 0; j < lean.length; j += 1) {
    const by = (lean[j] ?? 0) * (gradient[j] ?? 0)
    sum += (matters[j] ?? 0) * by * by
  }
  return sum
}

function gainOf({ matters }: Outlook, [view, { at, kind }]: readonly [View, Candidate], reach: number): number {
  const belief = kind === 'self' ? view.sites.selfBelief : view.sites.quizBelief
  const spread = Math.sqrt(view.variance[at] ?? 1)
  const u = (view.mean[at] ?? 0) / spread
  const held = below(u)
  const slope = density(u) / spread
  let gain = 0
  for (const response of responsesOf(kind)) {
    const { able, unable } = meanOdds(mannersOf(kind).odds(response), belief)
    const chance = unable + (able - unable) * held
    if (chance < 1e-9) continue
    const pull = ((able - unable) * slope) / chance
    const after = (held * able) / chance
    gain += chance * (pull * pull * reach + (matters[at] ?? 0) * (after - held) ** 2)
  }
  return gain
}

/**
 * Which skills are worth rating: like `rate`, but for the likeliest kinds of learners and some of the skills that would be
 * moved, evenly over those that matter. Returns a value by position. Cost: O(`SAMPLE` × skills × evidence).
 */
export function outline({ views, matters }: Outlook): Float64Array {
  const size = matters.length
  const value = new Float64Array(size)
  const column = new Float64Array(size)
  const asked = [...matters.keys()].filter((at) => (matters[at] ?? 0) > 0)
  const step = Math.max(1, asked.length / SAMPLE)
  const likeliest = [...views].sort((a, b) => b.weight - a.weight).slice(0, 2)
  for (const view of likeliest) {
    const { gradient, variance, mean, weight } = view
    const reach = new Float64Array(size)
    for (let k = 0; k < asked.length; k += step) {
      const at = asked[Math.floor(k)] ?? 0
      covarianceWith(view, at, column)
      const by = (gradient[at] ?? 0) ** 2
      for (let j = 0; j < size; j += 1) reach[j] = (reach[j] ?? 0) + by * (column[j] ?? 0) ** 2
    }
    for (let j = 0; j < size; j += 1) {
      const v = variance[j] ?? 1
      const u = (mean[j] ?? 0) / Math.sqrt(v)
      const p = below(u)
      const doubt = density(u) ** 2 / v / (0.1 + p * (1 - p))
      value[j] = (value[j] ?? 0) + weight * doubt * ((reach[j] ?? 0) * step + (gradient[j] ?? 0) ** 2 * v * v)
    }
  }
  return value
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
