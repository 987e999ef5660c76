// Decides what an id looks like, for roadmaps from anywhere and for the facts kept about them.

import type { ChoiceId, NodeId, SectionId, SkillId, TargetId } from './types'

/** Starts with a letter or digit, so `__proto__` is no id; at most 100 characters. */
const ID = /^[A-Za-z0-9][\w.:+-]{0,99}$/

export function isId(input: unknown): input is string {
  return typeof input === 'string' && ID.test(input)
}

export const isSkillId = (input: unknown): input is SkillId => isId(input)
export const isChoiceId = (input: unknown): input is ChoiceId => isId(input)
export const isNodeId = (input: unknown): input is NodeId => isId(input)
export const isSectionId = (input: unknown): input is SectionId => isId(input)
export const isTargetId = (input: unknown): input is TargetId => isId(input)
