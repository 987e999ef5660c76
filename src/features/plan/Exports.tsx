// Decides how a plan leaves the page: as a calendar, a table, a list to tick, or on paper.

import { dayText } from '../../domain/plan/day'
import { plan as words } from '../../messages/en/plan'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import styles from './Plan.module.css'
import { calendarFile, checklistFile, type FileContext, tableFile } from './planFiles'
import { type PlanView, useToday } from './usePlan'

export function Exports({ view }: { view: PlanView }) {
  const t = useMessages(words)
  const { graph, now, saveFile } = useApp()
  const today = useToday()
  const files: readonly (readonly [title: string, ending: string, make: (context: FileContext) => string])[] = [
    [t.exports.calendar, 'ics', calendarFile],
    [t.exports.table, 'csv', tableFile],
    [t.exports.checklist, 'md', checklistFile],
  ]
  return (
    <section aria-labelledby="exports" className={styles['exports']}>
      <h2 id="exports">{t.exports.title}</h2>
      <div className={styles['actions']}>
        {files.map(([title, ending, make]) => (
          <button
            key={ending}
            type="button"
            className="button"
            onClick={() =>
              saveFile(`groundwork-plan-${dayText(today)}.${ending}`, make({ view, graph, t, now: now() }))
            }
          >
            {title}
          </button>
        ))}
        <button type="button" className="button" onClick={() => window.print()}>
          {t.exports.print}
        </button>
      </div>
    </section>
  )
}
