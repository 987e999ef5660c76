// Decides how a session is chosen: what to ask, how many, one button; and says what is due.

import { dueCards } from '../../domain/review/cards'
import { type Candidate, type SessionWish, SIZES, WAYS } from '../../domain/review/session'
import { practice } from '../../messages/en/practice'
import { useMessages } from '../../messages/useMessages'
import { type Loaded, useApp, useProgress } from '../../state/AppState'
import styles from './Practice.module.css'
import type { Deck } from './usePractice'

interface StartFormProps {
  readonly deck: Deck
  readonly candidates: Loaded<readonly Candidate[]>
  readonly wish: SessionWish
  readonly onChange: (change: Partial<SessionWish>) => void
  readonly onStart: () => void
  readonly onRetry: () => void
  /** The wish that was started with found nothing to ask. */
  readonly isEmpty: boolean
}

export function StartForm({ deck, candidates, wish, onChange, onStart, onRetry, isEmpty }: StartFormProps) {
  const t = useMessages(practice)
  const { title } = deck.scope.target
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const isBare = candidates.state === 'ready' && candidates.value.length === 0
  return (
    <>
      <p className={styles['lead']}>{t.lead(title)}</p>
      <DueLine deck={deck} candidates={candidates} />
      {candidates.state === 'failed' && (
        <p role="alert">
          {t.failed}{' '}
          <button type="button" className="button" onClick={onRetry}>
            {t.tryAgain}
          </button>
        </p>
      )}
      {isReadOnly && <p role="alert">{t.readOnly}</p>}
      {isBare ? (
        <p>{t.noQuestions}</p>
      ) : (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            onStart()
          }}
        >
          <Ways wish={wish} onChange={onChange} target={title} />
          <fieldset>
            <legend className={styles['legend']}>{t.size}</legend>
            <div className={styles['sizes']}>
              {SIZES.map((size) => (
                <label key={size} className={styles['size']}>
                  <input type="radio" name="size" checked={wish.size === size} onChange={() => onChange({ size })} />
                  {size}
                </label>
              ))}
            </div>
          </fieldset>
          <div className={styles['startLine']}>
            <button type="submit" className="button primary" disabled={candidates.state !== 'ready' || isReadOnly}>
              {t.start}
            </button>
            <p role="status" className="quietText">
              {candidates.state === 'loading' ? t.loading : isEmpty ? t.empty[wish.way] : ''}
            </p>
          </div>
        </form>
      )}
    </>
  )
}

/** How many of the target's questions are due; those of other targets wait for theirs. */
function DueLine({ deck, candidates }: Pick<StartFormProps, 'deck' | 'candidates'>) {
  const t = useMessages(practice)
  const { now } = useApp()
  if (candidates.state !== 'ready') return <p className={styles['due']}>{'\u00a0'}</p>
  const asked = new Set(candidates.value.map(({ question }) => question.id))
  const due = dueCards(deck.cards.values(), now()).filter(({ question }) => asked.has(question)).length
  return <p className={styles['due']}>{due > 0 ? t.dueNow(due) : t.nothingDue}</p>
}

function Ways({ wish, onChange, target }: Pick<StartFormProps, 'wish' | 'onChange'> & { target: string }) {
  const t = useMessages(practice)
  const { graph } = useApp()
  const { interview, ...texts } = t.wayTexts
  return (
    <fieldset>
      <legend className={styles['legend']}>{t.what}</legend>
      {WAYS.map((way) => (
        <div key={way} className={styles['way']}>
          <label>
            <input type="radio" name="way" checked={wish.way === way} onChange={() => onChange({ way })} />
            <span>
              <span className={styles['wayTitle']}>{t.ways[way]}</span>{' '}
              <span className="quietText">{way === 'interview' ? interview(target) : texts[way]}</span>
            </span>
          </label>
          {way === 'section' && (
            <select
              className="field"
              aria-label={t.section}
              value={wish.section}
              onChange={(event) => onChange({ way: 'section', section: event.target.value })}
            >
              {graph.roadmap.sections.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </div>
      ))}
    </fieldset>
  )
}
