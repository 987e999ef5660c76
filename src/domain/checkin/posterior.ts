// Decides what is believed about every skill once the answers to a few are boiled down: one view per kind of learner, then their mixture.

import { below, density } from './normal'
import type { Prior } from './prior'
import type { Evidence, Sites } from './propagate'

/** What one kind of learner makes of the answers, for every skill. */
export interface View {
  readonly prior: Prior
  readonly sites: Sites
  /** Posterior belief in this kind of learner; over all views they sum to 1. */
  weight: number
  readonly mean: Float64Array
  readonly variance: Float64Array
  readonly held: Float64Array
  /** Change of `held` per unit of mean score. */
  readonly gradient: Float64Array
  /** One row per piece of evidence: subtracting the rows' products from the prior covariance gives the posterior one. */
  readonly rows: Float64Array
}

/** Cost: O(evidence² × skills). */
export function createView(prior: Prior, evidence: readonly Evidence[], sites: Sites): View {
  const size = prior.mean.length
  const rows = whitenedRows(prior, evidence, sites)
  const mean = prior.mean.slice()
  const variance = new Float64Array(size).fill(1)
  for (let q = 0; q < rows.count; q += 1) {
    const value = rows.values[q] ?? 0
    for (let j = 0, at = q * size; j < size; j += 1, at += 1) {
      const v = rows.rows[at] ?? 0
      mean[j] = (mean[j] ?? 0) + v * value
      variance[j] = (variance[j] ?? 0) - v * v
    }
  }
  const held = new Float64Array(size)
  const gradient = new Float64Array(size)
  for (let j = 0; j < size; j += 1) {
    variance[j] = Math.max(variance[j] ?? 0, 1e-4)
    const spread = Math.sqrt(variance[j] ?? 1)
    held[j] = below((mean[j] ?? 0) / spread)
    gradient[j] = density((mean[j] ?? 0) / spread) / spread
  }
  const view: View = { prior, sites, weight: prior.weight, mean, variance, held, gradient, rows: rows.rows }
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
  const count = evidence.length
  const rows = new Float64Array(count * size)
  const values = new Float64Array(count)
  const factor = new Float64Array(count * count)
  for (let q = 0; q < count; q += 1) {
    const at = evidence[q]?.at ?? 0
    const column = prior.column(at)
    const precision = sites.precision[q] ?? 1
    rows.set(column, q * size)
    let value = (sites.shift[q] ?? 0) / precision - (prior.mean[at] ?? 0)
    let pivot = (column[at] ?? 1) + 1 / precision
    for (let p = 0; p < q; p += 1) {
      const f = rows[p * size + at] ?? 0
      factor[q * count + p] = f
      pivot -= f * f
      value -= f * (values[p] ?? 0)
      subtractRow(rows, { to: q * size, from: p * size, size }, f)
    }
    const scale = 1 / Math.sqrt(Math.max(pivot, 1e-9))
    values[q] = value * scale
    for (let j = q * size; j < (q + 1) * size; j += 1) rows[j] = (rows[j] ?? 0) * scale
  }
  return { rows, values, count }
}

function subtractRow(
  rows: Float64Array,
  { to, from, size }: { to: number; from: number; size: number },
  by: number,
): void {
  for (let j = 0; j < size; j += 1) rows[to + j] = (rows[to + j] ?? 0) - by * (rows[from + j] ?? 0)
}

/** Posterior covariance of the score of `at` with every skill's, into `into`. Cost: O(evidence × skills). */
export function covarianceWith({ prior, rows, sites }: View, at: number, into: Float64Array): void {
  const size = into.length
  into.set(prior.column(at))
  for (let q = 0; q < sites.precision.length; q += 1) {
    const f = rows[q * size + at] ?? 0
    for (let j = 0, k = q * size; j < size; j += 1, k += 1) into[j] = (into[j] ?? 0) - f * (rows[k] ?? 0)
  }
}

/** Weighs the views by how well each foresaw the answers. */
export function weighViews(views: readonly View[]): void {
  const best = Math.max(...views.map((view) => view.sites.logChance))
  for (const view of views) view.weight = view.prior.weight * Math.exp(view.sites.logChance - best)
  const sum = views.reduce((total, view) => total + view.weight, 0)
  for (const view of views) view.weight /= sum
}

/** Chance that each skill is held, over all kinds of learners. */
export function mixtureHeld(views: readonly View[]): Float64Array {
  const held = new Float64Array(views[0]?.held.length ?? 0)
  for (const view of views)
    for (let j = 0; j < held.length; j += 1) held[j] = (held[j] ?? 0) + view.weight * (view.held[j] ?? 0)
  return held
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
