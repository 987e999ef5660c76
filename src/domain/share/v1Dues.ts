// Version 1 of a link's text, frozen: how due dates are written, days as small numbers.

import type { Column } from './v1Columns'

const DAY = 86_400_000
/** 9999-12-31, the last day that ISO 8601 writes with four digits. */
const LAST_DAY = 2_932_896
const DUE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** A day from 1970 on as the difference from the day before it in the list, anything else as it stands. */
export function writeDues(dues: readonly (string | undefined)[]): (number | string | null)[] {
  let last = 0
  return dues.map((due) => {
    if (due === undefined) return null
    const day = Date.parse(due) / DAY
    if (dayText(day) !== due) return due
    const difference = day - last
    last = day
    return difference
  })
}

/** Undoes `writeDues`. Refuses what is no date, so that whoever shows it need not ask. */
export function readDues(
  { read }: Column,
  input: unknown,
  { path, length }: { readonly path: string; readonly length: number },
): (string | undefined)[] {
  let last = 0
  const dues = read.list(input, path, (item, at) => {
    if (item === null) return undefined
    if (typeof item === 'number') last += item
    const due = typeof item === 'number' ? dayText(last) : item
    if (isDue(due)) return due
    read.faults.push({ path: at, message: 'should be a date' })
    return undefined
  })
  if (dues.length !== length) read.faults.push({ path, message: 'should be one for each skill' })
  return dues
}

function isDue(input: unknown): input is string {
  return typeof input === 'string' && DUE.test(input) && Number.isFinite(Date.parse(input))
}

function dayText(day: number): string | undefined {
  return Number.isInteger(day) && day >= 0 && day <= LAST_DAY
    ? new Date(day * DAY).toISOString().slice(0, 10)
    : undefined
}
