// Decides which key holds what: every key the app ever writes is named here.

import type { FactKind } from '../../domain/progress/types'

/** Facts lie on three shelves, so that a level is stored without rewriting every note and every job ad. */
export interface Shelf {
  readonly key: string
  readonly kinds: readonly FactKind[]
}

export const PROGRESS_SHELF: Shelf = {
  key: 'groundwork:progress',
  kinds: ['levels', 'picks', 'aims', 'later', 'inferred'],
}
export const NOTES_SHELF: Shelf = { key: 'groundwork:notes', kinds: ['notes', 'evidence', 'checks', 'resources'] }
export const RECORDS_SHELF: Shelf = { key: 'groundwork:records', kinds: ['records'] }
export const SHELVES: readonly Shelf[] = [PROGRESS_SHELF, NOTES_SHELF, RECORDS_SHELF]

/** Texts that could not be read are moved to this prefix plus the time in milliseconds. */
export const QUARANTINE_PREFIX = 'groundwork:quarantine:'

/** Theme and contrast. `public/start.js` reads this key before the first paint. */
export const SETTINGS_KEY = 'groundwork:settings'
/** When the last backup was downloaded, and when its cue was last put off. */
export const BACKUP_KEY = 'groundwork:backup'
/** Which sections are folded. */
export const VIEW_KEY = 'groundwork:view'
/** A check-in under way, or its result until another is begun. */
export const SITTING_KEY = 'groundwork:check-in'
/** What was last chosen in the command palette. */
export const RECENT_KEY = 'groundwork:recent'
/** In sessionStorage: the last change, so that it can be taken back after a reload. */
export const UNDO_KEY = 'groundwork:undo'
/** The id of the roadmap that is open; absent for the built-in one. Other roadmaps keep their keys in scopedStore.ts. */
export const OPEN_KEY = 'groundwork:open'
