// Decides what a mentor's steps ask for: a target of their own, next to those of the roadmap.

import { idKind } from '../roadmap/ids'
import type { Need, Skill, SkillId, Target, TargetId } from '../roadmap/types'
import type { Edit } from './types'

interface Steps {
  readonly title: string
  readonly steps: readonly SkillId[]
  readonly skills: readonly Skill[]
  readonly edits: ReadonlyMap<string, Edit>
}

/** The id under which the steps can be aimed at. */
export const STEPS_TARGET: TargetId = idKind<'TargetId'>('own-steps').instead

/** A must for every step and for every skill with a required level; `explain` where none is named. `undefined` without any. */
export function targetOfSteps({ title, steps, skills, edits }: Steps): Target | undefined {
  const wanted = new Set<string>(steps)
  const needs = [...steps, ...skills.map(({ id }) => id).filter((id) => !wanted.has(id))].flatMap((skill): Need[] => {
    const level = edits.get(skill)?.level ?? (wanted.has(skill) ? 'explain' : undefined)
    return level === 'explain' || level === 'build' ? [{ skill, level, weight: 'must' }] : []
  })
  return needs.length === 0 ? undefined : { id: STEPS_TARGET, title, needs }
}
