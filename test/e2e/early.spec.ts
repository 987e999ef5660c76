// Decides what a prerendered page is worth before its code has come: content at once, no mismatch, and no click lost.

import type { Browser } from '@playwright/test'
import { expect, test } from './support/guarded'
import { firstCopy, levelsAgo, PROGRESS, stampAgo, stored } from './support/storage'

/** The bundle comes this much later, in milliseconds. */
const LATE = 2500

async function latePage(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.route('**/assets/index-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE))
    await route.continue()
  })
  return page
}

test('twenty times a level is set before the code has come, and none is lost', async ({ browser, baseURL, guard }) => {
  test.setTimeout(240_000)
  const levels = ['Learning', 'Can explain', 'Can build', 'Not for me'] as const
  const tries = Array.from({ length: 20 }, (_, i) => i)
  const lost: number[] = []
  const attempt = async (i: number) => {
    const page = await latePage(browser, baseURL)
    await guard.watch(page.context())
    await page.goto('/roadmap', { waitUntil: 'commit' })
    const control = page.getByRole('main').getByRole('radiogroup').nth(i)
    await control.getByRole('radio', { name: levels[i % 4] ?? '' }).check()
    // Set once more in the same breath, by key: the last one counts.
    if (i % 5 === 0) await page.keyboard.press('2')
    expect(await page.evaluate(() => document.querySelector('script[type=module]') !== null)).toBe(true)
    const wanted = i % 5 === 0 ? 'explain' : ['learning', 'explain', 'build', 'skipped'][i % 4]
    const kept = async () => Object.values((await firstCopy(page))['levels'] ?? {}).map(([level]) => level)
    await expect
      .poll(kept, { timeout: 15_000 })
      .toEqual([wanted])
      .catch(() => lost.push(i))
    await page.context().close()
  }
  for (let first = 0; first < tries.length; first += 5) await Promise.all(tries.slice(first, first + 5).map(attempt))
  expect(lost).toEqual([])
})

test('a newcomer fetches nothing of a learner’s screen', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await expect.poll(() => asked.some((url) => url.includes('/preload-'))).toBe(true)
  expect(asked.filter((url) => url.includes('/Standing-'))).toEqual([])
})

test('the first questions can be answered before the code has come', async ({ browser, baseURL, guard }) => {
  const page = await latePage(browser, baseURL)
  await guard.watch(page.context())
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: /^Python back-end developer/ }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Question 2 of 3')).toBeVisible({ timeout: 10_000 })
  await page.getByRole('button', { name: 'Skip' }).click()
  await expect(page.getByRole('combobox', { name: 'Target' })).toHaveValue('python-backend')
  await page.context().close()
})

test('what is typed, pasted and chosen before the code has come is taken in', async ({ browser, baseURL, guard }) => {
  const page = await latePage(browser, baseURL)
  await guard.watch(page.context())
  await page.goto('/jobs', { waitUntil: 'commit' })
  await page.getByRole('textbox', { name: 'Job ad' }).fill('You know PostgreSQL and Docker.')
  await expect(page.getByRole('main').getByText('PostgreSQL').first()).toBeVisible({ timeout: 10_000 })
  await page.context().close()

  const other = await latePage(browser, baseURL)
  await guard.watch(other.context())
  await other.goto('/settings', { waitUntil: 'commit' })
  const buffer = Buffer.from(stored(levelsAgo(30, { http: 'explain' })))
  await other.getByLabel('Restore from file').setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer })
  await expect(other.getByText('kept.json holds 1 entry.')).toBeVisible({ timeout: 10_000 })
  await other.context().close()
})

test('the key for the search, pressed before the code has come, leads there', async ({ browser, baseURL, guard }) => {
  const page = await latePage(browser, baseURL)
  await guard.watch(page.context())
  await page.goto('/roadmap', { waitUntil: 'commit' })
  await expect(page.getByRole('main').getByRole('radiogroup').first()).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search skills' })).toBeFocused({ timeout: 15_000 })
  await page.keyboard.type('redis')
  await expect(page).toHaveURL(/q=redis/)
  await page.context().close()
})

test('the key that takes back, pressed before the code has come, takes back', async ({ browser, baseURL, guard }) => {
  const page = await latePage(browser, baseURL)
  await guard.watch(page.context())
  await page.goto('/roadmap')
  await page.getByRole('main').getByRole('radio', { name: 'Can build' }).first().check({ force: true })
  const kept = async () => Object.values((await firstCopy(page))['levels'] ?? {}).map(([level]) => level)
  await expect.poll(kept, { timeout: 15_000 }).toEqual(['build'])
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(kept, { timeout: 15_000 }).toEqual(['new'])
  await page.context().close()
})

test('nothing moves when the app takes the page over', async ({ browser, baseURL, guard }) => {
  const page = await latePage(browser, baseURL)
  await guard.watch(page.context())
  await page.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    const add = (entry: PerformanceEntry) => {
      seen.shift += Number(Reflect.get(entry, 'value'))
    }
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/roadmap', { waitUntil: 'commit' })
  await expect(page.getByRole('main').getByRole('radiogroup').first()).toBeVisible()
  // Sections beyond the first are drawn once the app lives.
  await expect
    .poll(() => page.getByRole('main').getByRole('radiogroup').count(), { timeout: 15_000 })
    .toBeGreaterThan(150)
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => Reflect.get(window, 'seen').shift)).toBeLessThan(0.01)
  await page.context().close()
})

test('a learner’s own levels stand on the roadmap before the code has come, and none of twenty set then is lost', async ({
  browser,
  baseURL,
  guard,
}) => {
  test.setTimeout(240_000)
  const known = { http: 'build', hosting: 'learning', terminal: 'skipped' } as const
  const rest = { aims: { target: ['mid-backend', stampAgo(30)] }, inferred: { browsers: [70, stampAgo(30)] } }
  const localStorage = [{ name: PROGRESS, value: stored({ ...levelsAgo(30, known), ...rest }, 2) }]
  const storageState = { cookies: [], origins: [{ origin: new URL(baseURL ?? '').origin, localStorage }] }
  for (const wanted of ['learning', 'explain', 'build', 'skipped']) {
    const context = await browser.newContext({ baseURL: baseURL ?? '', storageState })
    await guard.watch(context)
    const page = await context.newPage()
    let letCome: () => void = () => undefined
    const asked = new Promise<void>((resolve) => {
      letCome = resolve
    })
    await page.route('**/assets/index-*.js', async (route) => {
      await asked
      await route.continue()
    })
    await page.goto('/roadmap?view=everything', { waitUntil: 'commit' })
    const level = (id: string, value: string) => page.locator(`main [name="level-${id}"][value="${value}"]`)
    for (const [id, value] of Object.entries(known)) await expect(level(id, value)).toBeChecked({ timeout: 15_000 })
    await expect(level('how-internet-works', 'new')).toBeChecked()
    await expect(page.getByRole('radio', { name: 'Everything' })).toBeChecked()
    // What the app alone can tell is not there yet.
    await expect(page.getByText('Show the 216 that are missing')).toBeHidden()
    await expect(page.locator('main [role=radiogroup]', { has: level('browsers', 'new') })).toBeHidden()
    const set = ['domain-names-dns', 'tcp-ip', 'html-css', 'linux-basics', 'ssh']
    for (const id of set) await level(id, wanted).check()
    letCome()
    const all = { ...known, ...Object.fromEntries(set.map((id) => [id, wanted])) }
    await expect
      .poll(async () =>
        Object.entries((await firstCopy(page))['levels'] ?? {})
          .map(([id, [to]]) => `${id} ${to}`)
          .sort(),
      )
      .toEqual(
        Object.entries(all)
          .map(([id, to]) => `${id} ${to}`)
          .sort(),
      )
    await expect(page.locator('main h1 ~ p').last()).toBeVisible()
    await expect(level('ssh', wanted)).toBeFocused()
    await context.close()
  }
})

test('what the first paint waits for is named before the policy, where browsers look ahead', async ({ request }) => {
  for (const route of ['/', '/roadmap']) {
    const [before = '', after = ''] = (await (await request.get(route)).text()).split('Content-Security-Policy')
    expect(before, route).toMatch(/href="[^"]*start\.js"/)
    expect(before, route).toMatch(/rel="modulepreload"[^>]*href="[^"]*index-[^"]*\.js"/)
    expect(before, route).not.toContain('<script')
    expect(after, route).not.toContain('rel="stylesheet"')
    // The first script renames both.
    expect(after, route).toMatch(/<title>.*rel="manifest".*<script/s)
  }
})

test('a newcomer reads the screen without any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  const page = await context.newPage()
  for (const [address, heading] of [
    ['/', /^Where you stand/],
    ['/roadmap', 'Roadmap'],
    ['/roadmap/http', /^HTTP/],
    ['/settings', 'Settings'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }
  await context.close()
})

test('a returning learner never sees the newcomer’s screen', async ({ page, browser, baseURL }) => {
  await page.goto('/roadmap')
  await page.getByRole('main').getByRole('radio', { name: 'Can build' }).first().check({ force: true })
  const late = await browser.newContext({ baseURL: baseURL ?? '', storageState: await page.context().storageState() })
  const other = await late.newPage()
  await other.route('**/assets/index-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE))
    await route.continue()
  })
  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url()))
  await other.goto('/', { waitUntil: 'commit' })
  await expect(other.getByRole('navigation', { name: 'Main' })).toBeVisible()
  // The entry has not come yet: what the learner's screen needs is asked for all the same.
  await expect.poll(() => asked.some((url) => /\/Standing-[^/]*\.js$/.test(url)), { timeout: LATE - 500 }).toBe(true)
  await expect(other.getByRole('heading', { name: /^Where you stand/ })).toBeHidden()
  await expect(other.getByRole('meter', { name: 'Readiness' })).toBeVisible({ timeout: 10_000 })
  await late.close()
})
