// Decides how one person stands in the table: the name as the way in, a number on tinted and patterned ground for each section.

import { memo } from 'react'
import type { Cell, Row } from '../../domain/cohort/rows'
import { shareOf } from '../../domain/cohort/sort'
import { cohort } from '../../messages/en/cohort'
import { formatDay, percentOf } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import styles from './Cohort.module.css'

interface CohortRowProps {
  readonly row: Row
  /** Its place among all rows, drawn or not, the head counted as the first. */
  readonly index: number
  readonly onOpen: (id: string) => void
}

export const CohortRow = memo(function CohortRow({ row, index, onOpen }: CohortRowProps) {
  const t = useMessages(cohort)
  const { learner, name, total, sections, seen, stillSince } = row
  return (
    <tr aria-rowindex={index} className={styles['person']}>
      <th scope="row" className={styles['name']}>
        <button type="button" className={styles['open']} onClick={() => onOpen(learner.id)}>
          <bdi>{name === '' ? t.nameless : name}</bdi>
        </button>
      </th>
      <HeatCell cell={total} />
      {sections.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <HeatCell key={i} cell={cell} />
      ))}
      <td className={styles['day']}>{formatDay(seen)}</td>
      <td className={styles['day']}>{stillSince === undefined ? t.moves : formatDay(stillSince)}</td>
    </tr>
  )
})

function HeatCell({ cell }: { cell: Cell }) {
  const t = useMessages(cohort)
  const share = shareOf(cell)
  return (
    <td className={styles['cell']} data-heat={heatOf(share)}>
      {cell.isInferred && t.inferredMark}
      {percentOf(share)}
    </td>
  )
}

/** Five steps of ground: nothing, begun, near half, most, all. */
function heatOf(share: number): number {
  return share === 0 ? 0 : share >= 1 ? 4 : Math.min(3, 1 + Math.floor(share * 3))
}
