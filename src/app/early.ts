// Decides what becomes of clicks and level keys that came before the app did: they are made again once the screen lives.

declare global {
  /** Set by public/start.js: ends its listening and hands over what was clicked, or on what a level's key was pressed, in order. */
  var groundworkEarly: (() => Iterable<readonly [control: Element, key: string | undefined]>) | undefined
}

/** Makes the early clicks and keys again. Call once, when the prerendered controls have become the app's own. */
export function repeatEarly(): void {
  // Outside of React's own work: while it is in the middle of an effect it takes nothing over.
  setTimeout(repeatNow)
}

function repeatNow(): void {
  const early = globalThis.groundworkEarly?.() ?? []
  globalThis.groundworkEarly = undefined
  for (const [control, key] of early) {
    if (!control.isConnected || !(control instanceof HTMLElement)) continue
    // At such an event React first takes over the part of the page where it happens.
    control.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
    if (key !== undefined) control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    else {
      // The browser has set it already; a click on a radio that is on would tell nobody.
      if (control instanceof HTMLInputElement) control.checked = control.type === 'checkbox' && !control.checked
      control.click()
    }
  }
}
