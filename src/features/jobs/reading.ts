// Decides what an ad comes to for this learner: its text cut at the finds, its asks, readiness for it, and the way there.

import { askGroups, settledAsks, targetOfAds } from '../../domain/match/adTarget'
import type { Ask, Mention, Need } from '../../domain/match/types'
import { planFor } from '../../domain/plan/plan'
import { problemOf } from '../../domain/plan/problem'
import type { Standing } from '../../domain/progress/standing'
import { LEVELS, type Level } from '../../domain/progress/types'
import { type Readiness, readinessOf } from '../../domain/readiness/readiness'
import { isMissing, type Scope, scopeOf } from '../../domain/readiness/scope'
import { findSkill, type Graph } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'

/** A stretch of the ad: plain, or a find with the skill it stands for. */
export interface Stretch {
  readonly start: number
  readonly text: string
  readonly skill: Skill | undefined
}

/** More marks than this and a browser labours; no real ad has them. */
export const MOST_MARKS = 1500

export function stretchesOf(text: string, mentions: readonly Mention[], graph: Graph): Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  for (const { start, end, term } of mentions.slice(0, MOST_MARKS)) {
    const skill = findSkill(graph, term.skill)
    if (!skill) continue
    if (start > done) stretches.push({ start: done, text: text.slice(done, start), skill: undefined })
    stretches.push({ start, text: text.slice(start, end), skill })
    done = end
  }
  if (done < text.length) stretches.push({ start: done, text: text.slice(done), skill: undefined })
  return stretches
}

/** By skill id: the different words the ad writes for it, in its order. */
export function wordsBySkill(stretches: readonly Stretch[]): Map<string, string[]> {
  const words = new Map<string, string[]>()
  for (const { skill, text } of stretches) {
    if (!skill) continue
    const known = words.get(skill.id) ?? []
    const word = text.replace(/\s+/g, ' ')
    if (!known.some((other) => other.toLowerCase() === word.toLowerCase())) known.push(word)
    words.set(skill.id, known)
  }
  return words
}

export interface SkillState {
  readonly level: Level
  /** The chance in percent where a check-in inferred it and no level is stated. */
  readonly inferred: number | null
}

/** What a standing says of a position. An inferred skill that is sure ranks as one that can be explained. */
export function stateAt(standing: Standing, at: number): SkillState {
  const rank = standing.ranks[at] ?? 0
  return {
    level: rank < 0 ? 'skipped' : (LEVELS[rank] ?? 'new'),
    inferred: standing.inferred.has(at) ? Math.round(100 * (standing.chances[at] ?? 0)) : null,
  }
}

/** One line of the checklist: a skill, or alternatives of which one will do. */
export interface AskLine {
  readonly need: Need
  readonly skills: readonly Skill[]
  readonly isMet: boolean
}

export interface Reading {
  readonly scope: Scope
  readonly readiness: Readiness
  readonly lines: readonly AskLine[]
}

export function readingOf(asks: readonly Ask[], standing: Standing): Reading {
  const { graph } = standing
  const scope = scopeOf(standing, targetOfAds([asks], standing, ''))
  const settled = settledAsks(asks, standing)
  const lines = askGroups(asks, graph).map((group, i): AskLine => {
    const one = settled[i]
    const at = graph.position.get(one?.skill ?? '') ?? -1
    const skills = group.map(({ skill }) => findSkill(graph, skill)).filter((skill) => skill !== undefined)
    return { need: one?.need ?? 'unclear', skills, isMet: !isMissing(scope, at) }
  })
  return { scope, readiness: readinessOf(scope), lines }
}

export interface GapStep {
  readonly skill: Skill
  /** Likely hours still to go, and their range. */
  readonly hours: readonly [number, number, number]
  /** Not asked by the ad itself: what it asks rests on it. */
  readonly isNeededFirst: boolean
}

/** What is missing for the ad, in the order in which learning it brings most soonest. */
export function gapsOf(scope: Scope): GapStep[] {
  const { graph } = scope.standing
  return planFor(problemOf(scope)).steps.flatMap(({ skill: id, hours }): GapStep[] => {
    const skill = findSkill(graph, id)
    if (!skill) return []
    const [low, likely, high] = skill.hours ?? [1, 1, 1]
    const isNeededFirst = scope.weight[graph.position.get(id) ?? -1] === undefined
    return [{ skill, hours: [(hours * low) / likely, hours, (hours * high) / likely], isNeededFirst }]
  })
}
