// Decides what the answers say about the skills asked, for one kind of learner: expectation propagation.
// Source: Minka, "Expectation propagation for approximate Bayesian inference", UAI 2001; Rasmussen and Williams 2006, 3.6.

import { mannersOf, meanOdds, type Odds } from './manner'
import { below, density } from './normal'
import type { Prior } from './prior'
import { kindOf, type Response } from './types'

/** Something known about a skill: an answer (its odds depend on the learner's manner), or a fact with odds of its own. */
export interface Evidence {
  readonly at: number
  readonly response?: Response
  readonly odds?: Odds
}

/** The answers boiled down to Gaussian observations of the skills asked, and what else was learnt on the way. */
export interface Sites {
  /** Precision and precision × value of each piece of evidence, in order. */
  readonly precision: Float64Array
  readonly shift: Float64Array
  /** Odds of each piece as last used. */
  readonly odds: readonly Odds[]
  /** Log chance of the answers for this kind of learner. */
  readonly logChance: number
  /** Belief in each way of answering, after all answers. */
  readonly quizBelief: Float64Array
  readonly selfBelief: Float64Array
}

export interface Beliefs {
  readonly quiz: Float64Array
  readonly self: Float64Array
}

const SWEEPS = 3
const LEAST_PRECISION = 1e-4
const MOST_PRECISION = 50

interface Work {
  readonly size: number
  readonly evidence: readonly Evidence[]
  /** Covariance and mean of the asked skills' scores under all sites so far. */
  readonly covariance: Float64Array
  readonly mean: Float64Array
  readonly precision: Float64Array
  readonly shift: Float64Array
  readonly beliefs: Beliefs
  /** Chance that the skill is held, leaving the piece of evidence itself out. */
  readonly without: Float64Array
  readonly odds: Odds[]
  /** Log chance of each piece given the rest, and what its Gaussian observation leaves of it. */
  readonly siteChance: Float64Array
  /** Scratch for one column of `covariance`. */
  readonly column: Float64Array
}

/** Cost: O(sweeps × evidence³). Deterministic: the same evidence in the same order gives the same sites. */
export function propagate(prior: Prior, evidence: readonly Evidence[], beliefs: Beliefs): Sites {
  const work = startWork(prior, evidence, beliefs)
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (let i = 0; i < work.size; i += 1) work.siteChance[i] = visit(work, i, sweep > 0)
  const { precision, shift, odds } = work
  const logChance = logChanceOf(prior, work)
  return { precision, shift, odds, logChance, quizBelief: work.beliefs.quiz, selfBelief: work.beliefs.self }
}

/**
 * Log chance of all evidence: that of the Gaussian observations it was boiled down to, under the prior, times what each
 * gave up on the way (Rasmussen and Williams 2006, 3.65). One pass of predictions would be off where answers contradict each other.
 */
function logChanceOf(prior: Prior, { size, evidence, precision, shift, siteChance }: Work): number {
  const factor = new Float64Array(size * size)
  const values = new Float64Array(size)
  let sum = 0
  for (let i = 0; i < size; i += 1) {
    const at = evidence[i]?.at ?? 0
    const column = prior.column(at)
    const site = precision[i] ?? 1
    let value = (shift[i] ?? 0) / site - (prior.mean[at] ?? 0)
    let pivot = (column[at] ?? 1) + 1 / site
    for (let j = 0; j < i; j += 1) {
      let c = column[evidence[j]?.at ?? 0] ?? 0
      for (let k = 0; k < j; k += 1) c -= (factor[i * size + k] ?? 0) * (factor[j * size + k] ?? 0)
      c /= factor[j * size + j] ?? 1
      factor[i * size + j] = c
      pivot -= c * c
      value -= c * (values[j] ?? 0)
    }
    const root = Math.sqrt(Math.max(pivot, 1e-9))
    factor[i * size + i] = root
    values[i] = value / root
    sum += (siteChance[i] ?? 0) - Math.log(root) - 0.5 * (value / root) ** 2
  }
  return sum
}

function startWork(prior: Prior, evidence: readonly Evidence[], beliefs: Beliefs): Work {
  const size = evidence.length
  const covariance = new Float64Array(size * size)
  const mean = new Float64Array(size)
  for (let i = 0; i < size; i += 1) {
    const at = evidence[i]?.at ?? 0
    const column = prior.column(at)
    mean[i] = prior.mean[at] ?? 0
    for (let j = 0; j < size; j += 1) covariance[i * size + j] = column[evidence[j]?.at ?? 0] ?? 0
  }
  return {
    size,
    evidence,
    covariance,
    mean,
    precision: new Float64Array(size),
    shift: new Float64Array(size),
    beliefs: { quiz: beliefs.quiz.slice(), self: beliefs.self.slice() },
    without: new Float64Array(size),
    odds: [],
    siteChance: new Float64Array(size),
    column: new Float64Array(size),
  }
}

/** Takes one piece of evidence out, reads it anew against the rest, and puts it back. Returns its part of the log chance. */
function visit(work: Work, i: number, isKnown: boolean): number {
  const { size, covariance, mean, precision, shift } = work
  const variance = covariance[i * size + i] ?? 1
  const old = precision[i] ?? 0
  const restPrecision = Math.max(1 / variance - old, 1e-6)
  const restVariance = 1 / restPrecision
  const restMean = restVariance * ((mean[i] ?? 0) / variance - (shift[i] ?? 0))
  const u = restMean / Math.sqrt(restVariance)
  const held = below(u)
  const odds = oddsOf(work, i, isKnown)
  learnManner(work, i, held)
  work.odds[i] = odds
  const chance = odds.unable + (odds.able - odds.unable) * held
  const pull = ((odds.able - odds.unable) * density(u)) / (chance * Math.sqrt(restVariance))
  const newVariance = Math.max(restVariance * (1 - pull * (restVariance * pull + restMean)), restVariance * 0.01)
  const newMean = restMean + restVariance * pull
  const next = Math.min(Math.max(1 / newVariance - restPrecision, LEAST_PRECISION), MOST_PRECISION)
  const nextShift = newMean * (restPrecision + next) - restMean * restPrecision
  replaceSite(work, i, { precision: next - old, shift: nextShift - (shift[i] ?? 0) })
  precision[i] = next
  shift[i] = nextShift
  const together = restVariance + 1 / next
  return Math.log(Math.max(chance, 1e-12)) + 0.5 * (Math.log(together) + (restMean - nextShift / next) ** 2 / together)
}

/** Rank-one update of mean and covariance for a change of one site. */
function replaceSite(work: Work, i: number, change: { precision: number; shift: number }): void {
  const { size, covariance, mean, column } = work
  const variance = covariance[i * size + i] ?? 1
  const factor = change.precision / (1 + change.precision * variance)
  const move = change.shift - factor * ((mean[i] ?? 0) + variance * change.shift)
  for (let j = 0; j < size; j += 1) column[j] = covariance[i * size + j] ?? 0
  for (let j = 0, at = 0; j < size; j += 1) {
    const c = column[j] ?? 0
    mean[j] = (mean[j] ?? 0) + c * move
    const by = factor * c
    for (let k = 0; k < size; k += 1, at += 1) covariance[at] = (covariance[at] ?? 0) - by * (column[k] ?? 0)
  }
}

const SILENT: Odds = { able: 1, unable: 1 }

function oddsOf(work: Work, i: number, isKnown: boolean): Odds {
  const { response, odds } = work.evidence[i] ?? {}
  if (odds) return odds
  if (!response) return SILENT
  if (isKnown) reweigh(work, i, -1)
  const kind = kindOf(response)
  return meanOdds(mannersOf(kind).odds(response), work.beliefs[kind])
}

/** Lets the answer count towards the belief in each way of answering. */
function learnManner(work: Work, i: number, held: number): void {
  work.without[i] = held
  reweigh(work, i, 1)
}

function reweigh(work: Work, i: number, by: 1 | -1): void {
  const response = work.evidence[i]?.response
  if (!response) return
  const kind = kindOf(response)
  const { able, unable } = mannersOf(kind).odds(response)
  const belief = work.beliefs[kind]
  const held = work.without[i] ?? 0.5
  let sum = 0
  for (let at = 0; at < belief.length; at += 1) {
    const low = unable[at] ?? 1
    const chance = Math.max(low + ((able[at] ?? 1) - low) * held, 1e-9)
    const weight = (belief[at] ?? 0) * (by > 0 ? chance : 1 / chance)
    belief[at] = weight
    sum += weight
  }
  for (let at = 0; at < belief.length; at += 1) belief[at] = (belief[at] ?? 0) / sum
}
