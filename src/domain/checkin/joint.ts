// Decides how likely it is that several skills are held, or missing, together: what suggestions need to know of a check-in.

import { type CheckinModel, pictureOf } from './model'
import { below, density } from './normal'
import { covarianceOf, sharpened, type View } from './posterior'
import type { CheckinState } from './types'

/** Of each group at least one skill is held (a choice's options, or one prerequisite alone), and none of `missing` is. */
export interface Wanted {
  readonly groups: readonly (readonly string[])[]
  readonly missing: readonly string[]
}

interface Sign {
  readonly at: number
  readonly isHeld: boolean
}

/** More ways than this of meeting all choices are not counted apart; the likeliest options come first. */
const MOST_WAYS = 24

/**
 * The chance that all of `wanted` is so, 0 … 1: for each kind of learner from the joint distribution of the scores given
 * the answers, not from a product of chances. For a single skill it equals that skill's estimate. Unknown ids are passed over.
 * Source: sequential truncation, Mendell and Elston 1974. Cost: O(kinds of learners × skills named² × (ways × skills named + answers)).
 */
export function jointChance(model: CheckinModel, state: CheckinState, wanted: Wanted): number {
  const { views, held } = pictureOf(model, state)
  const at = (id: string) => model.terrain.position.get(id)
  const known = (ids: readonly string[]) => ids.map(at).filter((position) => position !== undefined)
  const groups = wanted.groups.map((group) => known(group).sort((a, b) => (held[b] ?? 0) - (held[a] ?? 0)))
  const missing = known(wanted.missing).map((position) => ({ at: position, isHeld: false }))
  const ways = waysOf(
    groups.filter((group) => group.length > 0),
    missing,
  )
  const chance = views.reduce(
    (sum, view) => sum + view.weight * ways.reduce((total, way) => total + orthant(view, way), 0),
    0,
  )
  return sharpened(Float64Array.of(Math.min(Math.max(chance, 0), 1)))[0] ?? 0
}

/** Ways that exclude one another: of a choice the first option is held; or it is missing and the second held; ... */
function waysOf(groups: readonly (readonly number[])[], rest: readonly Sign[]): (readonly Sign[])[] {
  return groups.reduce<(readonly Sign[])[]>(
    (ways, group) =>
      ways
        .flatMap((way) =>
          group.map((at, i) => [
            ...way,
            { at, isHeld: true },
            ...group.slice(0, i).map((before) => ({ at: before, isHeld: false })),
          ]),
        )
        .slice(0, MOST_WAYS),
    [rest],
  )
}

/** Chance that the scores have these signs, for one kind of learner: each in turn is cut off at 0, its mean and spread passed on to the others. */
function orthant(view: View, way: readonly Sign[]): number {
  const signs = way.filter(({ at }, i) => way.findIndex((other) => other.at === at) === i)
  if (signs.length < way.length && way.some((a) => signs.some((b) => a.at === b.at && a.isHeld !== b.isHeld))) return 0
  const { mean, covariance } = posteriorOf(view, signs)
  let chance = 1
  for (let i = 0; i < signs.length; i += 1) {
    const variance = Math.max(covariance[i]?.[i] ?? 1, 1e-6)
    const spread = Math.sqrt(variance)
    const u = (mean[i] ?? 0) / spread
    const p = Math.max(below(u), 1e-9)
    chance *= p
    const pull = density(u) / p
    const shrink = pull * (pull + u)
    for (let j = i + 1; j < signs.length; j += 1) {
      const c = (covariance[i]?.[j] ?? 0) / variance
      mean[j] = (mean[j] ?? 0) + c * spread * pull
      for (let k = i + 1; k < signs.length; k += 1) {
        const line = covariance[j]
        if (line) line[k] = (line[k] ?? 0) - c * (covariance[i]?.[k] ?? 0) * shrink
      }
    }
  }
  return chance
}

/** Mean and covariance of the named scores, turned so that every wanted sign is "above 0"; means agree with the view's chances. */
function posteriorOf(view: View, signs: readonly Sign[]) {
  const turn = (sign: Sign) => (sign.isHeld ? 1 : -1)
  const covariance = signs.map((sign) =>
    Float64Array.from(signs, (other) =>
      other.at === sign.at
        ? (view.variance[sign.at] ?? 1)
        : turn(sign) * turn(other) * covarianceOf(view, sign.at, other.at),
    ),
  )
  const mean = Float64Array.from(
    signs,
    (sign) => turn(sign) * quantile(view.held[sign.at] ?? 0.5) * Math.sqrt(view.variance[sign.at] ?? 1),
  )
  return { mean, covariance }
}

/** The score below which a standard normal lies with chance `p`, by halving. */
function quantile(p: number): number {
  let low = -6
  let high = 6
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2
    if (below(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
