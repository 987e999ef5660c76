// Decides what is said of the group as a whole, by which target, and how its table is sorted and handed out.

import { useMemo, useState } from 'react'
import { noLearnerWrite } from '../../domain/cohort/learners'
import { type Row, rowsOf, sectionsOf, unitsOf } from '../../domain/cohort/rows'
import { type Order, sortRows } from '../../domain/cohort/sort'
import { wholeRoadmap } from '../../domain/readiness/scope'
import { targetIdKind } from '../../domain/roadmap/ids'
import { cohort } from '../../messages/en/cohort'
import { shell } from '../../messages/en/shell'
import { localeInUse } from '../../messages/inUse'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts } from '../../state/AppState'
import styles from './Cohort.module.css'
import { CohortTable } from './CohortTable'
import { GroupSentences } from './GroupSentences'
import { LearnerDialog } from './LearnerDialog'
import type { People } from './useCohort'
import { useCsv } from './useCsv'

export function Group({ people }: { people: People }) {
  const t = useMessages(cohort)
  const { graph, now } = useApp()
  const { targets, target, choose } = useTargets()
  const units = useMemo(() => unitsOf(graph, target), [graph, target])
  const sections = useMemo(() => sectionsOf(graph, units), [graph, units])
  const rows = useMemo(
    () => rowsOf(people.learners, { graph, units, now: now() }),
    [people.learners, graph, units, now],
  )
  const [order, setOrder] = useState<Order>({ column: 'name', isDown: false })
  const sorted = useMemo(() => sortRows(rows, order, localeInUse()), [rows, order])
  const [openId, setOpenId] = useState<string>()
  const open = rows.find((row) => row.learner.id === openId)
  const downloadCsv = useCsv(sorted, sections)
  return (
    <section className={styles['group']}>
      <GroupSentences rows={rows} units={units} />
      <div className={styles['row']}>
        <label className={styles['target']}>
          {t.target}
          <select className="field" value={target.id} onChange={(event) => choose(event.target.value)}>
            {targets.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={downloadCsv}>
          {t.csv}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {t.print}
        </button>
      </div>
      <CohortTable rows={sorted} sections={sections} order={order} onOrder={setOrder} onOpen={setOpenId} />
      <p className="quietText">
        {t.count(rows.length)}
        {t.stop} {t.legend}
      </p>
      <RemoveAll people={people} rows={rows} />
      {open && (
        <LearnerDialog
          key={open.learner.id}
          row={open}
          units={units}
          people={people}
          onClose={() => setOpenId(undefined)}
        />
      )}
    </section>
  )
}

function RemoveAll({ people, rows }: { people: People; rows: readonly Row[] }) {
  const t = useMessages(cohort)
  const remove = () =>
    people.change(
      'cleared',
      rows.map(({ learner }) => noLearnerWrite(learner.id)),
    )
  return (
    <p className={styles['removeAll']}>
      <button type="button" className="button quiet" onClick={remove}>
        {t.removeAll}
      </button>
    </p>
  )
}

/** The roadmap's targets and everything on it; one's own target to begin with. */
function useTargets() {
  const { graph } = useApp()
  const { everything } = useMessages(shell)
  const own = useFacts((facts, derived) => derived.target(facts))
  const [chosen, setChosen] = useState<string>()
  const targets = useMemo(() => {
    const whole = wholeRoadmap(graph, targetIdKind.instead, everything)
    const all = [...graph.roadmap.targets, whole]
    return all.some(({ id }) => id === own.id) ? all : [own, ...all]
  }, [graph, everything, own])
  return { targets, target: targets.find(({ id }) => id === chosen) ?? own, choose: setChosen }
}
