// Decides how facts go in and out of the lab: as the plain JSON document that storage and backups hold.

import { err, ok, type Result } from '../domain/kernel/result'
import { stampOf } from '../domain/progress/clock'
import { mergeFacts } from '../domain/progress/merge'
import { decodeFacts } from '../domain/progress/persisted/decode'
import { type ProgressJson, toProgressJson } from '../domain/progress/persisted/document'
import { factsOf } from '../domain/progress/transitions'
import { type Facts, LEVELS, type Level } from '../domain/progress/types'
import { isId } from '../domain/roadmap/ids'

/** Decodes a stored text or a backup file; a record that makes no sense is left out. Never throws, whatever comes in. */
export function decodeProgress(text: string): Result<ProgressJson, string> {
  if (typeof text !== 'string') return err('not-json')
  const decoded = decodeFacts(text)
  return decoded.ok ? ok(toProgressJson(decoded.value.facts)) : decoded
}

/** The facts of both with sorted ids: the same JSON whatever the order they are merged in. */
export function mergeProgress(a: ProgressJson, b: ProgressJson): ProgressJson {
  return toProgressJson(mergeFacts(toFacts(a), toFacts(b)))
}

/** Facts as if the learner had set these levels at `now`, in milliseconds since 1970. */
export function progressOf(levels: Readonly<Record<string, Level>>, now: number): ProgressJson {
  if (!Number.isFinite(now)) throw new TypeError(`now should be a time in milliseconds, not ${now}`)
  const writes = Object.entries(levels).map(([id, value]) => {
    if (!isId(id)) throw new TypeError(`"${id}" is no skill id`)
    if (!LEVELS.includes(value)) throw new TypeError(`"${value}" is no level; the levels are ${LEVELS.join(', ')}`)
    return { kind: 'levels' as const, id, value }
  })
  return toProgressJson(factsOf(writes, stampOf(now, 0, 'lab')))
}

/** Every level that was ever set, by skill id. */
export function levelsOf(facts: ProgressJson): Record<string, Level> {
  return Object.fromEntries([...toFacts(facts).levels].map(([id, { value }]) => [id, value]))
}

/** Throws on what is no progress document: the caller made it, so it is a mistake there and not bad luck. */
export function toFacts(json: ProgressJson): Facts {
  const decoded = decodeFacts(JSON.stringify(json) ?? '')
  if (!decoded.ok) throw new TypeError(`not a progress document: ${decoded.error}`)
  const [bad] = decoded.value.rejected
  if (bad) throw new TypeError(`not a progress document: facts.${bad.kind}.${bad.id}`)
  return decoded.value.facts
}
