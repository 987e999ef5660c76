// Decides how the cohort's table is drawn: people as rows, sections as columns, only the rows in sight.

import { type ReactNode, useRef } from 'react'
import type { Row } from '../../domain/cohort/rows'
import type { Column, Order } from '../../domain/cohort/sort'
import type { Section } from '../../domain/roadmap/types'
import { cohort } from '../../messages/en/cohort'
import { useMessages } from '../../messages/useMessages'
import styles from './Cohort.module.css'
import { CohortRow } from './CohortRow'
import { useRowsInSight } from './useRowsInSight'

interface CohortTableProps {
  readonly rows: readonly Row[]
  readonly sections: readonly Section[]
  readonly order: Order
  readonly onOrder: (order: Order) => void
  readonly onOpen: (id: string) => void
}

export function CohortTable({ rows, sections, order, onOrder, onOpen }: CohortTableProps) {
  const t = useMessages(cohort)
  const place = useRef<HTMLElement>(null)
  const { first, last, rowHeight } = useRowsInSight(place, rows.length)
  const columns = 4 + sections.length
  const head = (column: Column, children: ReactNode) => (
    <Head key={column} column={column} order={order} onOrder={onOrder}>
      {children}
    </Head>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section ref={place} className={styles['scroll']} aria-label={t.table} tabIndex={0}>
      <table className={styles['table']} aria-label={t.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {head('name', t.name)}
            {head('total', t.total)}
            {sections.map(({ title }, i) => head(i, title))}
            {head('seen', t.seen)}
            {head('still', t.unmoved)}
          </tr>
        </thead>
        <Gap height={first * rowHeight} columns={columns} />
        <tbody>
          {rows.slice(first, last).map((row, i) => (
            <CohortRow key={row.learner.id} row={row} index={first + i + 2} onOpen={onOpen} />
          ))}
        </tbody>
        <Gap height={(rows.length - last) * rowHeight} columns={columns} />
      </table>
    </section>
  )
}

/** The room of the rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={columns} className={styles['gap']} style={{ blockSize: height }} />
      </tr>
    </tbody>
  )
}

interface HeadProps {
  readonly column: Column
  readonly order: Order
  readonly onOrder: (order: Order) => void
  readonly children: ReactNode
}

/** Sorts by its column; by the same column again the other way round. Numbers start with the largest. */
function Head({ column, order, onOrder, children }: HeadProps) {
  const isSorted = order.column === column
  const isDown = isSorted ? !order.isDown : column !== 'name' && column !== 'still'
  return (
    <th
      scope="col"
      className={typeof column === 'number' ? styles['section'] : styles['wide']}
      aria-sort={isSorted ? (order.isDown ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={styles['sort']} onClick={() => onOrder({ column, isDown })}>
        <span className={styles['columnTitle']}>{children}</span>
        <span
          aria-hidden="true"
          className={styles['arrow']}
          data-down={order.isDown}
          data-sorted={isSorted || undefined}
        />
      </button>
    </th>
  )
}
