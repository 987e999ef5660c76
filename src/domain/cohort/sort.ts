// Decides the order of the cohort's rows by any column.

import type { Cell, Row } from './rows'

/** A column: the name, the whole, when last heard of, since when still, or a section by its place. */
export type Column = 'name' | 'total' | 'seen' | 'still' | number

export interface Order {
  readonly column: Column
  readonly isDown: boolean
}

type Compare = (a: Row, b: Row) => number

/** Sorted copies; those equal in the column stay in the order in which they came. Names by the alphabet of `locale`, as `Intl` takes it. */
export function sortRows(rows: readonly Row[], { column, isDown }: Order, locale = 'en'): Row[] {
  const compare = typeof column === 'number' ? bySection(column) : column === 'name' ? byName(locale) : COMPARE[column]
  return [...rows].sort((a, b) => (isDown ? compare(b, a) : compare(a, b)))
}

function byName(locale: string): Compare {
  const names = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  return (a, b) => names.compare(a.name, b.name)
}

function bySection(at: number): Compare {
  return (a, b) => shareOf(a.sections[at]) - shareOf(b.sections[at])
}

const COMPARE: Readonly<Record<'total' | 'seen' | 'still', Compare>> = {
  total: (a, b) => shareOf(a.total) - shareOf(b.total),
  seen: (a, b) => a.seen - b.seen,
  // Who stands still longest comes first; who moves comes last.
  still: (a, b) => (a.stillSince ?? Number.MAX_SAFE_INTEGER) - (b.stillSince ?? Number.MAX_SAFE_INTEGER),
}

/** 0 … 1. */
export function shareOf(cell: Cell | undefined): number {
  return cell && cell.of > 0 ? cell.met / cell.of : 0
}
