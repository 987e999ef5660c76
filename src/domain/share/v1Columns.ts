// Version 1 of a link's text, frozen: how lists of skills and levels are written so that they deflate well.

import type { Reader } from '../kernel/decode'
import { LEVELS, type Level } from '../progress/types'
import { isId } from '../roadmap/ids'
import { keyOf, type Numbering, numberBehind } from './numbering'

/** What reading a list of skills takes. */
export interface Column {
  readonly read: Reader
  readonly numbering: Numbering | undefined
}

/** JSON has no `undefined`: what is absent is written as null. */
export function present(input: unknown): unknown {
  return input ?? undefined
}

export function trimmed(list: readonly unknown[]): readonly unknown[] {
  return list.slice(0, list.findLastIndex((item) => item !== null) + 1)
}

/** By permanent number, so that neighbours differ by little; skills without one last, by id. */
export function sortedEntries<T>(record: Readonly<Record<string, T>>, numbering: Numbering | undefined): [string, T][] {
  const rank = (key: string) => numberBehind(numbering, key) ?? Number.POSITIVE_INFINITY
  const ranked = Object.entries(record).map((entry): [number, [string, T]] => [rank(entry[0]), entry])
  ranked.sort(([a, [one]], [b, [other]]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1))
  return ranked.map(([, entry]) => entry)
}

/** Each skill as the difference from the number before it (the first from 0), an id where there is no number. */
export function writeRefs(keys: readonly string[], numbering: Numbering | undefined): (number | string)[] {
  let last = 0
  return keys.map((key) => {
    const number = numberBehind(numbering, key)
    if (number === undefined) return key
    const difference = number - last
    last = number
    return difference
  })
}

/** Undoes `writeRefs`. */
export function readRefs({ read, numbering }: Column, input: unknown, path: string): string[] {
  let last = 0
  return read.list(input, path, (ref, at) => {
    if (isId(ref)) return ref
    last += typeof ref === 'number' ? ref : Number.NaN
    if (Number.isSafeInteger(last) && last >= 0) return keyOf(numbering, last)
    read.faults.push({ path: at, message: 'should be a skill' })
    last = 0
    return ''
  })
}

/** One digit a level: 0 for none, else one more than its place in `LEVELS`. */
export function digits(levels: readonly (Level | undefined)[]): string {
  return levels.map((level) => (level === undefined ? 0 : LEVELS.indexOf(level) + 1)).join('')
}

/** Undoes `digits`. */
export function readDigits(
  { read }: Column,
  input: unknown,
  { path, length }: { readonly path: string; readonly length: number },
): (Level | undefined)[] {
  const text = read.text(input, path, length)
  if (text.length !== length || !/^[0-5]*$/.test(text)) read.faults.push({ path, message: 'should be levels' })
  return Array.from(text, (digit) => LEVELS[Number(digit) - 1])
}
