// Decides what an overlay is: what a learner or a mentor changes about a roadmap, kept apart from the roadmap itself.

import type { Level } from '../progress/types'
import type { Roadmap, Skill } from '../roadmap/types'

/** What is said of one skill of the roadmap. */
export interface Edit {
  readonly level?: Level
  /** ISO 8601, a date or a date with a time. */
  readonly due?: string
  readonly note?: string
  readonly isHidden?: true
}

export interface About {
  readonly title?: string
  readonly description?: string
  /** Who made it, in their own words; there only where it came from somebody else. */
  readonly from?: string
}

export interface SectionEdit {
  /** Of a section of one's own, or a new title for one of the roadmap. */
  readonly title?: string
  /** Where it stands among the sections of one's own, smaller first. */
  readonly place?: number
  readonly isHidden?: true
}

export interface Overlay {
  readonly about: About
  /** Ids of skills, the first to learn first. */
  readonly order: readonly string[]
  readonly edits: ReadonlyMap<string, Edit>
  readonly sections: ReadonlyMap<string, SectionEdit>
  /** Skills of one's own. One with the id of a skill of the roadmap stands in its place. */
  readonly own: ReadonlyMap<string, Skill>
}

/** What the overlay speaks of and the roadmap no longer has. It is kept, and counts again when the roadmap has it again. */
export interface Vanished {
  readonly part: 'skill' | 'section' | 'prerequisite'
  readonly id: string
  /** Of a prerequisite: the skill of one's own that names it. */
  readonly skill?: string
}

/** A circle of prerequisites that the overlay would close. The prerequisite named here is left out until it is mended. */
export interface Circle {
  /** Ids; each needs the next, the last is the first again. */
  readonly path: readonly string[]
  readonly skill: string
  readonly requires: string
}

export interface Applied {
  /** Sound, whatever the overlay holds: `createGraph` may be called. Without own or kept skills it is empty. */
  readonly roadmap: Roadmap
  readonly vanished: readonly Vanished[]
  readonly circles: readonly Circle[]
}
