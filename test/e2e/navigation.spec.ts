// Decides that every address opens directly, and that going back finds the scroll and the focus where they were.

import { expect, test } from './support/guarded'
import { openAs } from './support/learner'

const ROUTES = [
  { address: '/', heading: 'Today', title: 'Today · Groundwork' },
  { address: '/roadmap', heading: 'Roadmap', title: 'Roadmap · Groundwork' },
  {
    address: '/roadmap/http',
    heading: 'HTTP: requests, methods, status codes, headers',
    title: /^HTTP: .* · Groundwork$/,
  },
  { address: '/settings', heading: 'Settings', title: 'Settings · Groundwork' },
  {
    address: '/roadmap/no-such-skill',
    heading: 'No such skill on this roadmap',
    title: /^No such skill .* · Groundwork$/,
  },
  { address: '/no/such/page', heading: 'There is no such page', title: 'There is no such page · Groundwork' },
]

test.describe('every address', () => {
  for (const { address, heading, title } of ROUTES)
    test(`${address} opens directly, is named, and survives a reload`, async ({ page }) => {
      await openAs(page, {}, address)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached()
      await expect(page).toHaveTitle(title)
      await page.reload()
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached()
      await expect(page.getByRole('banner')).toBeVisible()
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
      await expect(page.getByRole('main')).toHaveCount(1)
    })

  test('an unknown one has a way back', async ({ page }) => {
    await openAs(page, {}, '/no/such/page')
    await page.getByRole('main').getByRole('link', { name: 'Go to Today' }).click()
    await expect(page).toHaveURL('/')
    await openAs(page, {}, '/roadmap/no-such-skill')
    await page.getByRole('main').getByRole('link', { name: 'Go to the roadmap' }).click()
    await expect(page).toHaveURL('/roadmap')
  })
})

test.describe('going to a screen', () => {
  test('starts at its top with the focus on it', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    await page.getByRole('link', { name: 'Unit testing, mocks and fixtures', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Unit testing, mocks and fixtures' })).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('and back finds the place in the list again, by eye and by keyboard, and forward too', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    const link = page.getByRole('link', { name: 'Unit testing, mocks and fixtures', exact: true })
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Unit testing, mocks and fixtures' })).toBeVisible()
    await page.goBack()
    await expect(link).toBeFocused()
    await expect(link).toBeInViewport()
    await page.goForward()
    await expect(page.getByRole('heading', { level: 1, name: 'Unit testing, mocks and fixtures' })).toBeVisible()
    await page.goBack()
    await expect(link).toBeInViewport()
  })

  test('from a skill back to the roadmap arrives at its section', async ({ page }) => {
    await openAs(page, {}, '/roadmap/unit-testing')
    await page.getByRole('main').getByRole('link', { name: 'Roadmap', exact: true }).click()
    const section = page.getByRole('button', { name: 'Testing and quality' })
    await expect(section).toBeInViewport()
    await expect(section).toBeFocused()
  })
})

test('previous and next walk the roadmap skill by skill', async ({ page }) => {
  await openAs(page, {}, '/roadmap/http')
  const foot = page.getByRole('article').getByRole('contentinfo').or(page.locator('article footer'))
  await foot.getByRole('link').last().click()
  await expect(page).not.toHaveURL('/roadmap/http')
  await foot.getByRole('link').first().click()
  await expect(page).toHaveURL('/roadmap/http')
})
