// Decides which question lowers the expected error of the whole map most, per second of the learner's time.

import { meanOdds, QUIZ_MANNERS, responsesOf, SELF_MANNERS } from './manner'
import { below, density } from './normal'
import { covarianceWith, type View } from './posterior'
import type { Kind } from './types'

/** Seconds that a question takes. */
export const SECONDS: Readonly<Record<Kind, number>> = { self: 8, quiz: 25 }

export interface Candidate {
  readonly at: number
  readonly kind: Kind
}

export interface Rated extends Candidate {
  /** Expected fall of the sum over skills of squared error. */
  readonly gain: number
}

/** What the ratings are reckoned on: the views, the mixture's `held`, and how much each skill's error matters. */
export interface Outlook {
  readonly views: readonly View[]
  readonly held: Float64Array
  readonly matters: Float64Array
}

/**
 * Expected fall in Brier error for each candidate. Per answer, each view's scores move along their covariance with the
 * asked skill's, and the views are weighed anew; the fall is the expected square of the move of the mixture.
 * Cost: O(candidates × views × skills × evidence).
 */
export function rate(outlook: Outlook, candidates: readonly Candidate[]): Rated[] {
  const covariances = outlook.views.map(() => new Float64Array(outlook.held.length))
  let last = -1
  return candidates.map((candidate) => {
    if (candidate.at !== last)
      outlook.views.forEach((view, v) => {
        covarianceWith(view, candidate.at, covariances[v] ?? new Float64Array(0))
      })
    last = candidate.at
    return { ...candidate, gain: gainOf(outlook, candidate, covariances) }
  })
}

function gainOf(outlook: Outlook, candidate: Candidate, covariances: readonly Float64Array[]): number {
  const { views, held, matters } = outlook
  let gain = 0
  for (const response of responsesOf(candidate.kind)) {
    const moves = views.map((view) => moveOf(view, candidate, response))
    const chance = views.reduce((sum, view, v) => sum + view.weight * (moves[v]?.chance ?? 0), 0)
    if (chance < 1e-9) continue
    const moved = new Float64Array(held.length)
    views.forEach((view, v) => {
      const { chance: own, pull, heldHere } = moves[v] ?? NO_MOVE
      const weight = (view.weight * own) / chance
      const covariance = covariances[v] ?? held
      addMove(moved, { view, covariance }, { weight, pull: weight * pull })
      moved[candidate.at] =
        (moved[candidate.at] ?? 0) + weight * (heldHere - nowHere(view, covariance, { at: candidate.at, pull }))
    })
    let sum = 0
    for (let j = 0; j < held.length; j += 1) sum += (matters[j] ?? 0) * ((moved[j] ?? 0) - (held[j] ?? 0)) ** 2
    gain += chance * sum
  }
  return gain
}

const NO_MOVE = { chance: 0, pull: 0, heldHere: 0 }

function addMove(
  moved: Float64Array,
  { view, covariance }: { view: View; covariance: Float64Array },
  { weight, pull }: { weight: number; pull: number },
): void {
  const { held, gradient } = view
  for (let j = 0; j < moved.length; j += 1)
    moved[j] = (moved[j] ?? 0) + weight * (held[j] ?? 0) + pull * (gradient[j] ?? 0) * (covariance[j] ?? 0)
}

/** What `addMove` adds for the asked skill itself, where the exact chance is known and taken instead. */
function nowHere(
  { held, gradient }: View,
  covariance: Float64Array,
  { at, pull }: { at: number; pull: number },
): number {
  return (held[at] ?? 0) + pull * (gradient[at] ?? 0) * (covariance[at] ?? 0)
}

/** For one view: how likely the response is, how far it pulls the score (per unit of covariance), and the chance after it. */
function moveOf(view: View, { at, kind }: Candidate, response: Parameters<typeof meanOdds>[2]) {
  const manners = kind === 'self' ? SELF_MANNERS : QUIZ_MANNERS
  const belief = kind === 'self' ? view.sites.selfBelief : view.sites.quizBelief
  const { able, unable } = meanOdds(manners, belief, response)
  const spread = Math.sqrt(view.variance[at] ?? 1)
  const u = (view.mean[at] ?? 0) / spread
  const held = below(u)
  const chance = unable + (able - unable) * held
  return { chance, pull: ((able - unable) * density(u)) / (spread * chance), heldHere: (held * able) / chance }
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
