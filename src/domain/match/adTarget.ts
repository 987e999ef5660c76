// Decides what ads come to as a target: which skills at which level and weight, alternatives settled for this learner.

import type { Standing } from '../progress/standing'
import { findSkill, type Graph } from '../roadmap/graph'
import { idKind } from '../roadmap/ids'
import type { AbilityLevel, Need, SkillId, Target, Weight } from '../roadmap/types'
import type { Ask, Need as AskNeed } from './types'

/** The id of the target that is made of the learner's saved ads. */
export const MY_ADS = idKind<'TargetId'>('my-ads').instead

/** An employer wants what it demands done on the job; of the rest it is enough to be able to talk. */
const LEVELS: Readonly<Record<AskNeed, AbilityLevel>> = { must: 'build', unclear: 'explain', nice: 'explain' }
const STRENGTH: Readonly<Record<AskNeed, number>> = { nice: 0, unclear: 1, must: 2 }

/** What one ad asks for, each alternative settled: the skill, and how strongly. */
export interface SettledAsk {
  readonly skill: SkillId
  readonly need: AskNeed
  /** The other skills that would have done as well. */
  readonly instead: readonly SkillId[]
}

/**
 * The asks of one ad with one skill for each any-of: the one the learner is furthest with, else the one they picked, else
 * the one most `votes` are for, else the first named. Skills the roadmap lacks are left out. Cost: O(asks).
 */
export function settledAsks(
  asks: readonly Ask[],
  standing: Standing,
  votes: ReadonlyMap<string, number> = new Map(),
): SettledAsk[] {
  const picked = new Set(standing.picks.values())
  const score = (skill: SkillId) => {
    const at = standing.graph.position.get(skill) ?? 0
    return (standing.ranks[at] ?? 0) * 1e6 + (picked.has(at) ? 1e5 : 0) + (votes.get(skill) ?? 0)
  }
  return askGroups(asks, standing.graph).map((group) => {
    const best = group.reduce((a, b) => (score(b.skill) > score(a.skill) ? b : a))
    const need = group.reduce((a, b) => (STRENGTH[b.need] > STRENGTH[a.need] ? b : a)).need
    return { skill: best.skill, need, instead: group.filter((ask) => ask !== best).map(({ skill }) => skill) }
  })
}

/** The asks of skills that the roadmap has, alternatives together, in the order of the first of each. */
export function askGroups(asks: readonly Ask[], graph: Graph): (readonly (Ask & { readonly skill: SkillId })[])[] {
  const groups = new Map<string, (Ask & { readonly skill: SkillId })[]>()
  for (const ask of asks) {
    const skill = findSkill(graph, ask.skill)?.id
    if (skill === undefined) continue
    const key = ask.anyOf === undefined ? skill : `any of ${ask.anyOf}`
    const group = groups.get(key) ?? []
    group.push({ ...ask, skill })
    groups.set(key, group)
  }
  return [...groups.values()]
}

/**
 * One target out of several ads. A skill is a must where at least half of the ads demand it, a should where one demands it
 * or half ask for it at all, nice otherwise; it is asked at `build` where any ad demands it. With one ad this is the ad
 * itself. Cost: O(asks).
 */
export function targetOfAds(ads: readonly (readonly Ask[])[], standing: Standing, title: string): Target {
  const votes = new Map<string, number>()
  for (const asks of ads) for (const { skill } of asks) votes.set(skill, (votes.get(skill) ?? 0) + 1)
  const tallies = new Map<SkillId, Record<AskNeed, number>>()
  for (const asks of ads)
    for (const { skill, need } of settledAsks(asks, standing, votes)) {
      const tally = tallies.get(skill) ?? { must: 0, unclear: 0, nice: 0 }
      tally[need] += 1
      tallies.set(skill, tally)
    }
  const needs = [...tallies].map(
    ([skill, tally]): Need => ({
      skill,
      level: LEVELS[tally.must > 0 ? 'must' : 'nice'],
      weight: weightOf(tally, ads.length),
    }),
  )
  return { id: MY_ADS, title, needs }
}

function weightOf({ must, unclear }: Readonly<Record<AskNeed, number>>, ads: number): Weight {
  if (must * 2 >= ads) return 'must'
  return must > 0 || unclear * 2 >= ads ? 'should' : 'nice'
}

/** By skill: how many ads ask for it, as a reason to suggest it. */
export function adCounts(ads: readonly (readonly Ask[])[], graph: Graph): Map<SkillId, number> {
  const counts = new Map<SkillId, number>()
  for (const asks of ads)
    for (const skill of new Set(askGroups(asks, graph).flatMap((group) => group.map((ask) => ask.skill))))
      counts.set(skill, (counts.get(skill) ?? 0) + 1)
  return counts
}
