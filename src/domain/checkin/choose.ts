// Decides which question lowers the expected error of the whole map most, per second of the learner's time.

import { mannersOf, meanOdds, responsesOf } from './manner'
import { density, nearlyBelow } from './normal'
import { covarianceWith, type View } from './posterior'
import { type Kind, kindOf, type Response } from './types'

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

/**
 * Expected fall in Brier error for each candidate: for each response, the chances that all kinds of learners together would
 * give then, the beliefs in the kinds moved along, and the squares of how far they are from the present ones.
 * A response says only whether the skill is held, so within a kind every chance moves along one line, whatever the response.
 * Cost: O(candidates × views × skills × (evidence + responses)).
 */
export function rate({ views, matters }: Outlook, candidates: readonly Candidate[]): Rated[] {
  const present = presentOf(views)
  const change = new Float64Array(matters.length)
  let last = -1
  return candidates.map((candidate) => {
    const { at, kind } = candidate
    if (at !== last) for (const one of present.kinds) turnTo(one, at)
    last = at
    let gain = 0
    for (const response of responsesOf(kind)) {
      const chance = foresee(present, { at, response }, change)
      gain += chance * weighedSquares(change, matters)
    }
    return { ...candidate, gain }
  })
}

interface Present {
  readonly kinds: readonly Rating[]
  /** Chances over all kinds. */
  readonly mixed: Float64Array
}

/** Writes how far a response would move each chance, over all kinds, and returns how likely it is. */
function foresee(
  { kinds, mixed }: Present,
  { at, response }: { readonly at: number; readonly response: Response },
  change: Float64Array,
): number {
  const parts = kinds.map((one) => ({ ...one, ...weighed(one, response, at) }))
  const chance = parts.reduce((sum, { by }) => sum + by, 0)
  for (let j = 0; j < change.length; j += 1) change[j] = -(mixed[j] ?? 0)
  for (const { held, slopes, by, moved } of parts) {
    const [level, along] = [by / chance, (by / chance) * moved]
    for (let j = 0; j < change.length; j += 1)
      change[j] = (change[j] ?? 0) + level * (held[j] ?? 0) + along * (slopes[j] ?? 0)
  }
  return chance
}

/** One kind of learner while questions are rated. */
interface Rating {
  readonly view: View
  /** Present chances by the scores alone, so that nothing but the answer moves a skill. */
  readonly held: Float64Array
  /** For every skill, its chance where the skill in question is held less where it is not. */
  readonly slopes: Float64Array
}

function presentOf(views: readonly View[]): Present {
  const kinds = views.map((view): Rating => {
    const held = view.mean.map((m, j) => nearlyBelow(m / Math.sqrt(view.variance[j] ?? 1)))
    return { view, held, slopes: new Float64Array(held.length) }
  })
  const mixed = new Float64Array(kinds[0]?.held.length ?? 0)
  for (const { view, held } of kinds)
    for (let j = 0; j < mixed.length; j += 1) mixed[j] = (mixed[j] ?? 0) + view.weight * (held[j] ?? 0)
  return { kinds, mixed }
}

/**
 * Fills the slopes for a question about the skill `at`. Of "held" and "not held" the less likely is reckoned, by a Gaussian with the same
 * mean and variance; the other follows from the present chance.
 */
function turnTo({ view, held, slopes: into }: Rating, at: number): void {
  const { mean, variance } = view
  covarianceWith(view, at, into)
  const own = variance[at] ?? 1
  const u = (mean[at] ?? 0) / Math.sqrt(own)
  const able = held[at] ?? 0.5
  const side = able > 0.5 ? -1 : 1
  const rare = Math.max(side > 0 ? able : 1 - able, 1e-6)
  const tilt = (side * density(u)) / rare
  const pull = tilt / Math.sqrt(own)
  const shrink = (tilt * (tilt + u)) / own
  const scale = side / (1 - rare)
  for (let j = 0; j < into.length; j += 1) {
    const c = into[j] ?? 0
    if (Math.abs(c) > FAINT) {
      const spread = Math.sqrt(Math.max((variance[j] ?? 1) - c * c * shrink, LEAST_VARIANCE))
      into[j] = (nearlyBelow(((mean[j] ?? 0) + c * pull) / spread) - (held[j] ?? 0)) * scale
    } else into[j] = 0
  }
  into[at] = 1
}

/** How likely a response is for a kind of learner, times the belief in it, and how far it moves the chance that the skill is held. */
function weighed({ view, held }: Rating, response: Response, at: number): { by: number; moved: number } {
  const { weight, sites } = view
  const kind = kindOf(response)
  const odds = meanOdds(mannersOf(kind).odds(response), kind === 'self' ? sites.selfBelief : sites.quizBelief)
  const able = held[at] ?? 0.5
  const chance = Math.max(odds.unable + (odds.able - odds.unable) * able, 1e-9)
  return { by: weight * chance, moved: (able * odds.able) / chance - able }
}

/** Sum over the skills of the squared change, each as much as it matters. */
function weighedSquares(change: Float64Array, matters: Float64Array): number {
  let sum = 0
  for (let j = 0; j < change.length; j += 1) sum += (matters[j] ?? 0) * (change[j] ?? 0) ** 2
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
