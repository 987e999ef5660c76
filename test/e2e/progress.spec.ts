// Decides that a learner can look back by keyboard, on a phone, in high contrast and on paper.

import { expect, test } from './support/guarded'
import { openAs } from './support/learner'

const LEVELS = { http: 'build', git: 'build', python: 'explain', sql: 'learning' } as const

test('readiness, hours, levels and activity stand there with their numbers', async ({ page }) => {
  await openAs(page, { levels: LEVELS }, '/progress')
  await expect(page.getByText(/^Today you are \d+ % ready for Junior back-end developer/)).toBeVisible()
  const readiness = page.getByRole('region', { name: 'Readiness over time' })
  await readiness.getByText('Show the numbers').focus()
  await page.keyboard.press('Enter')
  await expect(readiness.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Levels by section' }).getByRole('table')).toBeVisible()
  await expect(page.getByText(/^1 active day in the last 26 weeks/)).toBeVisible()
})

test('what changed is told for a day typed by keyboard, and follows a mark made elsewhere', async ({ page }) => {
  await openAs(page, { levels: LEVELS }, '/progress')
  const changes = page.getByRole('region', { name: 'What changed since' })
  await expect(changes.getByRole('listitem')).toHaveCount(4)
  await changes.getByLabel('Since').focus()
  await page.keyboard.type('01012020')
  await expect(changes.getByText(/^Readiness went from 0 % to/)).toBeVisible()
  await changes.getByRole('link', { name: 'Python' }).click()
  await page.getByRole('radio', { name: 'Can build' }).click()
  await page.goBack()
  await expect(changes.getByRole('listitem').filter({ hasText: 'Python' })).toContainText('Can build')
})

test('before anything is marked there is one sentence and one way on', async ({ page }) => {
  await openAs(page, {}, '/progress')
  await page.getByRole('link', { name: 'Open the roadmap' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Roadmap' })).toBeVisible()
})

test('a phone shows every picture without scrolling sideways, in forced colours too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.emulateMedia({ forcedColors: 'active' })
  await openAs(page, { levels: LEVELS }, '/progress')
  await expect(page.getByRole('heading', { name: 'Activity' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})

test('paper holds the numbers of every picture', async ({ page }) => {
  await openAs(page, { levels: LEVELS }, '/progress')
  const tables = page.getByRole('main').locator('table')
  await expect(tables.first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(tables).toHaveCount(4)
  for (const table of await tables.all()) await expect(table).toBeVisible()
  await expect(page.getByText('Show the numbers').first()).toBeHidden()
  const bar = page.getByRole('region', { name: 'Hours by week' }).locator('[style]').first()
  expect(await bar.evaluate((one) => getComputedStyle(one).getPropertyValue('print-color-adjust'))).toBe('exact')
})
