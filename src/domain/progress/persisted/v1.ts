// Version 1 of the stored facts. Frozen: later versions get a file of their own and a step that climbs from here.

import { isId } from '../../roadmap/ids'
import { isStamp } from '../clock'
import {
  EVIDENCE_LIMIT,
  type Evidence,
  FACT_KINDS,
  type Fact,
  type FactKind,
  type Facts,
  type FactValues,
  LEVELS,
  NO_FACTS,
  NOTE_LIMIT,
  RESOURCE_STATES,
} from '../types'

/** `facts.<kind>.<id>` is `[value, stamp]`. Storage may split the kinds over several documents; a backup holds all. */
export interface DocumentV1 {
  readonly product: 'groundwork'
  readonly version: 1
  readonly facts: { readonly [K in FactKind]?: Readonly<Record<string, readonly [FactValues[K], string]>> }
}

/** A record that no reading could make sense of, as it was found. */
export interface RejectedRecord {
  readonly kind: string
  readonly id: string
  readonly record: unknown
}

const isText = (input: unknown, limit: number): input is string => typeof input === 'string' && input.length <= limit
/** The last moment a date can hold, in milliseconds since 1970; a later one would break every screen that shows it. */
const LAST_MOMENT = 8.64e15
const isTime = (input: unknown): input is number => typeof input === 'number' && input >= 0 && input <= LAST_MOMENT

const VALID: { readonly [K in FactKind]: (input: unknown) => input is FactValues[K] } = {
  levels: (input): input is FactValues['levels'] => LEVELS.some((level) => level === input),
  picks: (input): input is FactValues['picks'] => input === null || isId(input),
  aims: (input): input is FactValues['aims'] => input === null || isId(input),
  later: (input): input is FactValues['later'] => input === null || isTime(input),
  notes: (input): input is FactValues['notes'] => isText(input, NOTE_LIMIT),
  evidence: (input): input is FactValues['evidence'] => input === null || isEvidence(input),
  checks: (input): input is FactValues['checks'] => typeof input === 'boolean',
  resources: (input): input is FactValues['resources'] =>
    input === null || RESOURCE_STATES.some((state) => state === input),
}

function isEvidence(input: unknown): input is Evidence {
  if (typeof input !== 'object' || input === null) return false
  const { skill, text, url, at } = { skill: null, text: null, url: null, at: null, ...input }
  return isId(skill) && isText(text, EVIDENCE_LIMIT) && isText(url, EVIDENCE_LIMIT) && isWebAddress(url) && isTime(at)
}

/** Empty, http or https: nothing else may ever become a link. */
export function isWebAddress(url: string): boolean {
  return url === '' || /^https?:\/\/[^\s]+$/i.test(url)
}

/** Reads the facts record by record: a bad one is set aside, the good ones stay. Cost: O(records). */
export function readV1(facts: Readonly<Record<string, unknown>>): { facts: Facts; rejected: RejectedRecord[] } {
  const rejected: RejectedRecord[] = []
  for (const kind of Object.keys(facts))
    if (!FACT_KINDS.some((known) => known === kind)) rejected.push({ kind, id: '*', record: facts[kind] })
  const read: { -readonly [K in FactKind]: Facts[K] } = { ...NO_FACTS }
  for (const kind of FACT_KINDS) {
    const found = Object.hasOwn(facts, kind) ? facts[kind] : {}
    Object.assign(read, { [kind]: readKind(kind, found, rejected) })
  }
  return { facts: read, rejected }
}

function readKind<K extends FactKind>(
  kind: K,
  input: unknown,
  rejected: RejectedRecord[],
): Map<string, Fact<FactValues[K]>> {
  const map = new Map<string, Fact<FactValues[K]>>()
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    rejected.push({ kind, id: '*', record: input })
    return map
  }
  for (const [id, record] of Object.entries(input)) {
    const [value, stamp]: unknown[] = Array.isArray(record) ? record : []
    if (isId(id) && isStamp(stamp) && VALID[kind](value)) map.set(id, { value, stamp })
    else rejected.push({ kind, id, record })
  }
  return map
}

/**
 * The text of the document of these kinds, ids in the order they were first set. Put together by hand: every change pays
 * for it, and building an object of 5,000 records to print it takes ten times as long. Cost: O(facts of the kinds).
 */
export function writeV1(facts: Facts, kinds: readonly FactKind[]): string {
  return `{"product":"groundwork","version":1,"facts":${writeRecords(facts, kinds)}}`
}

/** The `facts` of the document, as text; an id needs no escapes. */
export function writeRecords(facts: Facts, kinds: readonly FactKind[]): string {
  const members = kinds.map((kind) => {
    const records = [...facts[kind]].map(([id, { value, stamp }]) => `"${id}":${JSON.stringify([value, stamp])}`)
    return `"${kind}":{${records}}`
  })
  return `{${members}}`
}
