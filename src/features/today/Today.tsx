// Decides what Today shows: questions to a newcomer, where they stand to everybody else.

import { lazy, type ReactNode, useEffect, useRef } from 'react'
import { countFacts } from '../../domain/progress/merge'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useFacts } from '../../state/AppState'
// Both screens' looks come with the first style sheet: one request, and nothing jumps when they arrive.
import './Today.module.css'

const FirstRun = lazy(async () => ({ default: (await import('./FirstRun')).FirstRun }))
const Standing = lazy(async () => ({ default: (await import('./Standing')).Standing }))

/** `week` is what the plan says of this week. */
export function Today({ week }: { week: ReactNode }) {
  const { product, places } = useMessages(shell)
  const isFirstRun = useFacts((facts) => countFacts(facts) === 0)
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(isFirstRun)
  useEffect(() => {
    // What had the focus went with the questions.
    if (before.current && !isFirstRun) place.current?.focus()
    before.current = isFirstRun
  }, [isFirstRun])
  return (
    <div ref={place} tabIndex={-1}>
      <title>{`${places.today} · ${product}`}</title>
      {isFirstRun ? <FirstRun /> : <Standing week={week} />}
    </div>
  )
}
