// Decides what practice works on: the learner's answers as cards, the questions of the target, the wish in the address.

import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { answersOf } from '../../domain/progress/answers'
import type { Scope } from '../../domain/readiness/scope'
import { cardsOf } from '../../domain/review/cards'
import { retentionOf } from '../../domain/review/retention'
import { type Candidate, candidatesOf, type Memory, type SessionWish, SIZES, WAYS } from '../../domain/review/session'
import type { SkillDetails } from '../../domain/roadmap/types'
import { type Loaded, useApp, useFacts } from '../../state/AppState'
import { wearFor } from '../../state/wear'

export type Deck = ReturnType<typeof useDeck>

/** The answers with all that follows from them; worked out again when an answer is added or taken back. */
export function useDeck() {
  const { graph, now } = useApp()
  const facts = useFacts((all) => all)
  const scope = useFacts((all, derived) => derived.scope(all))
  const { records } = facts
  const remembered = useMemo(() => {
    const answers = answersOf({ records })
    const retention = retentionOf({ records }) / 100
    return { answers, retention, cards: cardsOf(answers, retention) }
  }, [records])
  return { ...remembered, scope, facts, wear: wearFor(graph.roadmap, facts, now()) }
}

/** What a session is chosen by, at this moment. */
export function memoryOf(deck: Deck, now: number, random: () => number): Memory {
  const { scope, cards, retention, wear } = deck
  return { scope, cards, retention, wear, now, random }
}

/** The questions of the target, once every section it touches is there. */
export function useCandidates(scope: Scope, attempt: number): Loaded<readonly Candidate[]> {
  const { loadDetails, graph } = useApp()
  const [loaded, setLoaded] = useState<Loaded<ReadonlyMap<string, SkillDetails>>>({ state: 'loading' })
  // Every section, so that another target, chosen meanwhile, has its questions too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    let isCurrent = true
    Promise.all(graph.roadmap.sections.map(({ id }) => loadDetails(id))).then(
      (all) => isCurrent && setLoaded({ state: 'ready', value: new Map(all.flatMap((part) => [...part])) }),
      () => isCurrent && setLoaded({ state: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [graph, loadDetails, attempt])
  return useMemo(
    () =>
      loaded.state === 'ready'
        ? { state: 'ready', value: candidatesOf(scope, (skill) => loaded.value.get(skill.id)) }
        : loaded,
    [loaded, scope],
  )
}

/** What is wished for, from the address: `?way=section&section=apis&size=5`. */
export function useWish(): readonly [SessionWish, (change: Partial<SessionWish>) => void] {
  const { graph } = useApp()
  const [params, setParams] = useSearchParams()
  const way = WAYS.find((known) => known === params.get('way')) ?? 'due'
  const size = SIZES.find((known) => String(known) === params.get('size')) ?? 10
  const section = graph.roadmap.sections.find(({ id }) => id === params.get('section')) ?? graph.roadmap.sections[0]
  const wish = { way, size, section: section?.id ?? '' }
  const change = (changed: Partial<SessionWish>) => {
    const next = { ...wish, ...changed }
    const kept = next.way === 'section' ? { section: next.section } : {}
    setParams({ way: next.way, ...kept, size: String(next.size) }, { replace: true })
  }
  return [wish, change]
}
