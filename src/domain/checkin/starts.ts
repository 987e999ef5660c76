// Decides how much a question would tell about what can be learned next: the five skills likeliest to be within reach.

import { mannersOf, meanOdds, responsesOf } from './manner'
import type { View } from './posterior'
import type { Terrain } from './terrain'
import type { Kind } from './types'

/** As many topics as are suggested at once. */
const STARTS = 5
/** Skills that an answer could make one of them. */
const NEAR = 20

/** What is believed before the question: chances by position, and which skills are to be learned at all. */
export interface Outset {
  readonly terrain: Terrain
  readonly views: readonly View[]
  readonly held: Float64Array
  readonly matters: Float64Array
}

/** By kind and response: the chance of it from one who can do the skill and from one who cannot. */
type Odds = Readonly<Record<Kind, readonly { readonly able: number; readonly unable: number }[]>>

/** A skill that may be started next. */
interface Start {
  readonly at: number
  /** Chance that it is missing and everything it rests on is held. */
  readonly chance: number
  /** By position of a skill it rests on: of the cases in which it can be started, the share in which that skill is held. */
  readonly rests: ReadonlyMap<number, number>
}

export interface Starts {
  /** Positions of the skills whose answers say something about these starts. */
  readonly about: ReadonlySet<number>
  /** The expected rise of the sum of the five highest chances by one question, 0 … 5. */
  readonly worth: (question: { readonly at: number; readonly kind: Kind }) => number
}

/**
 * The skills likeliest to be ready, and what a question would do for the best five of them (its knowledge gradient:
 * Frazier, Powell and Dayanik 2008). What an answer says about other skills is left out here; the rating of the whole map
 * has it. Chances are multiplied as if independent. Cost: O(skills + links + skills × log skills), then O(near) a question.
 */
export function startsOf(outset: Outset): Starts {
  const near = nearestStarts(outset)
  const odds = { self: oddsOf(outset.views, 'self'), quiz: oddsOf(outset.views, 'quiz') }
  const now = bestSum(near.map(({ chance }) => chance))
  return {
    about: new Set(near.flatMap(({ at, rests }) => [at, ...rests.keys()])),
    worth: (question) => Math.max(0, expectedSum(near, outset.held[question.at] ?? 0.5, { question, odds }) - now),
  }
}

function nearestStarts({ terrain, held, matters }: Outset): Start[] {
  return terrain.ids
    .flatMap((_, at) => ((matters[at] ?? 0) > 0 ? [startAt(terrain, held, at)] : []))
    .sort((a, b) => b.chance - a.chance || a.at - b.at)
    .slice(0, NEAR)
}

function startAt({ requirements }: Terrain, held: Float64Array, at: number): Start {
  const rests = new Map<number, number>()
  let chance = 1 - (held[at] ?? 0)
  for (const { options } of requirements[at] ?? []) {
    const any = 1 - options.reduce((lacking, option) => lacking * (1 - (held[option] ?? 0)), 1)
    chance *= any
    for (const option of options)
      rests.set(option, Math.max(rests.get(option) ?? 0, any > 0 ? (held[option] ?? 0) / any : 0))
  }
  return { at, chance, rests }
}

function oddsOf(views: readonly View[], kind: Kind): Odds[Kind] {
  return responsesOf(kind).map((response) => {
    let able = 0
    let unable = 0
    for (const { weight, sites } of views) {
      const odds = meanOdds(mannersOf(kind).odds(response), kind === 'self' ? sites.selfBelief : sites.quizBelief)
      able += weight * odds.able
      unable += weight * odds.unable
    }
    return { able, unable }
  })
}

function expectedSum(
  near: readonly Start[],
  held: number,
  { question, odds }: { question: { readonly at: number; readonly kind: Kind }; odds: Odds },
): number {
  let sum = 0
  for (const { able, unable } of odds[question.kind]) {
    const likely = unable + (able - unable) * held
    if (likely < 1e-9) continue
    const chances = near.map(({ at, chance, rests }) => {
      if (at === question.at) return (chance * unable) / likely
      const share = rests.get(question.at)
      return share === undefined ? chance : (chance * (unable + (able - unable) * share)) / likely
    })
    sum += likely * bestSum(chances)
  }
  return sum
}

function bestSum(chances: readonly number[]): number {
  const best = new Float64Array(STARTS)
  for (const chance of chances) {
    let left = chance
    for (let k = 0; k < STARTS; k += 1) {
      const above = best[k] ?? 0
      best[k] = Math.max(above, left)
      left = Math.min(above, left)
    }
  }
  return best.reduce((sum, one) => sum + one, 0)
}
