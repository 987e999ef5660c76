// Decides what stands on top of the table: what the group lacks together, and who has not moved.

import { useMemo } from 'react'
import { commonGaps } from '../../domain/cohort/gaps'
import type { Row, Unit } from '../../domain/cohort/rows'
import { cohort } from '../../messages/en/cohort'
import { formatDay } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import styles from './Cohort.module.css'

const MOST_GAPS = 5
const MOST_NAMES = 5

export function GroupSentences({ rows, units }: { rows: readonly Row[]; units: readonly Unit[] }) {
  const t = useMessages(cohort)
  const gaps = useMemo(() => commonGaps(rows, units, MOST_GAPS), [rows, units])
  const parts = gaps.map(({ unit, count }) => t.gapPart(unit.title, count, rows.length))
  return (
    <div className={styles['sentences']}>
      <p>{gaps.length > 0 ? t.gaps(parts.join(t.comma)) : t.noGaps}</p>
      <Still rows={rows} />
    </div>
  )
}

function Still({ rows }: { rows: readonly Row[] }) {
  const t = useMessages(cohort)
  const still = useMemo(
    () =>
      rows
        .flatMap(({ learner, name, stillSince }) =>
          stillSince === undefined ? [] : [{ id: learner.id, name, stillSince }],
        )
        .sort((a, b) => a.stillSince - b.stillSince),
    [rows],
  )
  if (still.length === 0) return null
  const more = still.length - MOST_NAMES
  return (
    <p>
      {t.still(still.length)}{' '}
      {still.slice(0, MOST_NAMES).map(({ id, name, stillSince }, i) => (
        <span key={id}>
          {i > 0 && t.comma}
          <bdi>{name === '' ? t.nameless : name}</bdi> {t.stillPart(formatDay(stillSince))}
        </span>
      ))}
      {more > 0 && ` ${t.andMore(more)}`}
      {t.stop}
    </p>
  )
}
