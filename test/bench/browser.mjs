// Decides what is measured in a real Chromium: the production build beside the reference page, round by round.
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.mjs'
import { loadRows, markRows, sizeRows, storageRows } from './browserRows.mjs'
import { cohortRows } from './cohort.mjs'
import { mapRows } from './map.mjs'
import { clickAll, report, watch } from './pageProbe.mjs'
import { paletteRows } from './palette.mjs'
import { serve } from './serve.mjs'

const RADIO = 'main [role=radiogroup] input[type=radio]'
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 1_600_000 / 8 }
const MARKS = 9
/** A slow or busy machine gets fewer rounds, so that the bench ends: no new one after this many milliseconds, but three at least. */
const PATIENCE = 180_000

/** Rows in groups, `{ title, rows }`. `bench` is what `buildBench` made. */
export async function browserRows(bench, { isQuick }) {
  const { path, from, args, env } = await findBrowser()
  const [app, floor, storage] = await Promise.all(['dist', bench.floor, bench.storage].map((root) => serve(root)))
  const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } })
  console.log(`Browser: Chromium ${browser.version()}, ${from}\n`)
  try {
    const pages = pagesOf(bench, app, floor)
    const rounds = isQuick ? 3 : 7
    const loads = await interleave(browser, pages, rounds)
    const large = await largeRoadmaps(browser, bench, isQuick ? 12 : 30)
    const stored = await storeChanges(browser, storage, isQuick ? 15 : 40)
    const cohort = await cohortRows(browser, bench, { isQuick })
    const maps = await mapRows(browser, bench, { isQuick })
    const palette = await paletteRows(browser, bench, { isQuick })
    const done = loads.floor.slow.length
    return [
      { title: 'Fetched until the page’s code answers', rows: sizeRows(loads) },
      { title: `Load, median of ${done} interleaved rounds`, rows: loadRows(loads) },
      { title: `Level set → next paint, ${done * MARKS} marks each`, rows: markRows(loads, large) },
      {
        title: `Storing one change (reference loop ${bench.domain.machineSpeed().toFixed(1)} ms)`,
        rows: storageRows(stored),
      },
      { title: 'Cohort, 1× CPU', rows: cohort },
      { title: 'Map, 1× CPU', rows: maps },
      { title: 'Palette, 1× CPU', rows: palette },
    ]
  } finally {
    await browser.close()
    for (const server of [app, floor, storage]) server.close()
  }
}

/** The pages of a round: where, with what in storage, what has to be there, and what is clicked. */
function pagesOf(bench, app, floor) {
  const learner = bench.domain.learnerStorage()
  const any = `${RADIO}[value=explain]`
  return {
    floor: { origin: floor.url, path: '/', ready: 'input', marks: { selector: 'input', step: 3 } },
    first: { origin: app.url, path: '/', ready: 'main input[type=radio]' },
    outline: { origin: app.url, path: '/roadmap', ready: RADIO },
    roadmap: {
      origin: app.url,
      path: '/roadmap?view=everything',
      storage: learner,
      ready: RADIO,
      // From where the learner is new or learning: every click changes a count. Of a very long outline only the rows near sight are in the page.
      marks: {
        selector: `main li:is([data-level=new],[data-level=learning]) ${any.replace('main ', '')}`,
        step: 3,
        shows: 'main h1 ~ p:last-of-type',
      },
    },
    today: {
      origin: app.url,
      path: '/',
      storage: learner,
      ready: '[aria-labelledby=next-topics] li input[type=radio]',
      marks: {
        // What is offered for review has its level already, and setting it again changes nothing.
        selector: '[aria-labelledby=next-topics] li:not(:has([value=build]:checked)) input[value=build]',
        step: 1,
        shows: '[aria-labelledby=next-topics] ul',
      },
    },
  }
}

/** `{ [page]: { fast: report[], slow: report[], heap: number[], marks: { 1: …[], 4: …[] } } }`; the first round warms up and is left out. */
async function interleave(browser, pages, rounds) {
  const results = {}
  for (const name of Object.keys(pages)) results[name] = { fast: [], slow: [], heap: [], marks: { 1: [], 4: [] } }
  const start = Date.now()
  for (let round = -1; round < rounds && (round < 3 || Date.now() - start < PATIENCE); round += 1) {
    for (const [name, page] of Object.entries(pages)) {
      const fast = await visit(browser, page, {
        cpu: 4,
        marks: page.marks && { ...page.marks, count: MARKS, offset: Math.max(0, round) },
      })
      if (round < 0) continue
      const slow = await visit(browser, page, { cpu: 4, network: SLOW })
      const result = results[name]
      result.fast.push(fast.report)
      result.slow.push(slow.report)
      result.heap.push(fast.heap)
      for (const rate of [1, 4]) result.marks[rate].push(...fast.marks[rate])
    }
    process.stderr.write(round < 0 ? 'browser: warm-up' : ` · round ${round + 1} of ${rounds}`)
  }
  process.stderr.write('\n\n')
  return results
}

/** One load in a browser profile of its own: `{ report, heap, marks }`. */
async function visit(browser, page, { cpu = 1, network, marks, rates = [4, 1] }) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    storageState: { cookies: [], origins: page.storage ? [{ origin: page.origin, localStorage: page.storage }] : [] },
  })
  try {
    const tab = await context.newPage()
    const errors = []
    tab.on('pageerror', (error) => errors.push(error))
    const session = await context.newCDPSession(tab)
    const throttle = (rate) => session.send('Emulation.setCPUThrottlingRate', { rate })
    await throttle(cpu)
    if (network) {
      await session.send('Network.enable')
      await session.send('Network.emulateNetworkConditions', network)
    }
    await tab.addInitScript(watch, { ready: page.ready })
    await tab.goto(page.origin + page.path, { waitUntil: 'load' })
    await tab.waitForFunction(() => window.bench.alive > 0 && window.bench.usable > 0, undefined, { timeout: 60_000 })
    const seen = await tab.evaluate(report)
    const heap = await heapOf(session)
    const marked = { 1: [], 4: [] }
    if (marks) await tab.waitForSelector(marks.selector, { state: 'attached', timeout: 60_000 })
    for (const rate of marks ? rates : []) {
      await throttle(rate)
      marked[rate] = await tab.evaluate(clickAll, marks)
    }
    if (errors.length > 0) throw errors[0]
    return { report: seen, heap, marks: marked }
  } finally {
    await context.close()
  }
}

/** Bytes in use after a collection. */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  return metric(session, 'JSHeapUsedSize')
}

async function metric(session, wanted) {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
}

/** The production build on generated roadmaps, at 1× CPU: the server answers with another outline. */
async function largeRoadmaps(browser, bench, count) {
  const results = {}
  for (const n of [1_000, 5_000]) {
    const outline = JSON.stringify(bench.domain.generateRoadmap(n))
    const app = await serve('dist', (path) => (/\/outline-[\w-]+\.json$/.test(path) ? outline : undefined))
    const pages = pagesOf(bench, app, app)
    const storage = bench.domain.learnerStorage(n)
    results[n] = {}
    for (const name of ['roadmap', 'today']) {
      const marks = { ...pages[name].marks, count, offset: 0 }
      results[n][name] = await visit(browser, { ...pages[name], storage }, { marks, rates: [1] })
    }
    app.close()
  }
  return results
}

/** By size: `save`, until the first copy is stored, for each change; `task`, all main-thread time per change, the second copy's included. Milliseconds. */
async function storeChanges(browser, storage, count) {
  const results = {}
  for (const n of [220, 5_000]) {
    const context = await browser.newContext()
    const tab = await context.newPage()
    const session = await context.newCDPSession(tab)
    await session.send('Performance.enable')
    await tab.goto(storage.url)
    await tab.evaluate((size) => window.prepare(size), n)
    await tab.evaluate((changes) => window.storeChanges(changes), 5)
    const before = await metric(session, 'TaskDuration')
    const save = await tab.evaluate((changes) => window.storeChanges(changes), count)
    const after = await metric(session, 'TaskDuration')
    results[n] = { save, task: ((after - before) * 1000) / count }
    await context.close()
  }
  return results
}
