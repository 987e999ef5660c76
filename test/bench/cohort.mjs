// Decides what is measured of the cohort in a real Chromium: a thousand links from paste to table, frames while scrolling, room in storage.
import { serve } from './serve.mjs'
import { row } from './table.mjs'

const PEOPLE = 1_000
/** Sixty frames a second. */
const FRAME = 1000 / 60

/** The production build, 1× CPU. */
export async function cohortRows(browser, bench, { isQuick }) {
  const lines = bench.domain.cohortLines(PEOPLE).join('\n')
  const app = await serve('dist')
  const pasted = []
  let frames = []
  let bytes = 0
  for (let round = 0; round < (isQuick ? 2 : 5); round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const tab = await context.newPage()
    await tab.goto(`${app.url}/cohort`)
    await tab.getByRole('textbox', { name: 'Links' }).fill(lines)
    pasted.push(await tab.evaluate(add, PEOPLE))
    frames = [...frames, ...(await tab.evaluate(scroll))]
    bytes = await tab.evaluate(() => new Blob([localStorage.getItem('groundwork:cohort:records') ?? '']).size)
    await context.close()
  }
  app.close()
  return [
    row('cohort-paste', `${PEOPLE} links: paste → table on screen`, {
      value: quantile(pasted, 0.5),
      unit: 'ms',
      budget: 1_000,
      note: `worst of ${pasted.length} ${Math.max(...pasted).toFixed(0)}`,
    }),
    row('cohort-frame', `a frame while ${PEOPLE} people scroll`, {
      value: quantile(frames, 0.5),
      unit: 'ms',
      budget: Math.ceil(FRAME * 10) / 10,
      note: `p95 ${quantile(frames, 0.95).toFixed(1)} of ${frames.length}`,
    }),
    row('cohort-bytes', 'storage for each person', { value: bytes / PEOPLE, unit: 'bytes', budget: 200, isHard: true }),
  ]
}

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)]

/** In the page: adds what was pasted and waits until its table is drawn; milliseconds. */
async function add(people) {
  const start = performance.now()
  document.querySelector('main form').requestSubmit()
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  while (!document.querySelector(`table[aria-rowcount="${people + 1}"] tbody tr`)) await frame()
  await frame()
  return performance.now() - start
}

/** In the page: scrolls the table by three rows a frame; the times between frames. */
async function scroll() {
  const place = document.querySelector('main table').parentElement
  const times = []
  for (let i = 0; i < 120; i += 1) {
    place.scrollBy(0, 132)
    times.push(await new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  return times.slice(10).map((time, i) => time - times[i + 9])
}
