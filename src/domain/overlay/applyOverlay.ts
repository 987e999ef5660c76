// Decides what a roadmap becomes under an overlay: again an ordinary roadmap, so that everything else works on it unchanged.

import { currentId } from '../roadmap/graph'
import { sectionIdKind } from '../roadmap/ids'
import type { NodeId, Roadmap, Section, Skill, SkillId } from '../roadmap/types'
import { targetOfSteps } from './targetOfSteps'
import type { Applied, Overlay, Vanished } from './types'
import { withoutCircles } from './withoutCircles'
import { withoutHidden } from './withoutHidden'

/** Numbers of skills of one's own start here, far from those that a curriculum will ever give. */
export const OWN_NUMBERS = 1_000_001

/**
 * Lays the overlay over the roadmap. What the roadmap no longer has is listed in `vanished` and does nothing; retired ids
 * are followed. A hidden skill is bridged: what needed it needs what it needed. Prerequisites of own skills that would close
 * a circle are left out and told in `circles`. Skills that nothing touches stay the same objects. Never throws.
 * Cost: O(skills + prerequisites); with circles, that for each prerequisite of an own skill.
 */
export function applyOverlay(base: Roadmap, overlay: Overlay): Applied {
  const today = (id: string) => currentId(base, id)
  const vanished: Vanished[] = []
  const all = joinOwn(base, overlay, vanished)
  const known = new Map<string, SkillId>(all.map(({ id }) => [id, id]))
  const edits = new Map([...overlay.edits].map(([id, edit]) => [today(id), edit]))
  const order = [...new Set(overlay.order.map(today))]
  for (const id of new Set([...order, ...edits.keys()])) if (!known.has(id)) vanished.push({ part: 'skill', id })
  const given = new Set(base.skills)
  const own = new Set<string>(all.filter((skill) => !given.has(skill)).map(({ id }) => id))
  const { skills: acyclic, circles } = withoutCircles(all, base.choices, own)
  const sections = joinSections(base, overlay, acyclic, vanished)
  const isHidden = (skill: Skill) =>
    edits.get(skill.id)?.isHidden === true || overlay.sections.get(skill.section)?.isHidden === true
  const kept = withoutHidden({ ...base, skills: acyclic }, isHidden)
  const skills = inSections(
    kept.skills.map((skill) => marked(skill, edits.get(skill.id))),
    sections,
    overlay.own.size > 0,
  )
  const { title = base.title, from } = overlay.about
  const here = new Set(skills.map(({ id }) => id))
  const wanted = order.length > 0 ? order : (base.order ?? [])
  const steps = wanted.flatMap((id) => known.get(id) ?? []).filter((id) => here.has(id))
  const target = targetOfSteps({ title, steps: order.length > 0 ? steps : [], skills, edits })
  const { order: _order, ...rest } = kept
  const roadmap: Roadmap = {
    ...rest,
    title,
    sections: sections.filter(({ id }) => overlay.sections.get(id)?.isHidden !== true),
    skills,
    targets: target ? [target, ...kept.targets.filter(({ id }) => id !== target.id)] : kept.targets,
    ...(steps.length > 0 ? { order: steps } : {}),
    ...(from === undefined ? {} : { from }),
  }
  return { roadmap, vanished, circles }
}

/** The roadmap's skills and one's own, each with a number that no other has; an own skill stands in for one of the same id. */
function joinOwn(base: Roadmap, overlay: Overlay, vanished: Vanished[]): Skill[] {
  if (overlay.own.size === 0) return [...base.skills]
  const own = new Map([...overlay.own.values()].map((skill) => [currentId(base, skill.id), skill]))
  const ids = new Map<string, NodeId>()
  for (const { id } of [...base.skills, ...base.choices, ...own.values()]) ids.set(id, id)
  const taken = new Set(base.skills.map(({ number }) => number))
  const settle = (skill: Skill, inPlaceOf?: Skill): Skill => ({
    ...skill,
    id: inPlaceOf?.id ?? skill.id,
    number: inPlaceOf?.number ?? freeNumber(skill.number, taken),
    requires: [...new Set(skill.requires)].flatMap((wanted) => {
      const id = ids.get(currentId(base, wanted))
      if (id === undefined) vanished.push({ part: 'prerequisite', id: wanted, skill: skill.id })
      return id ?? []
    }),
  })
  const standing = base.skills.map((skill) => {
    const mine = own.get(skill.id)
    own.delete(skill.id)
    return mine ? settle(mine, skill) : skill
  })
  for (const { id } of base.choices) if (own.delete(id)) vanished.push({ part: 'skill', id })
  const added = [...own.values()].sort(byNumber)
  return [...standing, ...added.map((skill) => settle(skill))]
}

/** Own skills stand in the order in which they were made. */
export function byNumber(a: Skill, b: Skill): number {
  return a.number - b.number || (a.id < b.id ? -1 : 1)
}

function freeNumber(wanted: number, taken: Set<number>): number {
  let number = Math.max(wanted, OWN_NUMBERS)
  while (taken.has(number)) number += 1
  taken.add(number)
  return number
}

/** The roadmap's sections and one's own; a section that only a skill knows of is named after its id. */
function joinSections(base: Roadmap, overlay: Overlay, skills: readonly Skill[], vanished: Vanished[]): Section[] {
  const sections = new Map<string, Section>(base.sections.map((section) => [section.id, section]))
  const homes = new Set<string>(skills.map(({ section }) => section))
  const edits = [...overlay.sections].sort(([a, { place: p = 0 }], [b, { place: q = 0 }]) => p - q || (a < b ? -1 : 1))
  for (const [id, { title }] of edits) {
    const section = sections.get(id)
    if (section) sections.set(id, { ...section, title: title ?? section.title })
    else if (title !== undefined && sectionIdKind.is(id)) sections.set(id, { id, title })
    else if (!homes.has(id)) vanished.push({ part: 'section', id })
  }
  for (const { section } of skills)
    if (!sections.has(section)) sections.set(section, { id: section, title: titleOfId(section) })
  return [...sections.values()]
}

/** `web-security` → `Web security`: the best name there is for a section whose title did not travel. */
export function titleOfId(id: string): string {
  const words = id.replace(/[-_.:]+/g, ' ').trim() || id
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Own skills stand behind the others of their section. */
function inSections(skills: readonly Skill[], sections: readonly Section[], hasOwn: boolean): readonly Skill[] {
  if (!hasOwn) return skills
  const at = new Map(sections.map(({ id }, i) => [id, i]))
  return [...skills].sort((a, b) => (at.get(a.section) ?? 0) - (at.get(b.section) ?? 0))
}

function marked(skill: Skill, edit: { readonly due?: string; readonly note?: string } | undefined): Skill {
  if (edit?.due === undefined && edit?.note === undefined) return skill
  const { due, note } = edit
  return { ...skill, ...(due === undefined ? {} : { due }), ...(note === undefined ? {} : { note }) }
}
