// Decides what the plan's page shows: an offer to make one, the form, or the plan.

import { useRef, useState } from 'react'
import { isMissing } from '../../domain/readiness/scope'
import { plan as words } from '../../messages/en/plan'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useFacts, useProgress } from '../../state/AppState'
import { DateQuestion } from './DateQuestion'
import { Exports } from './Exports'
import styles from './Plan.module.css'
import { SetUp } from './SetUp'
import { Summary } from './Summary'
import { type PlanView, type Searching, usePlan, usePlanSettings } from './usePlan'
import { WeekList } from './WeekList'

export function PlanPage() {
  const t = useMessages(words)
  const { product } = useMessages(shell)
  const target = useFacts((facts, derived) => derived.target(facts))
  const hasGaps = useFacts((facts, derived) => {
    const scope = derived.scope(facts)
    return scope.needed.some((_, at) => isMissing(scope, at))
  })
  const settings = usePlanSettings()
  return (
    <div className={styles['page']}>
      <title>{`${t.title} · ${product}`}</title>
      <header className={styles['title']}>
        <h1>{t.title}</h1> <p>{t.for(target.title)}</p>
      </header>
      {!hasGaps && <p>{t.nothing}</p>}
      {hasGaps && !settings && <Offer key={target.id} title={target.title} />}
      {hasGaps && settings && <Planned key={target.id} settings={settings} />}
    </div>
  )
}

function Offer({ title }: { title: string }) {
  const t = useMessages(words)
  const [isAsked, setAsked] = useState(false)
  const isReadOnly = useProgress((state) => state.isReadOnly)
  if (isAsked) return <SetUp settings={undefined} onClose={() => setAsked(false)} />
  return (
    <div className={styles['offer']}>
      <p>{t.empty(title)}</p>
      <button type="button" className="button primary" disabled={isReadOnly} onClick={() => setAsked(true)}>
        {t.make}
      </button>
    </div>
  )
}

function Planned({ settings }: { settings: PlanView['settings'] }) {
  const t = useMessages(words)
  const [isChanging, setChanging] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const view = usePlan(settings)
  if (!('plan' in view)) return <Progress search={view} />
  const close = () => {
    setChanging(false)
    change.current?.focus()
  }
  return (
    <>
      <Summary view={view} />
      {view.search && <Progress search={view.search} />}
      <div className={styles['screenOnly']}>
        <button
          ref={change}
          type="button"
          className="button"
          aria-expanded={isChanging}
          onClick={() => setChanging(!isChanging)}
        >
          {t.setUp.change}
        </button>
        {isChanging && <SetUp settings={settings} onClose={close} />}
      </div>
      <DateQuestion view={view} />
      <WeekList view={view} />
      <Exports view={view} />
    </>
  )
}

function Progress({ search }: { search: Searching }) {
  const t = useMessages(words)
  return (
    <div className={styles['progress']}>
      <progress aria-label={t.progress} value={search.share} max={1} />
      <span className="quietText">{t.loading}</span>
      <button type="button" className="button quiet" onClick={search.stop}>
        {t.stop}
      </button>
    </div>
  )
}
