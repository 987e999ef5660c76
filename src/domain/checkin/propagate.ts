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
  /** Scratch for one column of `covariance`. */
  readonly column: Float64Array
}

/** Cost: O(sweeps × evidence³). Deterministic: the same evidence in the same order gives the same sites. */
export function propagate(prior: Prior, evidence: readonly Evidence[], beliefs: Beliefs): Sites {
  const work = startWork(prior, evidence, beliefs)
  let logChance = 0
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let i = 0; i < work.size; i += 1) {
      const chance = visit(work, i, sweep > 0)
      if (sweep === 0) logChance += Math.log(Math.max(chance, 1e-12))
    }
  }
  const { precision, shift, odds } = work
  return { precision, shift, odds, logChance, quizBelief: work.beliefs.quiz, selfBelief: work.beliefs.self }
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
    column: new Float64Array(size),
  }
}

/** Takes one piece of evidence out, reads it anew against the rest, and puts it back. Returns how likely it was. */
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
  return chance
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
