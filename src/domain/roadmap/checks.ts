// Decides which structures no roadmap may have: doubled ids, prerequisites that do not exist, circles.

import type { Issue, NodeId, Roadmap, SkillId } from './types'

/**
 * Every structural fault of a roadmap, in file order; an empty list means that `createGraph` may be called.
 * A circle is reported once, with its whole path. Cost: O(skills + prerequisites).
 */
export function checkStructure(roadmap: Roadmap): Issue[] {
  const issues = [...checkDoubles(roadmap), ...checkReferences(roadmap)]
  return issues.length > 0 ? issues : checkCycle(roadmap)
}

function checkDoubles(roadmap: Roadmap): Issue[] {
  const issues: Issue[] = []
  const look = (list: readonly { readonly id: string }[], where: string, taken: Set<string>) => {
    list.forEach((item, i) => {
      if (taken.has(item.id))
        issues.push({ path: `${where}.${i}.id`, code: 'double-id', message: `"${item.id}" is used twice` })
      taken.add(item.id)
    })
  }
  const nodes = new Set<string>()
  look(roadmap.sections, 'sections', new Set())
  look(roadmap.skills, 'skills', nodes)
  look(roadmap.choices, 'choices', nodes)
  look(roadmap.targets, 'targets', new Set())
  const numbers = new Map<number, string>()
  roadmap.skills.forEach((skill, i) => {
    const other = numbers.get(skill.number)
    if (other !== undefined)
      issues.push({
        path: `skills.${i}.number`,
        code: 'double-number',
        message: `${skill.number} belongs to "${other}"`,
      })
    numbers.set(skill.number, skill.id)
  })
  return issues
}

function checkReferences(roadmap: Roadmap): Issue[] {
  const issues: Issue[] = []
  const sections = new Set<string>(roadmap.sections.map((section) => section.id))
  const skills = new Set<string>(roadmap.skills.map((skill) => skill.id))
  const nodes = new Set<string>([...skills, ...roadmap.choices.map((choice) => choice.id)])
  const miss = (known: Set<string>, id: string, path: string, code: string) => {
    if (!known.has(id)) issues.push({ path, code, message: `"${id}" does not exist` })
  }
  roadmap.skills.forEach((skill, i) => {
    miss(sections, skill.section, `skills.${i}.section`, 'unknown-section')
    skill.requires.forEach((id, k) => {
      miss(nodes, id, `skills.${i}.requires.${k}`, 'unknown-prerequisite')
    })
  })
  roadmap.choices.forEach((choice, i) => {
    choice.options.forEach((id, k) => {
      miss(skills, id, `choices.${i}.options.${k}`, 'unknown-option')
    })
  })
  roadmap.targets.forEach((target, i) => {
    target.needs.forEach((need, k) => {
      miss(nodes, need.skill, `targets.${i}.needs.${k}`, 'unknown-need')
    })
  })
  return issues
}

function checkCycle(roadmap: Roadmap): Issue[] {
  const cycle = findCycle(roadmap)
  if (!cycle) return []
  const at = roadmap.skills.findIndex((skill) => skill.id === cycle[0])
  return [{ path: `skills.${at}.requires`, code: 'cycle', message: cycle.join(' → ') }]
}

/**
 * A circle of prerequisites as a path that starts and ends with the same skill, or `undefined`. A choice counts as
 * leading to each of its options: with any other reading, picking the wrong option could lock a learner in.
 */
export function findCycle(roadmap: Pick<Roadmap, 'skills' | 'choices'>): string[] | undefined {
  const next = new Map<string, readonly (NodeId | SkillId)[]>()
  for (const skill of roadmap.skills) next.set(skill.id, skill.requires)
  for (const choice of roadmap.choices) next.set(choice.id, choice.options)
  const done = new Set<string>()
  for (const skill of roadmap.skills) {
    const cycle = searchFrom(skill.id, next, done)
    if (cycle) return cycle
  }
  return undefined
}

/** Depth-first with its own stack: a chain of 5,000 prerequisites must not overflow the call stack. */
function searchFrom(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): string[] | undefined {
  const path: string[] = []
  const onPath = new Set<string>()
  const stack: { id: string; leave: boolean }[] = [{ id: start, leave: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step.leave) {
      path.pop()
      onPath.delete(step.id)
      done.add(step.id)
    } else if (onPath.has(step.id)) {
      return [...path.slice(path.indexOf(step.id)), step.id]
    } else if (!done.has(step.id)) {
      path.push(step.id)
      onPath.add(step.id)
      stack.push({ id: step.id, leave: true })
      for (const id of next.get(step.id) ?? []) stack.push({ id, leave: false })
    }
  }
  return undefined
}
