import { spawn } from 'node:child_process'
import { chromium } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'
const b = await findBrowser()
const server = spawn('node', ['scripts/start.mjs', '--port', '4320'], { stdio: ['ignore', 'pipe', 'inherit'] })
await new Promise((r) => server.stdout.on('data', (d) => String(d).includes('4320') && r()))
const browser = await chromium.launch({ executablePath: b.path, args: b.args, env: { ...process.env, ...b.env } })
const only = process.argv[2]
for (const [name, width, height, scheme, touch] of [['phone', 360, 740, 'light', true], ['desk', 1280, 860, 'light', false], ['dark', 1280, 860, 'dark', false], ['phonedark', 360, 740, 'dark', true]]) {
  if (only && !only.split(',').includes(name)) continue
  const ctx = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, hasTouch: touch, isMobile: touch, baseURL: 'http://localhost:4320', locale: 'en-GB' })
  const page = await ctx.newPage()
  const shot = (n, full = false) => page.screenshot({ path: `/tmp/t2-shots/${name}-${n}.png`, fullPage: full })
  await page.goto('/')
  await page.getByRole('button', { name: 'Skip' }).click()
  await page.goto('/check-in')
  await page.getByText(/Tell roughly/).click()
  console.log(name, 'overflow', await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth, [...document.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.tagName + '.' + e.className).slice(0, 6)]))
  await shot('1start')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('progressbar').waitFor()
  await shot('2self')
  const step = page.getByText(/^Question \d+/)
  for (let i = 0; i < 18; i += 1) {
    const q = await step.textContent()
    const isSelf = await page.getByRole('radiogroup', { name: 'Your level' }).isVisible()
    if (!isSelf && i < 17) { await shot('3quiz') }
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press(isSelf ? ['3', '2', '3', '1'][i % 4] : i % 2 ? '0' : '2')
    await page.waitForTimeout(150)
    if (!(await step.isVisible()) || (await step.textContent()) === q) break
  }
  await shot('4mid')
  if (await page.getByRole('button', { name: 'Finish now' }).isVisible()) await page.getByRole('button', { name: 'Finish now' }).click()
  await page.waitForTimeout(300)
  await shot('5result', true)
  await page.getByText(/^Show \d+ skill/).first().click()
  await shot('6skills', true)
  await page.getByRole('button', { name: /^Accept all/ }).click()
  await page.waitForTimeout(400)
  await shot('7accepted')
  await page.goto('/')
  await page.waitForTimeout(600)
  await shot('8today', true)
  await page.goto('/roadmap')
  await page.waitForTimeout(600)
  await shot('9outline')
  await ctx.close()
}
await browser.close()
server.kill()
