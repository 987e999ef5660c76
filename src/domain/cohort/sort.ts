// Decides the order of the cohort's rows by any column.

import type { Cell, Row } from './rows'

/** A column: the name, the whole, when last heard of, since when still, or a section by its place. */
export type Column = 'name' | 'total' | 'seen' | 'still' | number

export interface Order {
  readonly column: Column
  readonly isDown: boolean
}

/** Sorted copies; those equal in the column stay in the order in which they came. */
export function sortRows(rows: readonly Row[], { column, isDown }: Order): Row[] {
  const sign = isDown ? -1 : 1
  const compare = COMPARE[typeof column === 'number' ? 'section' : column]
  return [...rows].sort((a, b) => sign * compare(a, b, typeof column === 'number' ? column : 0))
}

type Compare = (a: Row, b: Row, section: number) => number

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const COMPARE: Readonly<Record<'name' | 'total' | 'seen' | 'still' | 'section', Compare>> = {
  name: (a, b) => names.compare(a.name, b.name),
  total: (a, b) => shareOf(a.total) - shareOf(b.total),
  seen: (a, b) => a.seen - b.seen,
  // Who stands still longest comes first; who moves comes last.
  still: (a, b) => (a.stillSince ?? Number.MAX_SAFE_INTEGER) - (b.stillSince ?? Number.MAX_SAFE_INTEGER),
  section: (a, b, at) => shareOf(a.sections[at]) - shareOf(b.sections[at]),
}

/** 0 … 1. */
export function shareOf(cell: Cell | undefined): number {
  return cell && cell.of > 0 ? cell.met / cell.of : 0
}
