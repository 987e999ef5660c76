// Decides how facts follow a skill whose id was retired: they move to the id that stands for it today.

import { currentId } from '../roadmap/graph'
import type { Roadmap } from '../roadmap/types'
import { mergeFacts } from './merge'
import { type Fact, type Facts, NO_FACTS } from './types'

/**
 * The facts under today's ids. Where the learner has a fact under the old and the new id, the newer one stands.
 * Returns the facts themselves when no retired id is among them. Cost: O(facts).
 */
export function followRenames(facts: Facts, roadmap: Pick<Roadmap, 'retired'>): Facts {
  if (Object.keys(roadmap.retired).length === 0) return facts
  const levels = split(facts.levels, roadmap)
  const later = split(facts.later, roadmap)
  const notes = split(facts.notes, roadmap)
  if (levels.moved.size + later.moved.size + notes.moved.size === 0) return facts
  const kept: Facts = { ...facts, levels: levels.kept, later: later.kept, notes: notes.kept }
  return mergeFacts(kept, { ...NO_FACTS, levels: levels.moved, later: later.moved, notes: notes.moved })
}

function split<T>(map: ReadonlyMap<string, Fact<T>>, roadmap: Pick<Roadmap, 'retired'>) {
  const kept = new Map<string, Fact<T>>()
  const moved = new Map<string, Fact<T>>()
  for (const [id, fact] of map) {
    const today = currentId(roadmap, id)
    if (today === id) kept.set(id, fact)
    else if ((moved.get(today)?.stamp ?? '') < fact.stamp) moved.set(today, fact)
  }
  return { kept, moved }
}
