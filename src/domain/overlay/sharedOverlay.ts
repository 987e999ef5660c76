// Decides how an overlay goes into a link and comes out of one.

import { isId } from '../roadmap/ids'
import type { Roadmap, Skill } from '../roadmap/types'
import type { SharedOverlay, SharedSkill, SharedStep } from '../share/types'
import { byNumber, OWN_NUMBERS } from './applyOverlay'
import { aboutWrite, editWrite, MOST_STEPS, orderWrite, ownWrite, sectionWrite } from './overlayRecords'
import type { Edit, Overlay } from './types'

/**
 * What a link carries of the overlay: the steps in order, then what is said of other skills; what is hidden; own skills
 * with everything they have. Titles of own sections and the description stay behind: version 1 of links has no room for
 * them. `undefined` where there is nothing to carry. Cost: O(overlay).
 */
export function toShared(overlay: Overlay, base: Roadmap): SharedOverlay | undefined {
  const { about, order, edits, sections, own } = overlay
  const skillIds = new Set<string>(base.skills.map(({ id }) => id))
  const said = [...edits].filter(([, { level, due, note }]) => (level ?? due ?? note) !== undefined).map(([id]) => id)
  const steps = [...new Set([...order, ...said])].map((skill) => stepOf(skill, edits.get(skill)))
  const hidden = [
    ...[...edits].flatMap(([id, { isHidden }]) => (isHidden ? [id] : [])),
    ...[...sections].flatMap(([id, { isHidden }]) => (isHidden ? hiddenSection(id, base, skillIds) : [])),
  ]
  const isEmpty = about.title === undefined && steps.length + hidden.length + own.size === 0
  if (isEmpty) return undefined
  return {
    ...(about.title === undefined ? {} : { title: about.title }),
    skills: steps,
    ...(hidden.length === 0 ? {} : { hidden: [...new Set(hidden)] }),
    ...(own.size === 0 ? {} : { added: [...own.values()].sort(byNumber).map(toSharedSkill) }),
  }
}

/** A whole roadmap of one's own as an overlay over nothing, for those who do not have it. */
export function wholeAsShared(roadmap: Roadmap): SharedOverlay {
  const order = roadmap.order ?? []
  const said = roadmap.skills.filter(({ due, note }) => (due ?? note) !== undefined).map(({ id }) => id)
  const byId = new Map(roadmap.skills.map((skill) => [skill.id, skill]))
  return {
    title: roadmap.title,
    skills: [...new Set([...order, ...said])].map((id) => stepOf(id, byId.get(id))),
    added: roadmap.skills.map(toSharedSkill),
  }
}

function stepOf(skill: string, { level, due, note }: Edit = {}): SharedStep {
  return {
    skill,
    ...(level === undefined ? {} : { level }),
    ...(due === undefined ? {} : { due }),
    ...(note === undefined ? {} : { note }),
  }
}

/** A section under its own id, or skill by skill where a skill is called the same. */
function hiddenSection(id: string, base: Roadmap, skillIds: ReadonlySet<string>): string[] {
  return skillIds.has(id) ? base.skills.filter(({ section }) => section === id).map((skill) => skill.id) : [id]
}

function toSharedSkill({ due: _due, note: _note, ...skill }: Skill): SharedSkill {
  const entries = Object.entries(skill).filter(
    ([key, value]) => value !== undefined && key !== 'number' && !(Array.isArray(value) && value.length === 0),
  )
  return { ...Object.fromEntries(entries), id: skill.id }
}

/**
 * The writes that lay a received overlay over what the learner has; undone in one step with the rest of the command they
 * go into. What stands under a number that nobody here knows (`#612`) is left out. `from` is the sender's own word for themselves. Cost: O(overlay + skills of the roadmap).
 */
export function sharedWrites(shared: SharedOverlay, base: Roadmap, from: string) {
  const { title, skills, hidden = [], added = [] } = shared
  const skillIds = new Set<string>([...base.skills, ...added].map(({ id }) => id))
  const sectionIds = new Set<string>([
    ...base.sections.map(({ id }) => id),
    ...added.flatMap(({ section }) => section ?? []),
  ])
  const edits = new Map<string, Edit>(skills.map(({ skill, ...said }) => [skill, said]))
  for (const id of hidden)
    if (skillIds.has(id) || !sectionIds.has(id)) edits.set(id, { ...edits.get(id), isHidden: true })
  return [
    aboutWrite({ ...(title === undefined ? {} : { title }), from }),
    orderWrite(skills.slice(0, MOST_STEPS).map(({ skill }) => skill)),
    ...[...edits].map(([id, edit]) => editWrite(id, edit)),
    ...hidden.filter((id) => sectionIds.has(id) && !skillIds.has(id)).map((id) => sectionWrite(id, { isHidden: true })),
    ...added.map((skill, i) => ownWrite(skill.id, { ...skill, number: OWN_NUMBERS + i })),
  ].filter(({ id }) => isId(id))
}
