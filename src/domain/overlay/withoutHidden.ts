// Decides what becomes of a roadmap when skills are hidden: what needed them needs what they needed.

import type { NodeId, Roadmap, Skill } from '../roadmap/types'

/**
 * The roadmap without the hidden skills: out of sections, choices and targets, and bridged where others need them. A choice
 * that loses every option is gone. No circle can come of it. Cost: O(skills + prerequisites + hidden ones behind each).
 */
export function withoutHidden(roadmap: Roadmap, isHidden: (skill: Skill) => boolean): Roadmap {
  const hidden = new Map<string, Skill>(roadmap.skills.filter(isHidden).map((skill) => [skill.id, skill]))
  if (hidden.size === 0) return roadmap
  const choices = roadmap.choices
    .map((choice) => ({ ...choice, options: choice.options.filter((id) => !hidden.has(id)) }))
    .filter(({ options }) => options.length > 0)
  const here = new Set<string>([...roadmap.skills.filter(({ id }) => !hidden.has(id)), ...choices].map(({ id }) => id))
  const bridged = (skill: Skill): Skill =>
    skill.requires.every((id) => here.has(id)) ? skill : { ...skill, requires: bridge(skill.requires, here, hidden) }
  return {
    ...roadmap,
    skills: roadmap.skills.filter(({ id }) => !hidden.has(id)).map(bridged),
    choices,
    targets: roadmap.targets.map((target) => ({
      ...target,
      needs: target.needs.filter(({ skill }) => here.has(skill)),
    })),
  }
}

/** The nearest prerequisites that are not hidden, the skill's own first. */
function bridge(requires: readonly NodeId[], here: ReadonlySet<string>, hidden: ReadonlyMap<string, Skill>): NodeId[] {
  const found = new Set<NodeId>()
  const seen = new Set<string>()
  let wave: readonly NodeId[] = requires
  while (wave.length > 0) {
    for (const id of wave) if (here.has(id)) found.add(id)
    const gone = wave.filter((id) => !here.has(id) && !seen.has(id))
    for (const id of gone) seen.add(id)
    wave = gone.flatMap((id) => hidden.get(id)?.requires ?? [])
  }
  return [...found]
}
