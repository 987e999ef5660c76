// Decides how facts follow a skill whose id was retired: they move to the id that stands for it today.

import { currentId } from '../roadmap/graph'
import type { Roadmap } from '../roadmap/types'
import { mergeFacts } from './merge'
import { type Fact, type Facts, NO_FACTS } from './types'

/** The skill's id at the start of a check's (`http-c1`) and of a resource's (`http:1a2b`). */
const CHECK_OR_RESOURCE = /^(.+)(-[a-z]\d+|:[0-9a-z]+)$/

type Retired = Pick<Roadmap, 'retired'>

/**
 * The facts under today's ids. Where the learner has a fact under the old and the new id, the newer one stands.
 * Returns the facts themselves when no retired id is among them. Cost: O(facts).
 */
export function followRenames(facts: Facts, roadmap: Retired): Facts {
  if (Object.keys(roadmap.retired).length === 0) return facts
  const ofSkill = (id: string) => currentId(roadmap, id)
  const ofPart = (id: string) => {
    const [, skill, rest] = CHECK_OR_RESOURCE.exec(id) ?? []
    return skill === undefined ? id : `${currentId(roadmap, skill)}${rest}`
  }
  const levels = split(facts.levels, ofSkill)
  const later = split(facts.later, ofSkill)
  const notes = split(facts.notes, ofSkill)
  const checks = split(facts.checks, ofPart)
  const resources = split(facts.resources, ofPart)
  const inferred = split(facts.inferred, ofSkill)
  const parts = { levels, later, notes, checks, resources, inferred }
  if (Object.values(parts).every(({ moved }) => moved.size === 0)) return facts
  const kept = { levels: levels.kept, later: later.kept, notes: notes.kept, checks: checks.kept }
  const moved = { levels: levels.moved, later: later.moved, notes: notes.moved, checks: checks.moved }
  return mergeFacts(
    { ...facts, ...kept, resources: resources.kept, inferred: inferred.kept },
    { ...NO_FACTS, ...moved, resources: resources.moved, inferred: inferred.moved },
  )
}

function split<T>(map: ReadonlyMap<string, Fact<T>>, today: (id: string) => string) {
  const kept = new Map<string, Fact<T>>()
  const moved = new Map<string, Fact<T>>()
  for (const [id, fact] of map) {
    const current = today(id)
    if (current === id) kept.set(id, fact)
    else if ((moved.get(current)?.stamp ?? '') < fact.stamp) moved.set(current, fact)
  }
  return { kept, moved }
}
