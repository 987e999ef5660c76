// Decides what is measured of the command palette in a real Chromium: from a key to the list laid out.
import { serve } from './serve.mjs'
import { row } from './table.mjs'

const SIZES = [220, 5_000]
/** One frame, at the size of the built-in roadmap. */
const KEY = { 220: 16 }

/** The production build on the built-in roadmap (220) and on a generated one; 1× CPU. */
export async function paletteRows(browser, bench, { isQuick }) {
  const rows = []
  for (const n of SIZES) {
    const outline = n === 220 ? undefined : JSON.stringify(bench.domain.generateRoadmap(n))
    const app = await serve('dist', (path) => (/\/outline-[\w-]+\.json$/.test(path) ? outline : undefined))
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await tab.goto(`${app.url}/settings`)
    await openPalette(tab)
    const title = n === 220 ? 'kubernetes' : (outline.match(/"title":"([^"]{10})[^"]*","section"/)?.[1] ?? 'skill')
    const times = await tab.evaluate(typeKeys, { text: title.toLowerCase(), rounds: isQuick ? 3 : 10 })
    await tab.close()
    app.close()
    rows.push(
      row(`palette-key-${n}`, `a key in the palette → list laid out, ${n} skills`, {
        value: quantile(times, 0.5),
        unit: 'ms',
        budget: KEY[n] ?? null,
        note: `p95 of ${times.length} ${quantile(times, 0.95).toFixed(1)}`,
      }),
    )
  }
  return rows
}

/** The heading is in the page before its code: a key pressed then is nobody's. */
async function openPalette(tab) {
  const field = tab.getByRole('dialog').getByRole('combobox')
  for (let tries = 0; tries < 30 && !(await field.isVisible()); tries += 1) {
    await tab.keyboard.press('Control+k')
    await field.waitFor({ timeout: 1_000 }).catch(() => undefined)
  }
}

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)]

/** In the page: types the text again and again, each key in a frame of its own; milliseconds for each key. */
async function typeKeys({ text, rounds }) {
  const input = document.querySelector('dialog input')
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const times = []
  for (let round = 0; round <= rounds; round += 1)
    for (let end = 0; end <= text.length; end += 1) {
      await frame()
      const start = performance.now()
      set.call(input, text.slice(0, end))
      input.dispatchEvent(new Event('input', { bubbles: true }))
      // The list is drawn when the event is over; asking for its size lays it out.
      await Promise.resolve()
      input.closest('dialog').getBoundingClientRect()
      // The first round makes the index.
      if (round > 0) times.push(performance.now() - start)
    }
  return times
}
