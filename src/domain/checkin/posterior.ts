// Decides what is believed about every skill once the answers to a few are boiled down: one view per kind of learner, then their mixture.

import { below } from './normal'
import type { Prior } from './prior'
import type { Evidence, Sites } from './propagate'

/** What one kind of learner makes of the answers, for every skill. */
export interface View {
  readonly prior: Prior
  readonly sites: Sites
  /** Posterior belief in this kind of learner; over all views they sum to 1. */
  readonly weight: number
  readonly mean: Float64Array
  readonly variance: Float64Array
  readonly held: Float64Array
  /**
   * One row of skills per piece of evidence, one after the other: subtracting the rows' products from the prior covariance
   * gives the posterior one. Filled up with zeros to a multiple of four rows.
   */
  readonly rows: Float64Array
}

/** Cost: O(evidence² × skills). */
export function createView(prior: Prior, evidence: readonly Evidence[], sites: Sites): View {
  const size = prior.mean.length
  const { rows, values } = whitenedRows(prior, evidence, sites)
  const mean = prior.mean.slice()
  const variance = prior.variance.slice()
  for (let q = 0, i = 0; q < values.length; q += 1) {
    const value = values[q] ?? 0
    for (let j = 0; j < size; j += 1, i += 1) {
      const v = rows[i] ?? 0
      mean[j] = (mean[j] ?? 0) + v * value
      variance[j] = (variance[j] ?? 0) - v * v
    }
  }
  const held = new Float64Array(size)
  for (let j = 0; j < size; j += 1) {
    const least = Math.max(variance[j] ?? 0, 1e-4)
    const spread = Math.sqrt(least)
    const u = (mean[j] ?? 0) / spread
    variance[j] = least
    held[j] = below(u)
  }
  const view: View = { prior, sites, weight: prior.weight, mean, variance, held, rows }
  evidence.forEach((piece, i) => {
    held[piece.at] = exactHeld(view, piece.at, i)
  })
  return view
}

/** For a skill that was asked: the chance from the rest of the evidence, times the odds of its own answer. */
function exactHeld({ mean, variance, sites }: View, at: number, i: number): number {
  const precision = Math.max(1 / (variance[at] ?? 1) - (sites.precision[i] ?? 0), 1e-6)
  const rest = ((mean[at] ?? 0) / (variance[at] ?? 1) - (sites.shift[i] ?? 0)) / precision
  const held = below(rest * Math.sqrt(precision))
  const { able, unable } = sites.odds[i] ?? { able: 1, unable: 1 }
  return (held * able) / (held * able + (1 - held) * unable)
}

/**
 * Cholesky of (K + 1/precision) over the evidence, applied to the prior columns and to the residuals.
 * The matrix is a covariance plus a positive diagonal, so every pivot is above 0.
 */
function whitenedRows(prior: Prior, evidence: readonly Evidence[], sites: Sites) {
  const size = prior.mean.length
  const values = new Float64Array(evidence.length)
  const rows = new Float64Array(Math.ceil(evidence.length / 4) * 4 * size)
  const row = new Float64Array(size)
  evidence.forEach(({ at }, q) => {
    const precision = sites.precision[q] ?? 1
    let value = (sites.shift[q] ?? 0) / precision - (prior.mean[at] ?? 0)
    let pivot = (prior.column(at)[at] ?? 1) + 1 / precision
    for (let p = 0; p < q; p += 1) {
      const f = rows[p * size + at] ?? 0
      pivot -= f * f
      value -= f * (values[p] ?? 0)
    }
    row.set(prior.column(at))
    subtractRows(row, rows.subarray(0, Math.ceil(q / 4) * 4 * size), at)
    const scale = 1 / Math.sqrt(Math.max(pivot, 1e-9))
    values[q] = value * scale
    for (let j = 0, i = q * size; j < size; j += 1, i += 1) rows[i] = (row[j] ?? 0) * scale
  })
  return { rows, values }
}

/** Subtracts each row times its value at `at`, four rows at a time: reading and writing `to` is what takes time. */
function subtractRows(to: Float64Array, rows: Float64Array, at: number): void {
  const size = to.length
  for (let a = 0; a < rows.length; a += 4 * size) {
    const b = a + size
    const c = b + size
    const d = c + size
    const fa = rows[a + at] ?? 0
    const fb = rows[b + at] ?? 0
    const fc = rows[c + at] ?? 0
    const fd = rows[d + at] ?? 0
    for (let j = 0; j < size; j += 1)
      to[j] =
        (to[j] ?? 0) -
        fa * (rows[a + j] ?? 0) -
        fb * (rows[b + j] ?? 0) -
        fc * (rows[c + j] ?? 0) -
        fd * (rows[d + j] ?? 0)
  }
}

/** Posterior covariance of the score of `at` with every skill's, into `into`. Cost: O(evidence × skills). */
export function covarianceWith({ prior, rows }: View, at: number, into: Float64Array): void {
  into.set(prior.column(at))
  subtractRows(into, rows, at)
}

/** Belief in each prior by how well it foresaw the answers; sums to 1. */
export function weightsOf(priors: readonly Prior[], sites: readonly Sites[]): Float64Array {
  const best = Math.max(...sites.map((one) => one.logChance))
  const weights = Float64Array.from(priors, (prior, v) => prior.weight * Math.exp((sites[v]?.logChance ?? best) - best))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** Chance that each skill is held, over all kinds of learners. */
export function mixtureHeld(views: readonly View[]): Float64Array {
  const mixed = new Float64Array(views[0]?.held.length ?? 0)
  for (const { held, weight } of views)
    for (let j = 0; j < mixed.length; j += 1) mixed[j] = (mixed[j] ?? 0) + weight * (held[j] ?? 0)
  return mixed
}

/**
 * A mixture is a little too cautious for most learners, because it goes on reckoning with kinds they are not. Found on the
 * bench: 1.2 is best for learners who follow the map, 1 for those who do not.
 */
const SHARPEN = 1.1

/** The chances a learner is shown: the mixture's, with log odds stretched by `SHARPEN`. */
export function sharpened(held: Float64Array): Float64Array {
  return held.map((p) => {
    const able = p ** SHARPEN
    return able / (able + (1 - p) ** SHARPEN)
  })
}
