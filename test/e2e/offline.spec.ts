// Decides that the app works without a network after one visit, and that no update, whole or broken, takes it away.

import type { Page } from '@playwright/test'
import { type Host, startHost } from './support/deploy'
import { expect, test } from './support/guarded'

const PORT = Number(process.env['E2E_PORT'] ?? 4199) + 1
test.use({ baseURL: `http://127.0.0.1:${PORT}` })

let host: Host
test.beforeAll(async () => {
  host = await startHost(PORT)
})
test.afterAll(() => host.close())

/** The first visit, until everything is kept. */
async function visit(page: Page) {
  await page.goto('/')
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      timeout: 60_000,
    })
    .toBe('activated')
}

const askForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => undefined)
    const { installing } = registration ?? {}
    if (!installing) return 'none'
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => {
        if (installing.state !== 'installing') resolve(installing.state)
      })
    })
  })

const offer = (page: Page) => page.getByRole('button', { name: 'Update now' })

test.describe.configure({ mode: 'serial', timeout: 120_000 })

test('after one visit every screen works with the network cut, for a newcomer and after marks', async ({
  page,
  context,
}) => {
  await visit(page)
  await context.setOffline(true)
  const problems: string[] = []
  // What is fetched ahead is given up when the page is left.
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(request.url())
  })
  for (const [address, heading] of [
    ['/roadmap', 'Roadmap'],
    ['/roadmap/http', /^HTTP/],
    ['/practice', 'Practice'],
    ['/check-in', /Check-in/i],
    ['/jobs', 'Job ads'],
    ['/share', /Share/],
    ['/settings', 'Settings'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }
  await page.goto('/roadmap/http')
  await expect(page.getByRole('heading', { name: 'Questions' })).toBeVisible()
  await page.getByRole('radiogroup', { name: /^HTTP/ }).getByRole('radio', { name: 'Can build' }).check({ force: true })
  await page.goto('/')
  await expect(page.getByRole('meter', { name: 'Readiness' })).toBeVisible()
  await page.goto('/jobs')
  await page.getByRole('textbox', { name: 'Job ad' }).fill('You know PostgreSQL and Docker.')
  await page.getByRole('button', { name: 'Match' }).click()
  await expect(page.getByRole('region', { name: 'What the ad asks' }).getByText('Docker').first()).toBeVisible()
  await page.goto('/settings')
  await page.getByRole('radio', { name: 'العربية' }).check()
  await expect(page.getByRole('heading', { level: 1, name: 'الإعدادات' })).toBeVisible()
  await page.goto('/plan')
  await expect(page.getByRole('heading', { level: 1, name: 'الخطة' })).toBeVisible()
  expect(problems).toEqual([])
})

test('what another app shares opens here, and none of it is sent', async ({ page }) => {
  await visit(page)
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  // As the system does it: from no page of ours.
  const share = async (text: string) => {
    const action = `http://127.0.0.1:${PORT}/jobs`
    await page.goto(
      `data:text/html,<form method=post enctype=multipart/form-data action=${action}><textarea name=text>${encodeURIComponent(text)}</textarea><button>Send</button></form>`,
    )
    await page.getByRole('button', { name: 'Send' }).click()
  }
  await share('You know Docker & PostgreSQL.')
  await expect(page.getByRole('region', { name: 'What the ad asks' }).getByText('Docker').first()).toBeVisible()
  await expect(page).toHaveURL(/\/jobs$/)
  await share('My state: https://example.org/open#v1.damaged')
  await expect(page).toHaveURL(/\/open#v1\.damaged$/)
  await expect(page.getByText('This link cannot be opened')).toBeVisible()
  expect(sent.filter((url) => url.startsWith('http') && /Docker|damaged/.test(url.split('#')[0] ?? ''))).toEqual([])
})

test('a newer version is offered, not forced, and taken when asked for', async ({ page }) => {
  await visit(page)
  host.deploy()
  expect(await askForUpdate(page)).toBe('installed')
  await expect(offer(page)).toBeVisible()
  await page.goto('/settings')
  expect(await page.content()).not.toContain('newer -->')
  await offer(page).click()
  await expect.poll(async () => (await page.content().catch(() => '')).includes('newer -->')).toBe(true)
  await expect(offer(page)).toBeHidden()
})

for (const [what, faults] of [
  ['is cut off half way', 'cut'],
  ['has a damaged file', 'damaged'],
  ['lacks a file', 'gone'],
] as const)
  test(`an update that ${what} leaves the version in use, and comes once it is whole`, async ({ page, context }) => {
    await visit(page)
    host.deploy()
    host[faults].add('settings/index.html')
    expect(await askForUpdate(page)).toBe('redundant')
    await expect(offer(page)).toHaveCount(0)
    await context.setOffline(true)
    await page.goto('/settings')
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
    await context.setOffline(false)
    host[faults].clear()
    expect(await askForUpdate(page)).toBe('installed')
    await expect(offer(page)).toBeVisible()
  })

test.describe('without a kept build', () => {
  test.use({ serviceWorkers: 'block', expectedFaults: { patterns: [/./] } })

  test('a tab whose parts are gone from the host says so, and loads again', async ({ page }) => {
    const chunk = [...host.files.keys()].filter((name) => /assets\/(PracticePage|parts)-.*\.js$/.test(name))
    for (const name of chunk) host.gone.add(name)
    await page.goto('/')
    await page.getByRole('navigation').getByRole('link', { name: 'Practice' }).click()
    await expect(page.getByRole('alert').getByRole('heading')).toBeVisible()
    host.gone.clear()
    await page.getByRole('alert').getByRole('button').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Practice' })).toBeVisible()
  })
})
