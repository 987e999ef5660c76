// Decides how a place on a screen is found again while the screen may still be loading.

/** Where one was: how far down, and on what. */
export interface Place {
  readonly top: number
  readonly focused: Element | undefined
}

/** A screen that is still loading is waited for, at most this many frames. */
const PATIENCE = 60

/** Scrolls and focuses where one was, or on the part of the screen that the hash of an address names. */
export function goToPlace(place: Place | string, screen: HTMLElement, signal: AbortSignal): void {
  // Anything the reader does meanwhile is where they want to be.
  const options = { once: true, signal }
  let isOver = false
  const stop = () => {
    isOver = true
  }
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) window.addEventListener(event, stop, options)
  const step = (left: number) => {
    if (isOver || signal.aborted) return
    const isThere = typeof place === 'string' ? goToPart(screen, place) : goBack(screen, place)
    if (!isThere && left > 0) requestAnimationFrame(() => step(left - 1))
  }
  step(PATIENCE)
}

function goToPart(screen: HTMLElement, hash: string): boolean {
  const part = screen.querySelector(`#${CSS.escape(hash.slice(1))}`)
  part?.scrollIntoView()
  part?.closest<HTMLElement>('button, [tabindex]')?.focus({ preventScroll: true })
  return part !== null
}

function goBack(screen: HTMLElement, { top, focused }: Place): boolean {
  window.scrollTo(0, top)
  const selector = selectorOf(focused)
  const again = selector === undefined ? null : screen.querySelector<HTMLElement>(selector)
  again?.focus({ preventScroll: true })
  return window.scrollY > top - 1 && (selector === undefined || again !== null)
}

/** What had the focus is gone with its screen; what stands in its place now leads to the same address. */
function selectorOf(focused: Element | undefined): string | undefined {
  const href = focused?.getAttribute('href')
  return href == null ? undefined : `[href="${CSS.escape(href)}"]`
}
