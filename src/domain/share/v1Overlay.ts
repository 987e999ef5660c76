// Version 1 of a link's text, frozen: a mentor's roadmap as columns, and the sender's own skills as the JSON they are.

import { isRecord } from '../kernel/json'
import { NOTE_LIMIT } from '../progress/types'
import { parseLooseSkills } from '../roadmap/details'
import type { Numbering } from './numbering'
import type { SharedOverlay, SharedSkill, SharedStep } from './types'
import { type Column, digits, present, readDigits, readRefs, trimmed, writeRefs } from './v1Columns'
import { readDues, writeDues } from './v1Dues'

/*
 * [title, refs, levels, dues, notes, hidden refs, added], null for what is absent. The columns `refs` to `notes` have one
 * item for each step; a column without any is absent.
 */
export function writeOverlay(overlay: SharedOverlay, numbering: Numbering | undefined): readonly unknown[] {
  const { title, skills, hidden, added } = overlay
  const column = <T>(values: readonly (T | undefined)[], write: () => unknown) =>
    values.every((value) => value === undefined) ? null : write()
  const levels = skills.map(({ level }) => level)
  const dues = skills.map(({ due }) => due)
  const notes = skills.map(({ note }) => note)
  return trimmed([
    title ?? null,
    writeRefs(
      skills.map(({ skill }) => skill),
      numbering,
    ),
    column(levels, () => digits(levels)),
    column(dues, () => writeDues(dues)),
    column(notes, () => notes.map((note) => note ?? null)),
    hidden ? writeRefs(hidden, numbering) : null,
    added ? added.map(knownFields) : null,
  ])
}

/** Undoes `writeOverlay`. */
export function readOverlay(column: Column, input: unknown): SharedOverlay {
  const { read } = column
  const [title, refs, levels, dues, notes, hidden, added] = read.list(input, 'overlay', present, 7)
  const overlay: { -readonly [K in keyof SharedOverlay]: SharedOverlay[K] } = {
    skills: readSteps(column, { keys: readRefs(column, refs, 'overlay.skills'), levels, dues, notes }),
  }
  if (title !== undefined) overlay.title = read.text(title, 'overlay.title', NOTE_LIMIT)
  if (hidden !== undefined) overlay.hidden = readRefs(column, hidden, 'overlay.hidden')
  if (added !== undefined) {
    if (isSharedSkills(added)) overlay.added = added.map(knownFields)
    else read.faults.push({ path: 'overlay.added', message: 'should be skills' })
  }
  return overlay
}

interface StepColumns {
  readonly keys: readonly string[]
  readonly levels: unknown
  readonly dues: unknown
  readonly notes: unknown
}

function readSteps(column: Column, { keys, levels, dues, notes }: StepColumns): SharedStep[] {
  const { read } = column
  const path = 'overlay.skills'
  const all = { path, length: keys.length }
  const level = levels === undefined ? [] : readDigits(column, levels, all)
  const due = dues === undefined ? [] : readDues(column, dues, all)
  const text = (note: unknown) => (note === null ? undefined : read.text(note, path, NOTE_LIMIT))
  const note = read.list(notes, path, text)
  if (notes !== undefined && note.length !== keys.length) read.faults.push({ path, message: 'should be of one length' })
  return keys.map((skill, i) => ({
    skill,
    ...(level[i] === undefined ? {} : { level: level[i] }),
    ...(due[i] === undefined ? {} : { due: due[i] }),
    ...(note[i] === undefined ? {} : { note: note[i] }),
  }))
}

const FIELDS = [
  'id',
  'number',
  'title',
  'section',
  'tier',
  'requires',
  'hours',
  'hoursSource',
  'source',
  'summary',
  'explain',
  'build',
  'aliases',
  'checks',
  'resources',
  'questions',
] as const satisfies readonly (keyof SharedSkill)[]

/** A skill without what this version does not know. */
function knownFields(skill: SharedSkill): SharedSkill {
  const copy: { -readonly [K in keyof SharedSkill]: SharedSkill[K] } = { id: skill.id }
  const take = <K extends keyof SharedSkill>(field: K) => {
    if (skill[field] !== undefined) copy[field] = skill[field]
  }
  for (const field of FIELDS) take(field)
  return copy
}

/** The deepest that a skill goes is the text of a question's option: a skill, questions, one, options, one, text. */
const DEEPEST = 8

function isSharedSkills(json: unknown): json is readonly SharedSkill[] {
  return Array.isArray(json) && isShallow(json, DEEPEST) && (json.length === 0 || parseLooseSkills(json).ok)
}

/** Whoever walks the skills later must not run out of stack. */
function isShallow(json: unknown, depth: number): boolean {
  if (Array.isArray(json)) return depth > 0 && json.every((item) => isShallow(item, depth - 1))
  return !isRecord(json) || (depth > 0 && Object.values(json).every((item) => isShallow(item, depth - 1)))
}
