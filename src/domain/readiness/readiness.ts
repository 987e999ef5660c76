// Decides how much of a target is met, and lists what is missing, heaviest first.

import { isAble, neededRank } from '../progress/standing'
import { type Graph, skillAt } from '../roadmap/graph'
import type { AbilityLevel, Hours, Need, SectionId, SkillId, Weight } from '../roadmap/types'
import { valueFlow } from './flow'
import { isMissing, type Scope, WEIGHT_VALUES } from './scope'

/** Credit for a skill at `explain` where the target asks for `build`. */
const HALF = 0.5

export interface Gap {
  readonly skill: SkillId
  readonly level: AbilityLevel
  readonly weight: Weight
  /** Likely hours still to go, as far as the roadmap says. */
  readonly hours: number | undefined
}

/** How much of some needs is met. */
export interface Extent {
  /** 0 … 1: the weight met of the weight asked for, inferred levels by their chance; 1 where nothing is asked. */
  readonly share: number
  /** The ends of the interval that the inferred levels leave open; both are `share` where every level is stated. */
  readonly low: number
  readonly high: number
  /** What of `share` rests on stated levels alone. */
  readonly stated: number
  readonly met: number
  readonly total: number
}

export interface SectionExtent extends Extent {
  readonly section: SectionId
}

export interface Readiness extends Extent {
  readonly gaps: readonly Gap[]
}

/**
 * How far the inferred chances may all be off together, in log odds (logistic). Found on simulated check-ins, so that the
 * interval holds the true share nine times in ten (see docs/check-in.md).
 */
const DOUBT = 1.6

/**
 * Readiness for the scope's target: Σ weight × credit ÷ Σ weight over its needs (must 3, should 2, nice 1). A need is
 * credited 1 at the level it asks for, ½ at `explain` when it asks for `build`, else 0. Where the level is inferred, the
 * chance p of "explain or better" takes the place of 1 (of ½ when `build` is asked), so `share` is an expectation. A choice
 * counts by its best option: once one is picked, by the pick and by others that can be done already. `skipped` earns
 * nothing: setting a need aside does not make anyone readier. `met` and the gaps go by ranks, so an inferred chance of 85 %
 * counts as met there.
 *
 * `low` … `high` is meant to hold the true share in 90 % of cases. Chances from one check-in are not independent: an
 * optimistic learner is placed too high everywhere. So the interval takes them to be wrong together: every inferred p
 * moves by `DOUBT` in log odds, down for `low` and up for `high`; what chance does to single skills is left out, as it averages out
 * over a target's needs. Raising a level (new < learning < an inferred p < a higher p < explain < build) never lowers
 * `low`, `share` or `high`, and stated levels alone reach 1. Gaps come by weight, then by what waits for them, then in
 * roadmap order. Cost: O(skills + prerequisites).
 */
export function readinessOf(scope: Scope, flow: Float64Array = valueFlow(scope)): Readiness {
  return { ...extentOf(scope), gaps: gapsOf(scope, flow) }
}

/** The part of `readinessOf` that needs no gaps, over all of the target's needs or some. Cost: O(needs × options). */
export function extentOf(scope: Scope, needs: readonly Need[] = scope.target.needs): Extent {
  const sums = { asked: 0, share: 0, low: 0, high: 0, stated: 0 }
  let met = 0
  const options = optionsOf(scope.standing.graph, needs)
  for (const [i, need] of needs.entries()) {
    const weight = WEIGHT_VALUES[need.weight]
    const best = bestCredit(scope, need, options[i] ?? [])
    sums.asked += weight
    sums.share += weight * best.share
    sums.low += weight * best.low
    sums.high += weight * best.high
    sums.stated += weight * best.stated
    if (best.isMet) met += 1
  }
  const part = (sum: number) => (sums.asked === 0 ? 1 : sum / sums.asked)
  const [share, low, high, stated] = [part(sums.share), part(sums.low), part(sums.high), part(sums.stated)]
  return { share, low, high, stated, met, total: needs.length }
}

/** The same for each section that the target asks something of, in roadmap order; a choice belongs where its first option does. */
export function extentBySection(scope: Scope): SectionExtent[] {
  const { graph } = scope.standing
  const bySection = new Map<SectionId, Need[]>(graph.roadmap.sections.map(({ id }) => [id, []]))
  for (const need of scope.target.needs) {
    const at = graph.position.get(graph.choices.get(need.skill)?.options[0] ?? need.skill)
    if (at !== undefined) bySection.get(skillAt(graph, at).section)?.push(need)
  }
  return [...bySection].flatMap(([section, needs]) =>
    needs.length > 0 ? [{ section, ...extentOf(scope, needs) }] : [],
  )
}

interface Options {
  readonly graph: Graph
  readonly options: readonly (readonly number[])[]
}

const found = new WeakMap<readonly Need[], Options>()

/** For each need the positions of the skills that can meet it; found once for each target. */
function optionsOf(graph: Graph, needs: readonly Need[]): Options['options'] {
  const known = found.get(needs)
  if (known?.graph === graph) return known.options
  const options = needs.map(({ skill }) =>
    (graph.choices.get(skill)?.options ?? [skill]).map((id) => graph.position.get(id)).filter((at) => at !== undefined),
  )
  found.set(needs, { graph, options })
  return options
}

/**
 * The best that the skills which can meet a need earn, 0 … 1, by each thing made of an inferred chance. Options that were not
 * picked count only when they can be done already. Every need of a long roadmap is asked after every change: nothing is built here.
 */
function bestCredit({ standing }: Scope, { skill, level }: Need, options: readonly number[]) {
  const { inferred, chances } = standing
  const asked = neededRank(level)
  const half = level === 'build' ? HALF : 1
  const pick = standing.picks.get(skill)
  const best = { share: 0, low: 0, high: 0, stated: 0, isMet: false }
  for (const at of options) {
    if (pick !== undefined && at !== pick && !isAble(standing, at)) continue
    const isMet = (standing.ranks[at] ?? 0) >= asked
    best.isMet ||= isMet
    // A chance that is 1 or 0 stands for itself, however it is moved.
    const isInferred = inferred.has(at)
    const p = chances[at] ?? 0
    const most = isMet && !isInferred ? 1 : half
    best.share = Math.max(best.share, most * p)
    best.low = Math.max(best.low, isInferred ? half * shifted(p, -DOUBT) : most * p)
    best.high = Math.max(best.high, isInferred ? half * shifted(p, DOUBT) : most * p)
    best.stated = Math.max(best.stated, isInferred ? 0 : most * p)
  }
  return best
}

/** A chance moved by `by` in log odds; certainty does not move. */
function shifted(p: number, by: number): number {
  return p / (p + (1 - p) * Math.exp(-by))
}

function gapsOf(scope: Scope, flow: Float64Array): Gap[] {
  const gaps: { readonly gap: Gap; readonly weighs: number; readonly value: number }[] = []
  scope.weight.forEach((weight, at) => {
    if (!weight || !isMissing(scope, at)) return
    gaps.push({ gap: gapAt(scope, at, weight), weighs: WEIGHT_VALUES[weight], value: flow[at] ?? 0 })
  })
  return gaps.sort((a, b) => b.weighs - a.weighs || b.value - a.value).map(({ gap }) => gap)
}

function gapAt(scope: Scope, at: number, weight: Weight): Gap {
  const skill = skillAt(scope.standing.graph, at)
  return { skill: skill.id, level: levelAsked(scope, at), weight, hours: hoursLeft(scope, at) }
}

function levelAsked(scope: Scope, at: number): AbilityLevel {
  return (scope.needed[at] ?? 0) >= neededRank('build') ? 'build' : 'explain'
}

/** What is left of a skill's hours at each rank: new, learning, can explain. An estimate, the same for every skill. */
const HOURS_LEFT = [1, 0.7, 0.4] as const

/** The share of a skill's hours that is left from a rank to a level. */
export function shareLeft(rank: number, level: AbilityLevel): number {
  const beyond = level === 'build' ? 0 : HOURS_LEFT[2]
  return Math.max(0, (HOURS_LEFT[Math.max(0, rank)] ?? 0) - beyond)
}

/** `[low, likely, high]` hours left to the level asked for; `undefined` where the roadmap names none. */
export function rangeLeft(scope: Scope, at: number): Hours | undefined {
  const { hours } = skillAt(scope.standing.graph, at)
  const share = partLeft(scope, at)
  return hours && [hours[0] * share, hours[1] * share, hours[2] * share]
}

/** The likely hours of `rangeLeft`. */
export function hoursLeft(scope: Scope, at: number): number | undefined {
  const { hours } = skillAt(scope.standing.graph, at)
  return hours && hours[1] * partLeft(scope, at)
}

function partLeft(scope: Scope, at: number): number {
  return shareLeft(scope.standing.ranks[at] ?? 0, levelAsked(scope, at))
}
