// Decides what a learner's own estimate per section says before the first question: a noisy look at each section's mean score.

import { below } from './normal'
import type { Prior } from './prior'
import type { Terrain } from './terrain'
import type { CheckinState } from './types'

type SectionEstimates = NonNullable<CheckinState['sections']>

/** How well such estimates agree with the truth, as a correlation. Meta-analyses of self-assessment find .3 to .6. */
const VALIDITY = 0.55
/** Share of an estimate's error that all of one learner's estimates have in common: their optimism. */
const SHARED = 0.3
/** The skill's own part makes scores within a section differ; with variance near a half, the mean score counts for so much more. */
const STRETCH = Math.SQRT2
const LEAST_VARIANCE = 1e-4

interface Look {
  readonly skills: readonly number[]
  /** Covariance of the section's mean score with every skill's score. */
  readonly column: Float64Array
  /** Spread of the estimate's error. */
  readonly noise: number
  /** How much higher the claimed mean score is than the expected one. */
  readonly surprise: number
}

/**
 * The prior once the estimates are taken in, by Gaussian conditioning; its weight changes by how well it foresaw them.
 * Throws nothing: unknown sections and what is no number are passed over. Cost: O(skills²), then O(sections × skills) per column.
 */
export function withSections(terrain: Terrain, prior: Prior, estimates: SectionEstimates): Prior {
  const looks = looksOf(terrain, prior, estimates)
  if (looks.length === 0) return prior
  const factor = cholesky(noisyCovariance(looks))
  const values = solved(
    factor,
    looks.map((look) => look.surprise),
  )
  const rows = solvedRows(factor, looks)
  const mean = prior.mean.map(
    (value, j) => value + rows.reduce((sum, row, q) => sum + (row[j] ?? 0) * (values[q] ?? 0), 0),
  )
  const variance = prior.variance.map((value, j) =>
    Math.max(value - rows.reduce((sum, row) => sum + (row[j] ?? 0) ** 2, 0), LEAST_VARIANCE),
  )
  const logChance = values.reduce((sum, value, q) => sum - 0.5 * value * value - Math.log(factor[q]?.[q] ?? 1), 0)
  return { weight: prior.weight * Math.exp(logChance), mean, variance, column: columnsLess(prior, rows) }
}

function columnsLess(prior: Prior, rows: readonly Float64Array[]): Prior['column'] {
  const kept = new Map<number, Float64Array>()
  return (at) => {
    const known = kept.get(at)
    if (known) return known
    const column = prior.column(at).slice()
    for (const row of rows) addTo(column, row, -(row[at] ?? 0))
    kept.set(at, column)
    return column
  }
}

function addTo(to: Float64Array, other: Float64Array, by: number): void {
  for (let j = 0; j < to.length; j += 1) to[j] = (to[j] ?? 0) + by * (other[j] ?? 0)
}

function looksOf(terrain: Terrain, prior: Prior, estimates: SectionEstimates): Look[] {
  return terrain.sectionIds.flatMap((id, section) => {
    const share = estimates[id]
    const skills = terrain.ids.flatMap((_, at) => (terrain.section[at] === section ? [at] : []))
    if (share === undefined || !Number.isFinite(share) || skills.length === 0) return []
    const column = new Float64Array(terrain.size)
    for (const at of skills) addTo(column, prior.column(at), 1 / skills.length)
    const noise = Math.sqrt(averageOver(skills, column) * (1 / VALIDITY ** 2 - 1))
    return [{ skills, column, noise, surprise: surpriseOf(share, prior, skills) }]
  })
}

function averageOver(skills: readonly number[], values: Float64Array): number {
  return skills.reduce((sum, at) => sum + (values[at] ?? 0), 0) / skills.length
}

/** How much all these scores must rise for the expected share of held ones to be `share`, found by halving. */
function surpriseOf(share: number, { mean }: Prior, skills: readonly number[]): number {
  const wanted = Math.min(Math.max(share, 0.03), 0.97)
  let low = -4
  let high = 4
  for (let round = 0; round < 30; round += 1) {
    const rise = (low + high) / 2
    const held = skills.reduce((sum, at) => sum + below((rise + (mean[at] ?? 0)) * STRETCH), 0) / skills.length
    if (held < wanted) low = rise
    else high = rise
  }
  return (low + high) / 2
}

function noisyCovariance(looks: readonly Look[]): number[][] {
  return looks.map((one, p) =>
    looks.map((other, q) => averageOver(other.skills, one.column) + (p === q ? 1 : SHARED) * one.noise * other.noise),
  )
}

/** Lower factor of a matrix that is a covariance plus positive noise, so that no pivot is 0. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const factor: number[][] = []
  matrix.forEach((line, i) => {
    const row = solved(factor, line.slice(0, i))
    factor.push([...row, Math.sqrt(Math.max((line[i] ?? 1) - row.reduce((sum, x) => sum + x * x, 0), LEAST_VARIANCE))])
  })
  return factor
}

/** Solves factor × x = values, from the top. */
function solved(factor: readonly (readonly number[])[], values: readonly number[]): number[] {
  const x: number[] = []
  values.forEach((value, q) => {
    const line = factor[q] ?? []
    x.push((value - x.reduce((sum, known, p) => sum + known * (line[p] ?? 0), 0)) / (line[q] ?? 1))
  })
  return x
}

function solvedRows(factor: readonly (readonly number[])[], looks: readonly Look[]): Float64Array[] {
  const rows: Float64Array[] = []
  looks.forEach(({ column }, q) => {
    const row = column.slice()
    rows.forEach((known, p) => {
      addTo(row, known, -(factor[q]?.[p] ?? 0))
    })
    rows.push(row.map((value) => value / (factor[q]?.[q] ?? 1)))
  })
  return rows
}
