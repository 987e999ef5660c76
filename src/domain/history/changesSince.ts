// Decides what is told of a span of time: which levels were set in it, what else was added, and what it did to readiness.

import { stampTime } from '../progress/clock'
import { standingOf } from '../progress/standing'
import { EMPTY_VALUES, type FactKind, type Facts, type Level } from '../progress/types'
import { extentOf } from '../readiness/readiness'
import { scopeOf } from '../readiness/scope'
import { findSkill, type Graph } from '../roadmap/graph'
import type { SkillId, Target } from '../roadmap/types'
import { marksUntil } from './readinessOverTime'

export interface LevelChange {
  readonly skill: SkillId
  readonly level: Level
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface Changes {
  /** Levels set since, newest first. */
  readonly levels: readonly LevelChange[]
  /** Other things set since: notes written, pieces of evidence, checks ticked, resources marked, questions answered. */
  readonly others: Readonly<Record<'notes' | 'evidence' | 'checks' | 'resources' | 'answers', number>>
  /** Readiness for the target before and now, 0 … 1. */
  readonly before: number
  readonly now: number
}

/** What changed at `since` (milliseconds since 1970) or later. What was removed is not counted. Cost: O(skills + facts). */
export function changesSince(
  graph: Graph,
  facts: Facts,
  { since, target }: { since: number; target: Target },
): Changes {
  const levels = [...facts.levels].flatMap(([id, { value, stamp }]): LevelChange[] => {
    const skill = findSkill(graph, id)
    const at = stampTime(stamp)
    return skill && at >= since ? [{ skill: skill.id, level: value, at }] : []
  })
  const share = (marks: Pick<Facts, 'levels' | 'picks' | 'inferred'>) =>
    extentOf(scopeOf(standingOf(graph, marks), target)).share
  return {
    levels: levels.sort((a, b) => b.at - a.at),
    others: {
      notes: countSince(facts, 'notes', since),
      evidence: countSince(facts, 'evidence', since),
      checks: countSince(facts, 'checks', since),
      resources: countSince(facts, 'resources', since),
      answers: countSince({ records: answersAmong(facts) }, 'records', since),
    },
    before: share(marksUntil(facts, (time) => time < since)),
    now: share(facts),
  }
}

function countSince<K extends FactKind>(facts: Pick<Facts, K>, kind: K, since: number): number {
  let count = 0
  for (const { value, stamp } of facts[kind].values())
    if (stampTime(stamp) >= since && value !== EMPTY_VALUES[kind]) count += 1
  return count
}

function answersAmong({ records }: Pick<Facts, 'records'>): Facts['records'] {
  return new Map([...records].filter(([key]) => key.startsWith('answer:')))
}
