// Decides what the cohort's table is as a file for spreadsheets: the rows as they stand, shares in percent, days as ISO 8601.

import type { Row } from '../../domain/cohort/rows'
import { shareOf } from '../../domain/cohort/sort'
import { csvOf } from '../../domain/kernel/csv'
import type { Section } from '../../domain/roadmap/types'
import { cohort } from '../../messages/en/cohort'
import { percentOf } from '../../messages/format'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'

export function useCsv(rows: readonly Row[], sections: readonly Section[]): () => void {
  const t = useMessages(cohort)
  const { saveFile, now } = useApp()
  return () => {
    const head = [t.name, t.seen, t.unmoved, t.total, ...sections.map(({ title }) => title), t.csvInferred]
    const lines = rows.map(({ name, seen, stillSince, total, sections: cells }) => [
      name === '' ? t.nameless : name,
      dayOf(seen),
      stillSince === undefined ? '' : dayOf(stillSince),
      percentOf(shareOf(total)),
      ...cells.map((cell) => percentOf(shareOf(cell))),
      total.isInferred ? t.inferredMark : '',
    ])
    saveFile(t.csvName(dayOf(now())), csvOf([head, ...lines]))
  }
}

/** By UTC. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
