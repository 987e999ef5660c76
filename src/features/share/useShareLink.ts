// Decides what the link says while its parts are chosen: made anew with each choice, and read back as the receiver will.

import { useMemo } from 'react'
import { useHref } from 'react-router-dom'
import { catalogueFor } from '../../domain/overlay/travellingRoadmap'
import { decodeShare, encodeShare, type Received } from '../../domain/share/link'
import { type Choice, shareContentOf } from '../../domain/share/outgoing'
import type { EncodeProblem } from '../../domain/share/types'
import { useApp, useFacts } from '../../state/AppState'
import { paths } from '../../ui/paths'

export type ShareLink = { readonly address: string; readonly received: Received } | { readonly problem: EncodeProblem }

/** The whole address, and what it holds for whoever opens it; `undefined` until the page is live. */
export function useShareLink(choice: Choice, isLive: boolean): ShareLink | undefined {
  const { base, now } = useApp()
  const facts = useFacts((all) => all)
  const catalogue = useMemo(() => catalogueFor(base), [base])
  const href = useHref(paths.open.href())
  return useMemo(() => {
    if (!isLive) return undefined
    const content = shareContentOf({ roadmap: base.id, facts, at: now() }, choice)
    const encoded = encodeShare(content, catalogue)
    if (!encoded.ok) return { problem: encoded.error }
    const received = decodeShare(encoded.value, catalogue)
    if (!received.ok) return { problem: 'wrong-shape' }
    return { address: `${new URL(href, window.location.href).href}#${encoded.value}`, received: received.value }
  }, [base, facts, choice, catalogue, href, now, isLive])
}
