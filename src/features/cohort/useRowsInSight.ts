// Decides which rows of a long table are drawn: those in sight and some around them; all of a short one, and all on paper.

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { useIsPrinting } from '../../ui/useIsPrinting'

/** Shorter tables are drawn whole: searching in the page and screen readers find everything. */
const SHORT = 60
/** Rows drawn before and after those in sight. */
const AROUND = 12
/** The window moves by this many rows at a time, so that not every pixel draws anew. */
const STEP = 8
/** Until the first row was measured, in pixels. */
const USUAL_HEIGHT = 44
const USUAL_ROOM = 700

export interface RowsInSight {
  readonly first: number
  /** The one behind the last. */
  readonly last: number
  readonly rowHeight: number
}

export function useRowsInSight(place: RefObject<HTMLElement | null>, count: number): RowsInSight {
  const isPrinting = useIsPrinting()
  const rowHeight = useRowHeight(place)
  const [top, setTop] = useState(0)
  useEffect(() => {
    const { current } = place
    const note = () => setTop(Math.floor((current?.scrollTop ?? 0) / (STEP * rowHeight)) * STEP)
    current?.addEventListener('scroll', note, { passive: true })
    return () => current?.removeEventListener('scroll', note)
  }, [place, rowHeight])
  if (count <= SHORT || isPrinting) return { first: 0, last: count, rowHeight }
  const room = Math.ceil((place.current?.clientHeight || USUAL_ROOM) / rowHeight)
  const last = Math.min(count, top + room + STEP + AROUND)
  return { first: Math.max(0, Math.min(top, count - room) - AROUND), last, rowHeight }
}

/** Large text makes rows higher. */
function useRowHeight(place: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(USUAL_HEIGHT)
  useLayoutEffect(() => {
    const measured = place.current?.querySelector('tbody:not([aria-hidden]) tr')?.getBoundingClientRect().height
    if (measured) setHeight(measured)
  }, [place])
  return height
}
