// Decides which question lowers the expected error of the whole map most, per second of the learner's time.

import { mannersOf, meanOdds, responsesOf } from './manner'
import { below, density } from './normal'
import { covarianceWith, type View } from './posterior'
import type { Kind, Response } from './types'

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

/** What one view expects of one response: how likely it is, the pull on the scores (per unit of covariance), the chance after it. */
interface Move {
  chance: number
  pull: number
  heldHere: number
}

/** Buffers of one rating, made once: covariance of the asked skill with every skill, times the gradient, for each view. */
interface Desk {
  readonly lean: readonly Float64Array[]
  readonly moved: Float64Array
}

/**
 * Expected fall in Brier error for each candidate. Per answer, each view's scores move along their covariance with the
 * asked skill's, and the views are weighed anew; the fall is the expected square of the move of the mixture.
 * Cost: O(candidates × views × skills × evidence).
 */
export function rate(outlook: Outlook, candidates: readonly Candidate[]): Rated[] {
  const size = outlook.held.length
  const desk = { lean: outlook.views.map(() => new Float64Array(size)), moved: new Float64Array(size) }
  let last = -1
  return candidates.map((candidate) => {
    if (candidate.at !== last) leanOn(outlook.views, candidate.at, desk)
    last = candidate.at
    return { ...candidate, gain: gainOf(outlook, candidate, desk) }
  })
}

function leanOn(views: readonly View[], at: number, { lean }: Desk): void {
  views.forEach((view, v) => {
    const into = lean[v]
    if (!into) return
    covarianceWith(view, at, into)
    for (let j = 0; j < into.length; j += 1) into[j] = (into[j] ?? 0) * (view.gradient[j] ?? 0)
  })
}

function gainOf(outlook: Outlook, candidate: Candidate, desk: Desk): number {
  const { views, held, matters } = outlook
  const { moved } = desk
  let gain = 0
  for (const response of responsesOf(candidate.kind)) {
    const moves = views.map((view) => moveOf(view, candidate, response))
    const chance = views.reduce((sum, view, v) => sum + view.weight * (moves[v]?.chance ?? 0), 0)
    if (chance < 1e-9) continue
    moved.fill(0)
    let here = 0
    views.forEach((view, v) => {
      const move = moves[v]
      const lean = desk.lean[v]
      if (!move || !lean) return
      const weight = (view.weight * move.chance) / chance
      here += weight * move.heldHere
      addMove(moved, [view.held, lean], [weight, weight * move.pull])
    })
    moved[candidate.at] = here
    gain += chance * squaredMove(moved, held, matters)
  }
  return gain
}

function addMove(
  moved: Float64Array,
  [held, lean]: readonly [Float64Array, Float64Array],
  [weight, pull]: readonly [number, number],
): void {
  for (let j = 0; j < moved.length; j += 1) moved[j] = (moved[j] ?? 0) + weight * (held[j] ?? 0) + pull * (lean[j] ?? 0)
}

function squaredMove(moved: Float64Array, held: Float64Array, matters: Float64Array): number {
  let sum = 0
  for (let j = 0; j < held.length; j += 1) {
    const by = (moved[j] ?? 0) - (held[j] ?? 0)
    sum += (matters[j] ?? 0) * by * by
  }
  return sum
}

function moveOf(view: View, { at, kind }: Candidate, response: Response): Move {
  const belief = kind === 'self' ? view.sites.selfBelief : view.sites.quizBelief
  const { able, unable } = meanOdds(mannersOf(kind).odds(response), belief)
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
