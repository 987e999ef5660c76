// Decides how a check-in begins: what it is and what it is not, for which target, how long, and from which first guess.

import { useMemo, useState } from 'react'
import { priorFactsOf } from '../../domain/checkin/history'
import { LENGTHS, type Sitting, type SittingOptions } from '../../domain/checkin/sitting'
import { checkin } from '../../messages/en/checkin'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import styles from './Checkin.module.css'
import { OpenChoices } from './OpenChoices'
import { SectionSliders } from './SectionSliders'
import { coveredBy, targetOf, useTargets } from './useGround'

interface StartScreenProps {
  /** A check-in that was left, or has ended. */
  readonly left: Sitting | undefined
  readonly onGoOn: () => void
  readonly onStart: (options: SittingOptions) => void
}

export function StartScreen({ left, onGoOn, onStart }: StartScreenProps) {
  const t = useMessages(checkin)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  return (
    <div className={styles['start']}>
      <h1>{t.title}</h1>
      <p className={styles['lead']}>{t.lead}</p>
      <p>
        {t.leadText} <strong>{t.private}</strong>
      </p>
      {isReadOnly && <p role="alert">{t.readOnly}</p>}
      {left && (
        <p className={styles['left']}>
          <span>{left.isFinished ? t.seeResultText : t.goOnText(left.steps.length)}</span>
          <button type="button" className="button primary" onClick={onGoOn}>
            {left.isFinished ? t.seeResult : t.goOn}
          </button>
        </p>
      )}
      <StartForm left={left} onStart={onStart} />
    </div>
  )
}

function StartForm({ left, onStart }: Omit<StartScreenProps, 'onGoOn'>) {
  const t = useMessages(checkin)
  const { graph, now } = useApp()
  const aim = useFacts((facts, derived) => derived.target(facts).id)
  const [target, setTarget] = useState<string>(left?.target ?? aim)
  const [minutes, setMinutes] = useState<Sitting['minutes']>(left?.minutes ?? 10)
  const [sections, setSections] = useState<Sitting['sections']>({})
  const facts = useFacts((all) => all)
  const targets = useTargets()
  const covered = useMemo(() => coveredBy(graph, targetOf(targets, target), facts), [graph, targets, target, facts])
  const prior = useMemo(() => priorFactsOf(graph, facts, now()), [graph, facts, now])
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        onStart({ target, minutes, sections, facts: prior })
      }}
    >
      <label className={styles['target']}>
        <span className={styles['label']}>{t.target}</span>
        <select className="field" value={target} onChange={(event) => setTarget(event.target.value)}>
          {targets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p className="quietText">{t.targetHint(covered.skills.length)}</p>
      <OpenChoices choices={covered.choices} />
      <LengthChoice minutes={minutes} onChange={setMinutes} />
      <SectionSliders scope={covered.skills} values={sections} onChange={setSections} />
      {prior.length > 0 && <p className="quietText">{t.prior(prior.length)}</p>}
      <p>
        <button type="submit" className="button primary">
          {left ? t.startAgain : t.start}
        </button>
      </p>
    </form>
  )
}

interface LengthChoiceProps {
  readonly minutes: Sitting['minutes']
  readonly onChange: (minutes: Sitting['minutes']) => void
}

function LengthChoice({ minutes, onChange }: LengthChoiceProps) {
  const t = useMessages(checkin)
  return (
    <fieldset>
      <legend className={styles['label']}>{t.length}</legend>
      <div className={styles['lengths']}>
        {LENGTHS.map((length) => (
          <label key={length} className={styles['length']}>
            <input type="radio" name="minutes" checked={minutes === length} onChange={() => onChange(length)} />
            {t.minutes(length)}
          </label>
        ))}
      </div>
      <p className="quietText">{t.minutesHint}</p>
    </fieldset>
  )
}
