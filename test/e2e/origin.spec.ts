// Decides that the app talks to nobody but its own origin and that the page's policy holds, on every route.

import { expect, test } from './support/guarded'
import { openAs } from './support/learner'

const ROUTES = [
  '/',
  '/roadmap',
  '/roadmap/http',
  '/settings',
  '/roadmap/unknown',
  '/share',
  '/open',
  '/cohort',
  '/unknown',
]

test.describe('the page', () => {
  test('carries a policy without unsafe sources on every route', async ({ request }) => {
    for (const route of ROUTES) {
      const html = await (await request.get(route)).text()
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
      expect(policy, route).toContain('default-src')
      expect(policy, route).not.toMatch(/unsafe-|\*|https?:/)
      expect(html.indexOf('Content-Security-Policy'), route).toBeLessThan(html.indexOf('<script'))
    }
  })

  test('asks nobody else for anything, on every route and through every screen', async ({ page, guard }) => {
    await openAs(page, {}, '/')
    for (const route of ROUTES) {
      await page.goto(route)
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    }
    await page.goto('/roadmap')
    await page.getByRole('searchbox').fill('sql')
    await page.getByRole('link', { name: 'Settings' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download backup' }).click()
    await (await download).delete()
    // Whatever is fetched beforehand, once the page has settled, counts too.
    await page.waitForTimeout(3000)
    expect(guard.faults).toEqual([])
  })
})

test.describe('the guard itself', () => {
  test.use({ expectedFaults: { patterns: [/example\.invalid/, /policy violation/, /favicon/] } })

  test('sees a request, a policy violation, a console error and a page error', async ({ page, guard }) => {
    await openAs(page, {}, '/')
    await page.evaluate(() => {
      const image = document.createElement('img')
      image.src = 'https://example.invalid/pixel.png'
      document.body.append(image)
      console.error('example.invalid said no')
      setTimeout(() => {
        throw new Error('example.invalid broke')
      })
    })
    await expect.poll(() => guard.faults.join('\n')).toMatch(/policy violation: img-src https:\/\/example\.invalid/)
    expect(guard.faults.join('\n')).toContain('console error: example.invalid said no')
    await expect.poll(() => guard.faults.join('\n')).toContain('page error: example.invalid broke')
  })

  test('sees a request that no policy stops', async ({ page, guard }) => {
    await page.goto('/icon.svg')
    await page.evaluate(() => fetch('http://example.invalid/').catch(() => undefined))
    await expect.poll(() => guard.faults.join('\n')).toContain('request to http://example.invalid/')
  })
})
