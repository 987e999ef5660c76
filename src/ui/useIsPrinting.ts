// Decides whether the page is on its way to paper: true from just before the browser prints until it has.

import { useCallback, useState, useSyncExternalStore } from 'react'

export function useIsPrinting(): boolean {
  const [paper] = useState({ isPrinting: false })
  const subscribe = useCallback(
    (onChange: () => void) => {
      const set = (isPrinting: boolean) => () => {
        paper.isPrinting = isPrinting
        onChange()
      }
      const [before, after] = [set(true), set(false)]
      window.addEventListener('beforeprint', before)
      window.addEventListener('afterprint', after)
      return () => {
        window.removeEventListener('beforeprint', before)
        window.removeEventListener('afterprint', after)
      }
    },
    [paper],
  )
  return useSyncExternalStore(
    subscribe,
    () => paper.isPrinting,
    () => false,
  )
}
