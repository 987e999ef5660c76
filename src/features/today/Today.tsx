// Decides what Today shows: questions to a newcomer, where they stand to everybody else.

import { lazy } from 'react'
import { countFacts } from '../../domain/progress/merge'
import { shell } from '../../messages/en/shell'
import { useMessages } from '../../messages/useMessages'
import { useFacts } from '../../state/AppState'
// Both screens' looks come with the first style sheet: one request, and nothing jumps when they arrive.
import './Today.module.css'

const FirstRun = lazy(async () => ({ default: (await import('./FirstRun')).FirstRun }))
const Standing = lazy(async () => ({ default: (await import('./Standing')).Standing }))

export function Today() {
  const { product, today } = useMessages(shell)
  const isFirstRun = useFacts((facts) => countFacts(facts) === 0)
  return (
    <>
      <title>{`${today} · ${product}`}</title>
      {isFirstRun ? <FirstRun /> : <Standing />}
    </>
  )
}
