// `npm run lighthouse`: each address of the built app as Lighthouse sees it on a phone. `--only /path` looks at one address,
// without its speed, which is otherwise compared with the reference page's.
import { spawn } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { buildPage, newFolder } from '../test/bench/build.mjs'
import { serve } from '../test/bench/serve.mjs'
import { findBrowser } from './browser.mjs'

const CATEGORIES = ['accessibility', 'best-practices', 'seo']
const LOADS = 5
/** Points that the app may be slower than the reference page, which has the same packages and no features. */
const LEEWAY = 2

const args = process.argv.slice(2)
const only = args[0] === '--only' ? args[1] : undefined
if (args.length > 0 && !only?.startsWith('/')) {
  console.error('usage: npm run lighthouse -- [--only /path]')
  process.exit(2)
}

const { path: executablePath, args: switches, env } = await findBrowser()
const debugPort = await freePort()
const browser = await chromium.launch({
  executablePath,
  args: [...switches, `--remote-debugging-port=${debugPort}`],
  env: { ...process.env, ...env },
})
let failures = 0
try {
  failures += await checkAddresses()
  if (!only) failures += await compareSpeed()
} finally {
  await browser.close()
}
process.exitCode = failures === 0 ? 0 : 1

/** Every address on the three categories that do not depend on the machine: 100 each. */
async function checkAddresses() {
  const port = await freePort()
  const server = await startApp(port)
  let failed = 0
  try {
    for (const path of only ? [only] : addresses()) {
      const { categories, audits } = await look(`http://localhost:${port}${path}`, CATEGORIES)
      const scores = CATEGORIES.map((id) => Math.round((categories[id].score ?? 0) * 100))
      console.log([path.padEnd(20), ...CATEGORIES.map((id, i) => `${id} ${scores[i]}`)].join('  '))
      for (const fault of faultsOf(categories, audits)) console.error(`  ✗ ${fault}`)
      if (scores.some((score) => score < 100)) failed += 1
    }
  } finally {
    server.kill()
  }
  return failed
}

/** Median points for speed on the first page and on the reference page, both served alike and loaded in turns. */
async function compareSpeed() {
  const folder = newFolder()
  await buildPage(folder, 'floor')
  const pages = { app: await serve('dist'), floor: await serve(`${folder}/floor`) }
  const points = { app: [], floor: [] }
  try {
    for (let load = 0; load < LOADS; load += 1)
      for (const [name, { url }] of Object.entries(pages)) {
        const { categories } = await look(`${url}/`, ['performance'])
        points[name].push(Math.round((categories.performance.score ?? 0) * 100))
      }
  } finally {
    for (const { close } of Object.values(pages)) close()
    rmSync(folder, { recursive: true, force: true })
  }
  const [app, floor] = [points.app, points.floor].map((all) => all.toSorted((a, b) => a - b)[LOADS >> 1])
  const isNear = app >= floor - LEEWAY
  console.log(`performance of /: ${app} (${points.app}), reference page ${floor} (${points.floor}), median of ${LOADS}`)
  if (!isNear) console.error(`  ✗ more than ${LEEWAY} points slower than the reference page`)
  return isNear ? 0 : 1
}

/** Each screen's address that has a page in the build, and one skill's for all of theirs. */
function addresses() {
  const folders = readdirSync('dist', { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/index.html') && !name.startsWith('roadmap/'))
    .map((name) => `/${dirname(name)}`)
  return ['/', '/roadmap', '/roadmap/http', ...folders.sort()]
}

async function look(url, onlyCategories) {
  const flags = { port: debugPort, logLevel: 'error', onlyCategories, disableFullPageScreenshot: true }
  const result = await lighthouse(url, flags)
  const { lhr } = result ?? {}
  if (!lhr || lhr.runtimeError) throw new Error(`${url}: ${lhr?.runtimeError?.message ?? 'no result'}`)
  return lhr
}

/** What costs points: the audit, and the places it names. */
function faultsOf(categories, audits) {
  const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs)
  return refs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => {
      const { title, details } = audits[id]
      const places = (details?.items ?? []).map(({ node, source, description, url }) =>
        [node?.snippet ?? source, description ?? url].filter(Boolean).join(' '),
      )
      return [`${id}: ${title}`, ...places].join('\n      ')
    })
}

async function startApp(port) {
  const server = spawn(process.execPath, ['scripts/start.mjs', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => String(text).includes('Groundwork:') && resolve())
    server.on('exit', () => reject(new Error('the app could not be served')))
  })
  return server
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
