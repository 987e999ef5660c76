// Decides where focus and scroll go when the address changes: to the new screen's top, or back to where one was.

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'

export function useRouteFocus(main: RefObject<HTMLElement | null>): void {
  const { key, pathname } = useLocation()
  const navigation = useNavigationType()
  const positions = useRef(new Map<string, number>())
  const shown = useRef(pathname)

  useEffect(() => {
    const { current } = positions
    const remember = () => current.set(key, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key])

  useLayoutEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
    const top = navigation === 'POP' ? (positions.current.get(key) ?? 0) : 0
    window.scrollTo(0, top)
    // A screen that is still loading is too short to scroll; once more when it stands.
    if (top > 0) requestAnimationFrame(() => requestAnimationFrame(() => window.scrollTo(0, top)))
  }, [key, pathname, navigation, main])
}
