// Decides how sure it is that a skill can be started now and is not known yet, where levels are stated and where they are inferred.

import { CAN, isAble, isReady, type Standing } from '../progress/standing'
import type { Scope } from '../readiness/scope'
import type { Requirement } from '../roadmap/graph'

/** An uncertain skill is offered from this chance on that its prerequisites are met. */
const READY_FROM = 0.5
/** How knowing a skill and knowing what it rests on go together (phi coefficient), as found on simulated learners. */
const GO_TOGETHER = 0.4

/**
 * The chance, 0 … 1, that every prerequisite of a skill is met: the product over the prerequisites, each taken as
 * independent; a choice is met unless every option is lacking. 1 or 0 where all levels are stated.
 */
export function readyChance({ graph, chances }: Standing, at: number): number {
  let ready = 1
  for (const { options } of graph.requirements[at] ?? []) {
    let lacking = 1
    for (const option of options) lacking *= 1 - (chances[option] ?? 0)
    ready *= 1 - lacking
  }
  return ready
}

/**
 * The chance, 0 … 1, that a missing skill can be started and is not yet at the level the target asks for. Who lacks a skill
 * more often lacks what it rests on, so it is less than the product of the two, by their correlation; never less than
 * the two leave room for. Nothing is taken off where either is certain.
 */
export function openChance({ standing, needed }: Scope, at: number): number {
  const isUncertain = standing.inferred.has(at) && (needed[at] ?? 0) <= CAN
  const unknown = isUncertain ? 1 - (standing.chances[at] ?? 0) : 1
  const ready = readyChance(standing, at)
  const apart = GO_TOGETHER * Math.sqrt(ready * (1 - ready) * unknown * (1 - unknown))
  return Math.max(0, ready + unknown - 1, ready * unknown - apart)
}

/** True when every prerequisite is met by what was stated or taken for sure, or when all are more likely met than not. */
export function isStartable(standing: Standing, at: number): boolean {
  return isReady(standing, at) || (standing.inferred.size > 0 && readyChance(standing, at) >= READY_FROM)
}

/** Which of a prerequisite's options the learner most probably can do; a position. */
function likeliestOption({ chances }: Standing, { options }: Requirement): number | undefined {
  let best: number | undefined
  for (const option of options) if (best === undefined || (chances[option] ?? 0) > (chances[best] ?? 0)) best = option
  return best
}

/** The prerequisites of a skill that the learner can do, by statement or for sure; one option of each choice; positions. */
export function knownUnder(standing: Standing, at: number): number[] {
  const known: number[] = []
  for (const requirement of standing.graph.requirements[at] ?? []) {
    const option = likeliestOption(standing, requirement)
    if (option !== undefined && isAble(standing, option)) known.push(option)
  }
  return known
}

/** The prerequisites of a skill as the learner most probably meets them: stated, inferred, or not to be sure of; positions. */
export function footingOf(standing: Standing, at: number) {
  const known = knownUnder(standing, at)
  return {
    stated: known.filter((option) => !standing.inferred.has(option)),
    inferred: known.filter((option) => standing.inferred.has(option)),
    unsure: (standing.graph.requirements[at] ?? [])
      .map((requirement) => likeliestOption(standing, requirement) ?? at)
      .filter((option) => option !== at && !isAble(standing, option)),
  }
}
