// Decides how the learner's list of roadmaps is kept: one record each, and what becomes of each in a backup.

import { oneOf, Reader } from '../kernel/decode'
import { isRecord } from '../kernel/json'
import { err, ok, type Result } from '../kernel/result'
import { recordsOf, recordWrite } from '../progress/records'
import type { Facts } from '../progress/types'
import type { Roadmap } from '../roadmap/types'
import { TITLE_LIMIT } from './overlayRecords'

/** The id of the roadmap that comes with the app, where one of the list is asked for. */
export const BUILT_IN = 'built-in'

/** What an overlay lies over: the built-in roadmap, one from a file or a list, or nothing. */
export const BASES = ['built-in', 'own', 'empty'] as const
export type BaseKind = (typeof BASES)[number]

export interface RoadmapEntry {
  readonly id: string
  readonly title: string
  readonly base: BaseKind
  /** Milliseconds since 1970, when it was made. */
  readonly made: number
}

const KIND = 'roadmap'
const ID = /^r-[a-z0-9-]{1,60}$/
const base = oneOf(BASES)
const moment = {
  is: (input: unknown): input is number => typeof input === 'number' && input >= 0 && input <= 8.64e15,
  wanted: 'a moment in milliseconds',
  instead: 0,
}

/** Oldest first. */
export function entriesOf(facts: Pick<Facts, 'records'>): RoadmapEntry[] {
  return recordsOf(facts, KIND, decodeEntry)
    .filter(({ id }) => isRoadmapEntryId(id))
    .map(({ id, value }) => ({ id, ...value }))
    .sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1))
}

/** The ids of roadmaps of one's own; none of them can be one of the app's own keys. */
export function isRoadmapEntryId(id: unknown): id is string {
  return typeof id === 'string' && ID.test(id)
}

export function entryWrite({ id, ...entry }: RoadmapEntry) {
  return recordWrite(KIND, id, entry)
}

export function noEntryWrite(id: string) {
  return recordWrite(KIND, id, null)
}

export function decodeEntry(json: unknown): Result<Omit<RoadmapEntry, 'id'>, 'wrong-shape'> {
  if (!isRecord(json)) return err('wrong-shape')
  const read = new Reader()
  const entry = {
    title: read.text(json['title'], 'title', TITLE_LIMIT),
    base: read.as(json['base'], 'base', base),
    made: read.as(json['made'], 'made', moment),
  }
  return read.faults.length === 0 ? ok(entry) : err('wrong-shape')
}

/** A roadmap without a single skill, for those who write their own. */
export function emptyRoadmap(id: string, title: string): Roadmap {
  return { id, title, version: 1, sections: [], skills: [], choices: [], targets: [], retired: {} }
}
