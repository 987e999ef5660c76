// Decides where the focus goes when what had it leaves the page: to the heading of what it stood in, never to nowhere.

const PARTS = 'section, article, dialog[open], main'

/** Watches from now on. What a screen does about its focus by itself comes first. */
export function keepFocus(page: Document): void {
  let held: Element | null = null
  /** What held the focus stands in, innermost first: what has left the page no longer tells. */
  let around: readonly Element[] = []
  /** The last place in the screen itself, to return to from the notice. */
  let inMain: HTMLElement | undefined
  const remember = (element: Element | null) => {
    held = element
    around = element === null ? [] : ancestorsOf(element)
    if (element instanceof HTMLElement && element.closest('main') !== null) inMain = element
  }
  const isLost = () => held !== null && !held.isConnected && page.activeElement === page.body
  const settle = () => {
    if (!isLost()) return
    const heading = around.map(headingOf).find((found) => found !== undefined)
    const place = heading ?? (inMain?.isConnected === true ? inMain : page.querySelector('main'))
    if (place === null) return
    if (heading !== undefined && !heading.hasAttribute('tabindex')) heading.tabIndex = -1
    place.focus({ preventScroll: true })
  }
  const look = () => {
    // After the next picture, when every effect of the change has run.
    if (isLost()) requestAnimationFrame(() => setTimeout(settle))
  }
  remember(page.activeElement)
  window.addEventListener('focusin', ({ target }) => remember(target instanceof Element ? target : null))
  new MutationObserver(look).observe(page.body, { childList: true, subtree: true })
}

function ancestorsOf(element: Element): Element[] {
  const { parentElement } = element
  return parentElement === null ? [] : [parentElement, ...ancestorsOf(parentElement)]
}

function headingOf(part: Element): HTMLElement | undefined {
  if (!part.isConnected || !part.matches(PARTS)) return undefined
  const headings = [...part.querySelectorAll<HTMLElement>('h1, h2, h3')]
  return headings.find((heading) => heading.checkVisibility())
}
