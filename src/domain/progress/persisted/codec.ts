// Decides how facts are read and written record by record, whatever the version: a bad record is set aside, the good ones stay.

import { isRecord } from '../../kernel/json'
import { isId } from '../../roadmap/ids'
import { isStamp } from '../clock'
import { FACT_KINDS, type Fact, type FactKind, type Facts, type FactValues, NO_FACTS } from '../types'

/** A record that no reading could make sense of, as it was found. */
export interface RejectedRecord {
  readonly kind: string
  readonly id: string
  readonly record: unknown
}

/** What tells a good value of each kind that a version knows. */
export type Validators<K extends FactKind> = { readonly [P in K]: (input: unknown) => input is FactValues[P] }

/** Reads the facts of the kinds that `valid` knows. Cost: O(records). */
export function readFacts(
  facts: Readonly<Record<string, unknown>>,
  valid: Partial<Validators<FactKind>>,
): { facts: Facts; rejected: RejectedRecord[] } {
  const rejected: RejectedRecord[] = []
  for (const kind of Object.keys(facts))
    if (!Object.hasOwn(valid, kind)) rejected.push({ kind, id: '*', record: facts[kind] })
  const read: { -readonly [K in FactKind]: Facts[K] } = { ...NO_FACTS }
  const take = <K extends FactKind>(kind: K) => {
    const isValid: Validators<K>[K] | undefined = valid[kind]
    if (isValid && Object.hasOwn(facts, kind))
      Object.assign(read, {
        [kind]: readKind(facts[kind], isValid, (id, record) => rejected.push({ kind, id, record })),
      })
  }
  FACT_KINDS.forEach(take)
  return { facts: read, rejected }
}

function readKind<T>(
  input: unknown,
  isValid: (value: unknown) => value is T,
  reject: (id: string, record: unknown) => void,
): Map<string, Fact<T>> {
  const map = new Map<string, Fact<T>>()
  if (!isRecord(input)) {
    reject('*', input)
    return map
  }
  for (const [id, record] of Object.entries(input)) {
    const [value, stamp]: unknown[] = Array.isArray(record) ? record : []
    if (isId(id) && isStamp(stamp) && isValid(value)) map.set(id, { value, stamp })
    else reject(id, record)
  }
  return map
}

/**
 * The text of the document of these kinds, ids in the order they were first set. Put together by hand: every change pays
 * for it, and building an object of 5,000 records to print it takes longer. Cost: O(facts of the kinds).
 */
export function writeDocument(version: number, facts: Facts, kinds: readonly FactKind[]): string {
  return `{"product":"groundwork","version":${version},"facts":${writeRecords(facts, kinds)}}`
}

/** The `facts` of the document, as text; neither an id nor a stamp needs escapes. */
export function writeRecords(facts: Facts, kinds: readonly FactKind[]): string {
  return `{${kinds.map((kind) => `"${kind}":{${writeKind(facts[kind])}}`)}}`
}

/** A change touches one kind or two, and is written twice: the text of facts that are written already is kept as long as they are. */
const written = new WeakMap<Facts[FactKind], string>()

function writeKind(facts: Facts[FactKind]): string {
  const known = written.get(facts)
  if (known !== undefined) return known
  let text = ''
  for (const [id, { value, stamp }] of facts) text += `${text && ','}"${id}":[${JSON.stringify(value)},"${stamp}"]`
  written.set(facts, text)
  return text
}
