// Decides what each stone of the map shows: level, inferred or stated, on the frontier or not, part of the target or not.

import { CAN, inferredOf, isReady, levelOf, SKIPPED } from '../progress/standing'
import type { Facts, Level } from '../progress/types'
import { isMissing, type Scope } from '../readiness/scope'
import { ancestors, descendants, type Graph } from '../roadmap/graph'

export interface StoneLook {
  /** As stated; where one was inferred, the level it is drawn as. */
  readonly level: Level
  /** The chance in percent, where the level is inferred. */
  readonly chance: number | null
  /** Can be started now and is not yet at the target's level. */
  readonly isFrontier: boolean
  readonly isTarget: boolean
}

/** By position, what the stone shows. Cost: O(skills + prerequisites). */
export function sceneOf(scope: Scope, facts: Facts): StoneLook[] {
  const { standing } = scope
  return standing.graph.roadmap.skills.map(({ id }, at) => {
    const chance = inferredOf(facts, id)
    const rank = standing.ranks[at] ?? 0
    const isFrontier = isMissing(scope, at) && rank !== SKIPPED && isReady(standing, at)
    return { level: drawnLevel(chance, levelOf(facts, id), rank), chance, isFrontier, isTarget: !!scope.needed[at] }
  })
}

function drawnLevel(chance: number | null, stated: Level, rank: number): Level {
  if (chance === null) return stated
  return rank >= CAN ? 'explain' : chance >= 50 ? 'learning' : 'new'
}

/** A skill with all that comes before it and all it leads to; positions. */
export function followed(graph: Graph, at: number): Set<number> {
  return new Set([at, ...ancestors(graph, at), ...descendants(graph, at)])
}
