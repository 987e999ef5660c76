// Decides how days off are listed and added in the plan's form.

import { MOST_SPANS } from '../../domain/plan/settings'
import { plan as words } from '../../messages/en/plan'
import { useMessages } from '../../messages/useMessages'
import styles from './Plan.module.css'

/** A span as typed: dates as `YYYY-MM-DD`, or empty. */
export interface DraftSpan {
  readonly id: number
  readonly from: string
  readonly to: string
}

interface DaysOffProps {
  readonly spans: readonly DraftSpan[]
  readonly onChange: (spans: readonly DraftSpan[]) => void
}

export function DaysOff({ spans, onChange }: DaysOffProps) {
  const t = useMessages(words).setUp
  const change = (id: number, part: Partial<DraftSpan>) =>
    onChange(spans.map((span) => (span.id === id ? { ...span, ...part } : span)))
  const nextId = spans.reduce((most, { id }) => Math.max(most, id), 0) + 1
  return (
    <fieldset className={styles['daysOff']}>
      <legend>{t.off}</legend>
      <p className="quietText">{t.offHint}</p>
      {spans.map((span, i) => (
        <div key={span.id} className={styles['span']}>
          <label>
            <span>{t.from}</span>
            <input
              type="date"
              className="field"
              aria-label={t.fromOf(i + 1)}
              value={span.from}
              onChange={({ target }) => change(span.id, { from: target.value })}
            />
          </label>
          <label>
            <span>{t.to}</span>
            <input
              type="date"
              className="field"
              aria-label={t.toOf(i + 1)}
              value={span.to}
              onChange={({ target }) => change(span.id, { to: target.value })}
            />
          </label>
          <button
            type="button"
            className="button quiet"
            aria-label={t.removeOf(i + 1)}
            onClick={() => onChange(spans.filter(({ id }) => id !== span.id))}
          >
            {t.remove}
          </button>
        </div>
      ))}
      {spans.length < MOST_SPANS && (
        <button type="button" className="button" onClick={() => onChange([...spans, { id: nextId, from: '', to: '' }])}>
          {t.add}
        </button>
      )}
    </fieldset>
  )
}
