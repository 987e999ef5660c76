// `npm run screenshots`: draws the README's pictures from the built app with a learner some months in.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.mjs'

const PORT = 4197
const ADDRESS = `http://localhost:${PORT}`
const SHOTS = [
  { name: 'desktop-light', path: '/', width: 1280, height: 860, scheme: 'light' },
  { name: 'desktop-dark', path: '/roadmap', width: 1280, height: 860, scheme: 'dark' },
  { name: 'skill-light', path: '/roadmap/docker', width: 1280, height: 860, scheme: 'light' },
  { name: 'phone', path: '/', width: 360, height: 780, scheme: 'light' },
  { name: 'phone-roadmap', path: '/roadmap', width: 360, height: 780, scheme: 'dark' },
]
const CAN_BUILD = [
  'how-internet-works',
  'http',
  'terminal',
  'programming-basics',
  'data-formats',
  'python',
  'git',
  'error-handling',
]
const CAN_EXPLAIN = [
  'domain-names-dns',
  'browsers',
  'linux-basics',
  'relational-databases',
  'package-management',
  'repo-hosting',
  'debugging',
]

/** The learner of the pictures, as the app stores it. */
function learner() {
  const stamp = (i) => `0mh3k2a00${i.toString(36).padStart(3, '0')}-shots`
  const levels = [
    ...CAN_BUILD.map((id) => [id, 'build']),
    ...CAN_EXPLAIN.map((id) => [id, 'explain']),
    ['sql', 'learning'],
  ]
  return JSON.stringify({
    product: 'groundwork',
    version: 1,
    facts: {
      levels: Object.fromEntries(levels.map(([id, level], i) => [id, [level, stamp(i)]])),
      picks: { 'backend-language': ['python', stamp(100)] },
      aims: { target: ['junior-backend', stamp(101)] },
      later: {},
    },
  })
}

const server = spawn(process.execPath, ['scripts/start.mjs', '--port', String(PORT)], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
await new Promise((resolve) => server.stdout.on('data', (text) => String(text).includes('Groundwork:') && resolve()))
const { path: executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args })
mkdirSync('docs/screenshots', { recursive: true })
for (const { name, path, width, height, scheme } of SHOTS) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, locale: 'en-GB' })
  await context.addInitScript((text) => localStorage.setItem('groundwork:progress', text), learner())
  const page = await context.newPage()
  await page.goto(ADDRESS + path)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `docs/screenshots/${name}.png` })
  await context.close()
}
await browser.close()
server.kill()
