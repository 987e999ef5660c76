// Decides how a result is taken over: all, by section, one by one or not at all, as one change that one undo takes back.

import { acceptanceWrites, type Proposal } from '../../domain/checkin/acceptance'
import { answerWrites, CHECKIN_RECORD, checkinRecord } from '../../domain/checkin/history'
import type { CheckinResult } from '../../domain/checkin/result'
import type { Sitting } from '../../domain/checkin/sitting'
import { recordWrite } from '../../domain/progress/records'
import { factValue } from '../../domain/progress/transitions'
import { checkin } from '../../messages/en/checkin'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { Link } from '../../ui/Link'
import { paths } from '../../ui/paths'
import styles from './Result.module.css'
import { SectionResult } from './SectionResult'

export interface AcceptanceProps {
  readonly sitting: Sitting
  readonly chances: ReadonlyMap<string, number>
  readonly result: CheckinResult
  readonly proposals: readonly Proposal[]
  /** Skills that are not to be taken over. */
  readonly leftOut: ReadonlySet<string>
  readonly onLeaveOut: (skills: ReadonlySet<string>) => void
}

export function Acceptance({ sitting, chances, result, proposals, leftOut, onLeaveOut }: AcceptanceProps) {
  const t = useMessages(checkin)
  const { progress } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const id = String(sitting.startedAt)
  const isDecided = useFacts((facts) => factValue(facts, 'records', `${CHECKIN_RECORD}:${id}`) !== null)
  const chosen = proposals.filter(({ skill }) => !leftOut.has(skill))
  const take = (taken: readonly Proposal[]) =>
    progress.run({
      type: 'write',
      label: taken.length > 0 ? 'checkin-accepted' : 'checkin-kept',
      writes: [
        ...acceptanceWrites(taken),
        recordWrite(CHECKIN_RECORD, id, checkinRecord(sitting, chances)),
        ...answerWrites(sitting),
      ],
    })
  const toggle = (skills: readonly string[], isTaken: boolean) => {
    const next = new Set(leftOut)
    for (const skill of skills) isTaken ? next.delete(skill) : next.add(skill)
    onLeaveOut(next)
  }
  return (
    <section aria-labelledby="levels" className={styles['block']}>
      <h2 id="levels">{t.levels}</h2>
      {proposals.length > 0 && <p className="quietText">{t.levelsText}</p>}
      <ul className={styles['sections']}>
        {result.sections.map((section) => (
          <SectionResult key={section.section} {...{ section, proposals, leftOut }} onToggle={toggle} />
        ))}
      </ul>
      <div className={styles['accept']}>
        <div role="status" className={`live ${styles['told'] ?? ''}`}>
          {isDecided && (
            <p>
              {proposals.length === 0 ? t.accepted : t.declined} <Link to={paths.today.href()}>{t.toToday}</Link>
            </p>
          )}
        </div>
        {proposals.length > 0 && (
          <button
            type="button"
            className="button primary"
            disabled={isReadOnly || chosen.length === 0}
            onClick={() => take(chosen)}
          >
            {t.accept(chosen.length, proposals.length)}
          </button>
        )}
        {!isDecided && (
          <button type="button" className="button" disabled={isReadOnly} onClick={() => take([])}>
            {t.acceptNone}
          </button>
        )}
      </div>
    </section>
  )
}
