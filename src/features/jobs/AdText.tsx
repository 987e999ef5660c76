// Decides how the ad itself looks: its own text, each find marked by what the learner can do, any words to be selected.

import { type MouseEvent, useEffect, useRef } from 'react'
import { plainWords } from '../../domain/match/corrections'
import type { Standing } from '../../domain/progress/standing'
import type { Skill } from '../../domain/roadmap/types'
import { jobs } from '../../messages/en/jobs'
import { useMessages } from '../../messages/useMessages'
import { useApp } from '../../state/AppState'
import styles from './AdText.module.css'
import { MOST_MARKS, type Stretch, stateAt } from './reading'

interface AdTextProps {
  readonly stretches: readonly Stretch[]
  readonly standing: Standing
  /** Finds in the whole text. */
  readonly total: number
  readonly onOpen: (skill: Skill, word: string, event: MouseEvent<HTMLElement>) => void
  readonly onSelect: (words: string) => void
}

const STATES = ['build', 'explain', 'learning', 'missing', 'skipped', 'inferred'] as const
type State = (typeof STATES)[number]

export function AdText({ stretches, standing, total, onOpen, onSelect }: AdTextProps) {
  const t = useMessages(jobs)
  const { graph } = useApp()
  const text = useRef<HTMLDivElement>(null)
  useSelectedWords(text, onSelect)
  const states = new Set<State>()
  const marked = stretches.map((stretch) => {
    if (!stretch.skill) return stretch.text
    const { skill, text: word } = stretch
    const { level, inferred } = stateAt(standing, graph.position.get(skill.id) ?? -1)
    const isInferred = inferred !== null && level !== 'new'
    const state = level === 'new' ? 'missing' : level
    states.add(state)
    if (isInferred) states.add('inferred')
    return (
      <mark key={stretch.start} className={styles['find']} data-state={state} data-inferred={isInferred || undefined}>
        <button
          type="button"
          aria-describedby={`state-${state}${isInferred ? ' state-inferred' : ''}`}
          onClick={(event) => onOpen(skill, word, event)}
        >
          {word}
        </button>
      </mark>
    )
  })
  return (
    <>
      <p className={styles['legend']}>
        <span>{t.legend}</span>
        {STATES.filter((state) => states.has(state)).map((state) => (
          <span
            key={state}
            id={`state-${state}`}
            className={styles['find']}
            data-state={state === 'inferred' ? undefined : state}
            data-inferred={state === 'inferred' || undefined}
          >
            {t.states[state]}
          </span>
        ))}
      </p>
      {states.size === 0 && <p>{t.noTerms}</p>}
      {total > MOST_MARKS && <p className="quietText">{t.moreMarks(MOST_MARKS)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long ad scrolls inside its pane on a phone. */}
      <div ref={text} dir="auto" className={styles['adText']} tabIndex={0} role="document" aria-label={t.ad}>
        {marked}
      </div>
    </>
  )
}

/** Tells the words that are selected in an element by mouse, touch or caret. */
function useSelectedWords(place: { readonly current: HTMLElement | null }, onSelect: (words: string) => void): void {
  useEffect(() => {
    const element = place.current
    const page = element?.ownerDocument
    if (!element || !page) return
    const look = () => {
      const selection = page.getSelection()
      const words = plainWords(selection?.toString() ?? '')
      if (words !== '' && selection?.anchorNode && element.contains(selection.anchorNode)) onSelect(words)
    }
    page.addEventListener('selectionchange', look)
    return () => page.removeEventListener('selectionchange', look)
  }, [place, onSelect])
}
