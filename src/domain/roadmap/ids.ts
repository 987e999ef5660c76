// Decides what an id looks like, for roadmaps from anywhere and for the facts kept about them.

import type { Brand } from '../kernel/brand'
import type { Kind } from '../kernel/decode'

/** Starts with a letter or digit, so `__proto__` is no id; at most 100 characters. */
const ID = /^[A-Za-z0-9][\w.:+-]{0,99}$/

export function isId(input: unknown): input is string {
  return typeof input === 'string' && ID.test(input)
}

/** An id of its own kind: the only place where one is made. */
export function idKind<Name extends string>(fallback: string): Kind<Brand<string, Name>> {
  const is = (input: unknown): input is Brand<string, Name> => isId(input)
  if (!is(fallback)) throw new RangeError(`${fallback} is no id`)
  return { is, wanted: 'an id of letters, digits, "-", "_", "." or ":"', instead: fallback }
}

export const skillIdKind = idKind<'SkillId'>('skill')
export const choiceIdKind = idKind<'ChoiceId'>('choice')
export const sectionIdKind = idKind<'SectionId'>('skills')
export const targetIdKind = idKind<'TargetId'>('everything')
