// Decides how an overlay lies among the learner's records: a small record for each thing that was changed.

import { oneOf, Reader } from '../kernel/decode'
import { isRecord } from '../kernel/json'
import { err, ok, type Result } from '../kernel/result'
import { isOverlayKey, recordsOf, recordWrite } from '../progress/records'
import { type Facts, LEVELS, NOTE_LIMIT } from '../progress/types'
import { parseLooseSkills } from '../roadmap/details'
import { isId } from '../roadmap/ids'
import type { Issue, Skill } from '../roadmap/types'
import type { About, Edit, Overlay, SectionEdit } from './types'

type Records = Pick<Facts, 'records'>

/** What stands behind the kind where there is one record of it only. */
const WHOLE = 'roadmap'
/** Skills that an order can hold, so that its record stays far below the limit of one. */
export const MOST_STEPS = 1000
export const TITLE_LIMIT = 300
const DUE = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/

export const NO_OVERLAY: Overlay = { about: {}, order: [], edits: new Map(), sections: new Map(), own: new Map() }

const read = new WeakMap<Facts['records'], Overlay>()

/** The overlay among the records, read once per state of them. Records that do not decode do not count. Cost: O(records). */
export function overlayOf(facts: Records): Overlay {
  const known = read.get(facts.records)
  if (known) return known
  const overlay: Overlay = {
    about: recordsOf(facts, 'about', decodeAbout).find(({ id }) => id === WHOLE)?.value ?? {},
    order: recordsOf(facts, 'order', decodeOrder).find(({ id }) => id === WHOLE)?.value ?? [],
    edits: mapOf(recordsOf(facts, 'edit', decodeEdit)),
    sections: mapOf(recordsOf(facts, 'section', decodeSection)),
    own: new Map(recordsOf(facts, 'own', decodeOwn).map(({ value }) => [value.id, value])),
  }
  read.set(facts.records, overlay)
  return overlay
}

export function aboutWrite(about: About) {
  return recordWrite('about', WHOLE, filled(about))
}

export function orderWrite(order: readonly string[]) {
  return recordWrite('order', WHOLE, order.length === 0 ? null : order.slice(0, MOST_STEPS))
}

export function editWrite(skill: string, edit: Edit) {
  return recordWrite('edit', skill, filled(edit))
}

export function sectionWrite(id: string, section: SectionEdit) {
  return recordWrite('section', id, filled(section))
}

/** `null` removes the skill; the learner's level and notes of it stay. */
export function ownWrite(id: string, skill: object | null) {
  return recordWrite('own', id, skill)
}

/** The writes that take the whole overlay away. */
export function withoutOverlay(facts: Records) {
  const kept = [...facts.records].filter(([key, { value }]) => value !== null && isOverlayKey(key))
  return kept.map(([id]) => ({ kind: 'records', id, value: null }) as const)
}

/** What is empty is left out; nothing at all is no record. */
function filled(record: object): object | null {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined && value !== '' && value !== false)
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

function mapOf<T>(records: readonly { readonly id: string; readonly value: T }[]): Map<string, T> {
  return new Map(records.map(({ id, value }) => [id, value]))
}

const level = oneOf(LEVELS)
const count = {
  is: (input: unknown): input is number => typeof input === 'number' && Number.isSafeInteger(input),
  wanted: 'a whole number',
  instead: 0,
}

function decodeAbout(json: unknown): Result<About, 'wrong-shape'> {
  return decoded(json, (read, { title, description, from }) => ({
    ...present('title', title, (input) => read.text(input, 'title', TITLE_LIMIT)),
    ...present('description', description, (input) => read.text(input, 'description', NOTE_LIMIT)),
    ...present('from', from, (input) => read.text(input, 'from', NOTE_LIMIT)),
  }))
}

function decodeEdit(json: unknown): Result<Edit, 'wrong-shape'> {
  return decoded(json, (read, edit) => ({
    ...present('level', edit['level'], (input) => read.as(input, 'level', level)),
    ...present('due', edit['due'], (input) => read.as(input, 'due', date)),
    ...present('note', edit['note'], (input) => read.text(input, 'note', NOTE_LIMIT)),
    ...(edit['isHidden'] === true ? { isHidden: true } : {}),
  }))
}

const date = {
  is: (input: unknown): input is string => typeof input === 'string' && input.length <= 40 && DUE.test(input),
  wanted: 'a date',
  instead: '',
}

function decodeSection(json: unknown): Result<SectionEdit, 'wrong-shape'> {
  return decoded(json, (read, section) => ({
    ...present('title', section['title'], (input) => read.text(input, 'title', TITLE_LIMIT)),
    ...present('place', section['place'], (input) => read.as(input, 'place', count)),
    ...(section['isHidden'] === true ? { isHidden: true } : {}),
  }))
}

function decodeOrder(json: unknown): Result<readonly string[], 'wrong-shape'> {
  if (!Array.isArray(json) || json.length > MOST_STEPS) return err('wrong-shape')
  return ok([...new Set(json.filter(isId))])
}

function decodeOwn(json: unknown): Result<Skill, Issue[]> {
  const parsed = parseLooseSkills([json])
  if (!parsed.ok) return parsed
  const [skill] = parsed.value
  return skill ? ok(skill) : err([])
}

function decoded<T>(
  json: unknown,
  decode: (read: Reader, json: Readonly<Record<string, unknown>>) => T,
): Result<T, 'wrong-shape'> {
  if (!isRecord(json)) return err('wrong-shape')
  const read = new Reader()
  const value = decode(read, json)
  return read.faults.length === 0 ? ok(value) : err('wrong-shape')
}

function present<K extends string, T>(key: K, input: unknown, decode: (input: unknown) => T): { [P in K]?: T } {
  const part: { [P in K]?: T } = {}
  if (input !== undefined) Object.assign(part, { [key]: decode(input) })
  return part
}
