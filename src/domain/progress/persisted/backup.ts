// Decides what a backup file is called and holds: everything the learner owns, readable by any later version.

import type { Facts } from '../types'
import { toProgressJson } from './document'

export interface BackupExtras {
  readonly savedAt: string
  readonly roadmap: string
  readonly settings: Readonly<Record<string, string>>
  /** Other roadmaps with their progress; see state/allRoadmaps.ts. */
  readonly roadmaps?: readonly object[]
  /** The people whose links were kept; see state/cohort.ts. */
  readonly cohort?: object
  /** A check-in under way or its result; see state/sitting.ts. */
  readonly sitting?: object | undefined
}

/** The text of a backup file: the facts with sorted ids, and how the app looked. `decodeFacts` reads it. */
export function encodeBackup(facts: Facts, extras: BackupExtras): string {
  return `${JSON.stringify({ ...toProgressJson(facts), ...extras }, null, 1)}\n`
}

/** `groundwork-YYYY-MM-DD.json`; `time` in milliseconds since 1970, `offset` the reader's minutes behind UTC. */
export function backupName(time: number, offset: number): string {
  return `groundwork-${new Date(time - offset * 60_000).toISOString().slice(0, 10)}.json`
}
