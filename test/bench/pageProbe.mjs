// Runs inside the measured page, the same on every page: when it painted, when it could be used, how long it was busy.
// Each function is handed to the browser as text, so it uses nothing from outside itself.

/**
 * Before the page's own code: watches paints, long tasks and shifts, and the first `ready` element: `usable` once it is on screen and a
 * click on it is never lost, `alive` once the page's code answers for it.
 */
export function watch({ ready }) {
  const seen = { lcp: 0, shift: 0, longTasks: [], usable: 0, alive: 0 }
  Object.assign(window, { bench: seen })
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime
  })
  observe('longtask', (entry) => seen.longTasks.push(entry.duration))
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value
  })
  // React marks the elements it answers for. Before that, a page may keep the clicks on its markup and make them again (public/start.js).
  const isAlive = (element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))
  const look = () => {
    const element = document.querySelector(ready)
    const now = performance.now()
    if (element && isAlive(element)) seen.alive ||= now
    const isKept = seen.alive > 0 || typeof window.groundworkEarly === 'function'
    if (element?.checkVisibility({ visibilityProperty: true }) && isKept) seen.usable ||= now
    if (seen.alive === 0 || seen.usable === 0) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** After the load, once nothing has come or been drawn for a while: what `watch` saw, and what was fetched until the page's code answered. */
export async function report() {
  const quiet = 400
  const sum = () => window.bench.lcp + window.bench.longTasks.length + performance.getEntriesByType('resource').length
  for (let last = -1; last !== sum(); await new Promise((resolve) => setTimeout(resolve, quiet))) last = sum()
  const { lcp, shift, longTasks, usable, alive } = window.bench
  const [fcp] = performance.getEntriesByName('first-contentful-paint')
  // The browser fetches the icon for its tab, whenever it likes; the page does not wait for it.
  const before = performance
    .getEntriesByType('resource')
    .filter(({ name, responseEnd }) => !name.endsWith('/icon.svg') && responseEnd > 0 && responseEnd <= alive)
  const bytes = (ending) =>
    before.filter(({ name }) => name.endsWith(ending)).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  return {
    fcp: fcp?.startTime ?? Number.NaN,
    lcp,
    // What stands in the document before the first paint cannot be clicked.
    usable: Math.max(usable, fcp?.startTime ?? Number.NaN),
    alive,
    shift,
    blocking: longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    longest: Math.max(0, ...longTasks),
    js: bytes('.js'),
    css: bytes('.css'),
    requests: before.length + 1,
    files: before.map(({ name }) => name.replace(/^.*\//, '').replace(/-[\w-]{6,8}\./, '.')),
    foreign: before.filter(({ name }) => !name.startsWith(location.origin)).length,
  }
}

/**
 * Clicks `count` of the inputs that `selector` finds, from `offset` on, `step` apart, each at a random moment between two
 * frames. For each: `paint`, from the click until the frame that shows it is made (requestAnimationFrame, and the first
 * task after it), and `work`, the same without the wait for the frame. `shows` finds the element whose text has to change.
 */
export async function clickAll({ selector, count, offset, step, shows }) {
  const results = []
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const channel = new MessageChannel()
  for (let i = 0; i < count; i += 1) {
    const inputs = document.querySelectorAll(selector)
    const input = inputs[(offset + i * step) % inputs.length]
    if (!input) throw new Error(`nothing to click: ${selector}`)
    input.scrollIntoView({ block: 'center' })
    await frame()
    await frame()
    const before = shows ? document.querySelector(shows)?.textContent : undefined
    await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 30))
    const clicked = performance.now()
    input.click()
    await Promise.resolve()
    const settled = performance.now()
    const drawn = await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const started = performance.now()
        channel.port1.onmessage = () => resolve({ started, done: performance.now() })
        channel.port2.postMessage(0)
      })
    })
    results.push({ paint: drawn.done - clicked, work: settled - clicked + (drawn.done - drawn.started) })
    if (shows && document.querySelector(shows)?.textContent === before)
      throw new Error(`${shows} did not change within the frame`)
  }
  channel.port1.close()
  return results
}
