// Decides which permanent number stands for which skill in a link, and what stands for a number nobody knows.

import type { Roadmap } from '../roadmap/types'

/** A roadmap's permanent numbers, both ways. */
export interface Numbering {
  readonly numberOf: ReadonlyMap<string, number>
  readonly idOf: ReadonlyMap<number, string>
}

/** The numbering of a roadmap by its id, `undefined` for a roadmap that this browser does not hold. */
export type Catalogue = (roadmap: string) => Numbering | undefined

const UNKNOWN = /^#(0|[1-9]\d{0,15})$/

/** Cost: O(skills). */
export function numberingOf(roadmap: Pick<Roadmap, 'skills'>): Numbering {
  const pairs = roadmap.skills.map(({ id, number }): [string, number] => [id, number])
  return { numberOf: new Map(pairs), idOf: new Map(pairs.map(([id, number]) => [number, id])) }
}

/** The catalogue of whoever holds this roadmap alone. */
export function catalogueOf(roadmap: Pick<Roadmap, 'id' | 'skills'>): Catalogue {
  const numbering = numberingOf(roadmap)
  return (id) => (id === roadmap.id ? numbering : undefined)
}

/** The key of a skill in received content: its id, or `#` and the number where the roadmap has no such skill. */
export function keyOf(numbering: Numbering | undefined, number: number): string {
  return numbering?.idOf.get(number) ?? `#${number}`
}

/** The number behind a key; `undefined` for an id that has none and therefore travels as text. Undoes `keyOf`. */
export function numberBehind(numbering: Numbering | undefined, key: string): number | undefined {
  const known = numbering?.numberOf.get(key)
  if (known !== undefined) return known
  const unknown = UNKNOWN.exec(key)?.[1]
  const number = unknown === undefined ? undefined : Number(unknown)
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined
}

/** True for a key that names a skill by a number the receiver's roadmap lacks. No id looks like this. */
export function isUnknownKey(key: string): boolean {
  return key.startsWith('#')
}
