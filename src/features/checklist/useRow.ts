// Decides what a row of the outline knows of its skill, found out in one look: rows are many, and every change asks each of them.

import { useMemo } from 'react'
import { inferredOf, isReady, levelOf, standIn } from '../../domain/progress/standing'
import type { Facts, Level } from '../../domain/progress/types'
import { choicesOf } from '../../domain/roadmap/graph'
import type { Skill } from '../../domain/roadmap/types'
import { type AppState, useApp, useProgress } from '../../state/AppState'
import { marksFor } from '../../state/wear'

export interface Row {
  readonly level: Level
  /** The chance in percent that a check-in inferred. */
  readonly inferred: number | null
  readonly isReadOnly: boolean
  readonly isReady: boolean
  /** How a skill that is one option of a choice stands: it counts, it is optional, or nothing is decided yet. */
  readonly option: 'open' | 'counts' | 'optional' | undefined
  /** How a stated level has worn. */
  readonly worn: 'shaky' | 'stale' | undefined
}

interface Looked {
  readonly facts: Facts
  readonly isReadOnly: boolean
}

export function useRow(skill: Skill): Row {
  const app = useApp()
  return useProgress(useMemo(() => lookAt(app, skill), [app, skill]))
}

/** The same row for as long as nothing in it changes. */
function lookAt(app: AppState, { id }: Skill): (state: Looked) => Row {
  const { graph } = app
  const at = graph.position.get(id) ?? 0
  const [choice] = choicesOf(graph, id)
  let last: Row | undefined
  return ({ facts, isReadOnly }) => {
    const { standing, shaky, stale } = marksFor(app, facts)
    const isPicked = choice !== undefined && standing.picks.has(choice.id)
    const row: Row = {
      level: levelOf(facts, id),
      inferred: inferredOf(facts, id),
      isReadOnly,
      isReady: isReady(standing, at),
      option: choice && (isPicked ? (standIn(standing, choice) === at ? 'counts' : 'optional') : 'open'),
      worn: shaky.has(id) ? 'shaky' : stale.has(id) ? 'stale' : undefined,
    }
    if (!last || !isSame(last, row)) last = row
    return last
  }
}

function isSame(a: Row, b: Row): boolean {
  return (
    a.level === b.level &&
    a.inferred === b.inferred &&
    a.isReadOnly === b.isReadOnly &&
    a.isReady === b.isReady &&
    a.option === b.option &&
    a.worn === b.worn
  )
}
