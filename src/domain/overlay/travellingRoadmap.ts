// Decides how a roadmap of one's own travels in links: by its skills' ids alone, and whole to those who do not have it.

import { parseRoadmap } from '../roadmap/details'
import type { Roadmap } from '../roadmap/types'
import { type Catalogue, catalogueOf } from '../share/numbering'
import type { ShareContent } from '../share/types'
import { titleOfId } from './applyOverlay'
import { isRoadmapEntryId } from './roadmapEntry'

const NO_NUMBERS: Catalogue = () => undefined

/** The numbers that links about this roadmap are written and read with. Those of a roadmap of one's own are nobody else's, so there are none. */
export function catalogueFor(base: Pick<Roadmap, 'id' | 'skills'>): Catalogue {
  return isRoadmapEntryId(base.id) ? NO_NUMBERS : catalogueOf(base)
}

/**
 * The roadmap that a link brings whole, as RoadmapJson with the sender's order, dates and notes; `undefined` where it
 * brings none that stands. Prerequisites that did not travel are left out. Cost: O(skills + prerequisites).
 */
export function broughtRoadmap({ roadmap: id, name, overlay }: ShareContent): object | undefined {
  const { title, skills: steps = [], added = [] } = overlay ?? {}
  if (!isRoadmapEntryId(id) || added.length === 0) return undefined
  const known = new Set(added.map((skill) => skill.id))
  const said = new Map(steps.map((step) => [step.skill, step]))
  const json = {
    id,
    title: title ?? id,
    sections: [...new Set(added.flatMap(({ section }) => section ?? []))].map((section) => ({
      id: section,
      title: titleOfId(section),
    })),
    skills: added.map(({ number: _number, requires = [], ...skill }) => ({
      ...skill,
      requires: requires.filter((required) => known.has(required)),
      ...partsOf(said.get(skill.id)),
    })),
    order: steps.map(({ skill }) => skill),
    ...(name === undefined ? {} : { from: name }),
  }
  return parseRoadmap(json).ok ? json : undefined
}

function partsOf({ due, note }: { readonly due?: string; readonly note?: string } = {}) {
  return { ...(due === undefined ? {} : { due }), ...(note === undefined ? {} : { note }) }
}
