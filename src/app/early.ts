// Decides what becomes of what was pressed or entered before the app was there: it is done again once the screen lives.

/** A control, the key pressed on it or what was entered in it; a click where there is neither. */
type Early = readonly [control: Element, pressed?: KeyboardEvent | undefined, entered?: string]

declare global {
  /** Set by public/start.js: ends its listening and hands over what was done, in order. */
  var groundworkEarly: (() => Iterable<Early>) | undefined
}

/** Makes the early clicks, keys and entries again. Call once, when the prerendered controls have become the app's own. */
export function repeatEarly(): void {
  // Outside of React's own work: while it is in the middle of an effect it takes nothing over.
  setTimeout(repeatNow)
}

function repeatNow(): void {
  const early = globalThis.groundworkEarly?.() ?? []
  globalThis.groundworkEarly = undefined
  for (const [control, pressed, entered] of early) {
    if (!control.isConnected || !(control instanceof HTMLElement)) continue
    // At such an event React first takes over the part of the page where it happens.
    control.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
    if (pressed) control.dispatchEvent(new KeyboardEvent('keydown', pressed))
    else if (entered !== undefined) enter(control, entered)
    else click(control)
  }
}

/** The browser has set a radio or a checkbox already; a click on a radio that is on would tell nobody. Clicks into a field are over. */
function click(control: HTMLElement): void {
  if (control instanceof HTMLInputElement) {
    const isBox = control.type === 'checkbox'
    if (!isBox && control.type !== 'radio') return
    control.checked = isBox && !control.checked
  }
  control.click()
}

/** A file stays chosen; a text is put in past React, which would otherwise hold it for no change. */
function enter(control: HTMLElement, text: string): void {
  if (!control.matches('[type=file]')) {
    Reflect.set(control, 'value', '')
    Reflect.set(Object.getPrototypeOf(control), 'value', text, control)
  }
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
}
