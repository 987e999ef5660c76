// Decides what is measured of the map in a real Chromium: from opening it to its first picture, and frames while it is panned and zoomed.
import { loadavg } from 'node:os'
import { serve } from './serve.mjs'
import { row } from './table.mjs'

const SIZES = [220, 1_000, 5_000]
const FIRST = { 220: 300, 1000: 1_000, 5000: 3_000 }
/** As many for each way of moving. */
const FRAMES = 90
/** Fifty frames a second. */
const FRAME = { 1000: 20 }

/** The production build on the built-in roadmap (220) and on generated ones, which are laid out in a worker; 1× CPU. */
export async function mapRows(browser, bench, { isQuick }) {
  const rows = []
  for (const n of SIZES) {
    const outline = n === 220 ? undefined : JSON.stringify(bench.domain.generateRoadmap(n))
    const app = await serve('dist', (path) => (/\/outline-[\w-]+\.json$/.test(path) ? outline : undefined))
    const opened = []
    let frames = []
    let busy = 0
    for (let round = 0; round < (isQuick ? 2 : 5); round += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      const tab = await context.newPage()
      await tab.goto(`${app.url}/settings`)
      await tab.waitForSelector('main h1')
      opened.push(await tab.evaluate(openMap))
      if (round === 0) {
        const stopClock = await startClock(context, tab)
        frames = await tab.evaluate(move, FRAMES)
        busy = (await stopClock()) / (2 * FRAMES)
      }
      await context.close()
    }
    app.close()
    rows.push(
      row(`map-first-${n}`, `open the map → first picture, ${n} skills`, {
        value: quantile(opened, 0.5),
        unit: 'ms',
        budget: FIRST[n],
        note: `worst of ${opened.length} ${Math.max(...opened).toFixed(0)}`,
      }),
      row(`map-busy-${n}`, `processor time of the page’s thread for such a frame, ${n} skills`, {
        value: busy,
        unit: 'ms',
        budget: FRAME[n] ?? null,
        note: 'whatever else the machine does',
      }),
      ...frames.map(({ what, intervals }) =>
        row(`map-${what}-${n}`, `a frame while the map is ${what}, ${n} skills`, {
          value: quantile(intervals, 0.95),
          unit: 'ms',
          budget: FRAME[n] ?? null,
          note: `p95 of ${intervals.length}; mean ${mean(intervals).toFixed(1)}, worst ${Math.max(...intervals).toFixed(0)}; load ${loadavg()[0].toFixed(1)}`,
        }),
      ),
    )
  }
  return rows
}

/** Counts the processor time of the page's main thread; what it returns gives the milliseconds since then. */
async function startClock(context, tab) {
  const session = await context.newCDPSession(tab)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1_000 * metrics.find(({ name }) => name === 'TaskDuration').value
  }
  const start = await read()
  return async () => (await read()) - start
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)]

/** In the page: goes to the map as a link would, and waits for its first picture; milliseconds. */
async function openMap() {
  const start = performance.now()
  history.pushState({ idx: 1, key: 'map', usr: null }, '', '/map')
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  while (!document.querySelector('canvas[data-scale]')) await new Promise((resolve) => requestAnimationFrame(resolve))
  return performance.now() - start
}

/** In the page: drags and zooms once a frame, with the whole map in view and nearer; the times between frames. */
async function move(count) {
  const canvas = document.querySelector('canvas')
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const at = (x, y) => ({ bubbles: true, clientX: left + x, clientY: top + y, pointerId: 1, button: 0 })
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const measure = async (what, act) => {
    const times = []
    for (let i = 0; i < count; i += 1) {
      act(i)
      times.push(await frame())
    }
    return { what, intervals: times.slice(10).map((time, i) => time - times[i + 9]) }
  }
  const wheel = (deltaY) =>
    canvas.dispatchEvent(new WheelEvent('wheel', { ...at(width / 2, height / 2), deltaY, cancelable: true }))
  canvas.setPointerCapture = () => undefined
  for (let i = 0; i < 30; i += 1) wheel(400)
  await frame()
  const zoomed = await measure('zoomed', (i) => wheel(i < count / 2 ? -40 : 40))
  canvas.dispatchEvent(new PointerEvent('pointerdown', at(width / 2, height / 2)))
  const panned = await measure('panned', (i) =>
    canvas.dispatchEvent(
      new PointerEvent('pointermove', at(width / 2 + Math.sin(i / 8) * 200, height / 2 + Math.cos(i / 8) * 150)),
    ),
  )
  canvas.dispatchEvent(new PointerEvent('pointerup', at(0, 0)))
  return [zoomed, panned]
}
