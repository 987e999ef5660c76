// Decides what may be done with a link that was opened: look at it, lay it beside one's own, or copy it. Looking changes nothing.

import { useMemo, useState } from 'react'
import { withAds } from '../../domain/match/travellingAd'
import { receivedFacts } from '../../domain/overlay/receivedFacts'
import { compareWith, countDifferences } from '../../domain/share/comparison'
import { sentStamp } from '../../domain/share/incoming'
import type { Received } from '../../domain/share/link'
import { letter } from '../../messages/en/letter'
import { open } from '../../messages/en/open'
import { useMessages } from '../../messages/useMessages'
import { useApp, useFacts, useProgress } from '../../state/AppState'
import { Comparison } from './Comparison'
import { Contents } from './Contents'
import { Letter } from './Letter'
import { OtherRoadmap } from './OtherRoadmap'
import styles from './Share.module.css'

export function ReceivedLink({ received }: { received: Received }) {
  const t = useMessages(open)
  const { content, unknown, repairs } = received
  const { base } = useApp()
  const [view, setView] = useState<'contents' | 'comparison'>('contents')
  const isOurs = content.roadmap === base.id
  return (
    <>
      <h1>{t.title}</h1>
      <Letter content={content} unknown={unknown} />
      {repairs.length > 0 && (
        <p className="quietText">
          {t.repaired} {repairs.map((repair) => t.repairs[repair]).join(t.comma)}
          {t.stop} {t.whole}
        </p>
      )}
      {isOurs ? <Differences received={received} /> : <OtherRoadmap received={received} />}
      <div className={styles['actions']}>
        <button type="button" className="button" aria-pressed={view === 'contents'} onClick={() => setView('contents')}>
          {t.viewOnly}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={view === 'comparison'}
          disabled={!isOurs}
          onClick={() => setView('comparison')}
        >
          {t.compare}
        </button>
        {isOurs && <CopyForm received={received} />}
      </div>
      {view === 'contents' ? <Contents content={content} /> : <Comparison content={content} />}
    </>
  )
}

function Differences({ received: { content } }: { received: Received }) {
  const t = useMessages(open)
  const { graph } = useApp()
  const facts = useFacts((all) => all)
  const counts = useMemo(() => countDifferences(compareWith(content, facts, graph)), [content, facts, graph])
  const parts = (['theirs', 'mine', 'other', 'same'] as const).flatMap((kind) =>
    counts[kind] === 0 ? [] : [t[kind](counts[kind])],
  )
  const hasState = content.levels !== undefined || content.inferred !== undefined
  return (
    <p>
      <strong>{t.differs}</strong> {hasState && parts.length > 0 ? `${parts.join(t.comma)}${t.stop}` : t.noState}
    </p>
  )
}

function CopyForm({ received: { content } }: { received: Received }) {
  const t = useMessages(open)
  const { nameless } = useMessages(letter)
  const { progress, base, now } = useApp()
  const isReadOnly = useProgress((state) => state.isReadOnly)
  const [mode, setMode] = useState<'merge' | 'replace'>('merge')
  const [fruitless, setFruitless] = useState<typeof mode>()
  const copy = () => {
    const { facts } = progress.getState()
    const received = receivedFacts(content, mode, { facts, base, now: now(), nameless })
    const stamp = sentStamp(content, now())
    progress.restore(withAds(received, content.ads, { mode, mine: facts, stamp }), mode, 'link')
    setFruitless(progress.getState().facts === facts ? mode : undefined)
  }
  const options = ['merge', 'replace'] as const
  return (
    <form
      className={styles['copy']}
      onSubmit={(event) => {
        event.preventDefault()
        copy()
      }}
    >
      <button type="submit" className="button primary" disabled={isReadOnly}>
        {t.copy}
      </button>
      <fieldset className={styles['options']}>
        <legend className="quietText">{t.how}</legend>
        {options.map((option) => (
          <label key={option} className={styles['option']}>
            <input type="radio" name="copy" checked={mode === option} onChange={() => setMode(option)} />
            {t[option]}
          </label>
        ))}
      </fieldset>
      <p role="status">{fruitless !== undefined && (fruitless === 'merge' ? t.nothingNewer : t.nothingNew)}</p>
    </form>
  )
}
