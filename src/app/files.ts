// Decides how a file leaves the page, and what a backup takes along besides the facts.

import { type BackupExtras, backupName, encodeBackup } from '../domain/progress/persisted/backup'
import type { Facts } from '../domain/progress/types'
import type { Roadmap } from '../domain/roadmap/types'
import type { Settings } from '../state/settingsStore'

export interface BackupContent {
  readonly facts: Facts
  readonly settings: Settings
  /** The built-in one, to which the facts belong. */
  readonly roadmap: Pick<Roadmap, 'id'>
  /** Every other roadmap as plain JSON. */
  readonly roadmaps?: BackupExtras['roadmaps']
  readonly cohort?: object
  readonly sitting?: object | undefined
}

/** The file's name and text. `time` in milliseconds since 1970, now. */
export function makeBackup(
  { facts, settings, roadmap, roadmaps = [], cohort = {}, sitting }: BackupContent,
  time: number,
): [string, string] {
  const date = new Date(time)
  const { theme, contrast, language } = settings
  const kept = { theme, contrast, language }
  const extras = { savedAt: date.toISOString(), roadmap: roadmap.id, settings: kept, roadmaps, cohort, sitting }
  return [backupName(time, date.getTimezoneOffset()), encodeBackup(facts, extras)]
}

/** By the ending of a file's name; JSON where it is none of these. */
const TYPES: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  csv: 'text/csv',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  png: 'image/png',
}

/** Hands the reader a file, by way of a link that is clicked for them. */
export function saveFile(link: HTMLAnchorElement, name: string, content: string | Blob): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/json'
  const url = URL.createObjectURL(new Blob([content], { type }))
  link.href = url
  link.download = name
  link.click()
  // The browser has the address once the click is handled; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
