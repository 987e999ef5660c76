// Decides what the screen knows of the cohort: its people, read again whenever this or another tab changes them.

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { createLinkReader, learnersOf } from '../../domain/cohort/learners'
import type { Learner } from '../../domain/cohort/types'
import { catalogueFor } from '../../domain/overlay/travellingRoadmap'
import type { Write } from '../../domain/progress/transitions'
import type { Catalogue } from '../../domain/share/numbering'
import { type AppState, useApp } from '../../state/AppState'
import { latinKey } from '../../ui/latinKey'

export type CohortStore = Awaited<ReturnType<AppState['loadCohort']>>
export type CohortState = ReturnType<CohortStore['getState']>

/** What a change was for; the notice has words for each. */
export type Deed = 'added' | 'renamed' | 'joined' | 'split' | 'removed' | 'cleared'

export interface People {
  readonly state: CohortState
  /** Those who sent links about the roadmap that is open. */
  readonly learners: readonly Learner[]
  /** How many there are of other roadmaps. */
  readonly others: number
  readonly catalogue: Catalogue
  readonly change: (deed: Deed, writes: readonly Write[]) => void
}

export function useCohort(store: CohortStore): People {
  const { base } = useApp()
  const state = useSyncExternalStore(store.subscribe, store.getState)
  useOtherTabs(store)
  useUndoKeys(store)
  const catalogue = useMemo(() => catalogueFor(base), [base])
  const read = useMemo(() => createLinkReader(catalogue), [catalogue])
  const all = useMemo(() => learnersOf(state.facts, read), [state.facts, read])
  return useMemo(() => {
    const learners = all.filter(({ sent }) => sent[0].content.roadmap === base.id)
    return {
      state,
      learners,
      others: all.length - learners.length,
      catalogue,
      change: (deed, writes) => store.run({ type: 'write', label: deed, writes }),
    }
  }, [state, all, base, catalogue, store])
}

function useOtherTabs({ lookAgain }: CohortStore): void {
  useEffect(() => {
    const events = ['storage', 'focus', 'pageshow', 'pagehide'] as const
    for (const event of events) window.addEventListener(event, lookAgain)
    return () => {
      for (const event of events) window.removeEventListener(event, lookAgain)
    }
  }, [lookAgain])
}

/** On this screen Ctrl/⌘+Z takes back what was done to the cohort, not what was done to one's own progress elsewhere. */
function useUndoKeys({ undo, redo }: CohortStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || latinKey(event) !== 'z') return
      const { target } = event
      if (target instanceof HTMLElement && target.matches('textarea, input:not([type=radio], [type=checkbox])')) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.shiftKey) redo()
      else undo()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [undo, redo])
}
