// Decides where focus and scroll go when the address changes: to the new screen's top, or back to where one was.

import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import type { Place } from './goToPlace'
import { loadGoToPlace } from './screens'

export function useRouteFocus(main: RefObject<HTMLElement | null>): void {
  const { key, pathname, hash } = useLocation()
  const navigation = useNavigationType()
  const places = useRef(new Map<string, Place>())
  const shown = useRef(pathname)

  // Before the effect below, so that what it does is not remembered of the screen that was left.
  useLayoutEffect(() => {
    const { current } = places
    const remember = ({ target }: Event) => {
      const focused = target instanceof Element ? target : current.get(key)?.focused
      current.set(key, { top: window.scrollY, focused })
    }
    const events = ['scroll', 'focusin']
    for (const event of events) window.addEventListener(event, remember, { passive: true })
    return () => {
      for (const event of events) window.removeEventListener(event, remember)
    }
  }, [key])

  useLayoutEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
    const place = navigation === 'POP' ? places.current.get(key) : undefined
    const screen = main.current
    if (!screen || (!place && !hash)) return
    const stop = new AbortController()
    loadGoToPlace().then(
      ({ goToPlace }) => goToPlace(place ?? hash, screen, stop.signal),
      () => undefined,
    )
    return () => stop.abort()
  }, [key, pathname, hash, navigation, main])
}
