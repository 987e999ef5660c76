// Decides whether a screen may use what only a browser knows: false in a prerendered page and while React takes it over.

import { useSyncExternalStore } from 'react'

const noChange = () => () => undefined

export function useIsLive(): boolean {
  return useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  )
}
