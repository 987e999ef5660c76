// Decides that a plan is made, changed, kept and taken along in a real browser, without a mouse and under the page's policy.

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expect, test } from './support/guarded'
import { openAs } from './support/learner'
import { expectSound } from './support/looks'

const PLANNED = { 'plan:junior-backend': { start: '2026-01-05', week: 10, off: [['2026-12-21', '2027-01-03']] } }

const weeks = (page: Page) => page.getByRole('region', { name: 'Week by week' })
const titles = (page: Page) =>
  weeks(page)
    .getByRole('button', { name: /^Move earlier: / })
    .evaluateAll((buttons) => buttons.map((button) => (button.ariaLabel ?? '').replace('Move earlier: ', '')))

test.describe('the plan', () => {
  test('is made, reordered and asked about by keyboard, and is there after a reload', async ({ page }) => {
    await openAs(page, {}, '/plan')
    await page.getByRole('button', { name: 'Make a plan' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Your time' })).toBeFocused()
    const hours = page.getByRole('spinbutton', { name: 'Hours per week' })
    await hours.press('ControlOrMeta+a')
    await page.keyboard.type('14')
    await page.keyboard.press('Enter')
    await expect(weeks(page)).toBeVisible()
    const before = await titles(page)
    await page.getByRole('button', { name: `Move later: ${before[0]}` }).press('Enter')
    await expect(weeks(page).getByRole('status')).toContainText(`${before[0]} is now at place`)
    await expect(page.getByRole('button', { name: `Move later: ${before[0]}` })).toBeFocused()
    const after = await titles(page)
    expect(after.indexOf(before[0]!)).toBeGreaterThan(0)
    await page.reload()
    await expect(weeks(page)).toBeVisible()
    await expect.poll(() => titles(page)).toEqual(after)
    await expect(page.getByText('placed by you')).toBeVisible()
    await page.getByRole('button', { name: 'Back to the best order' }).press('Enter')
    await expect.poll(() => titles(page)).toEqual(before)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => titles(page)).toEqual(after)
  })

  test('is taken along as a calendar file that a calendar program reads', async ({ page }) => {
    await openAs(page, { records: PLANNED }, '/plan')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Calendar file (.ics)' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^groundwork-plan-\d{4}-\d{2}-\d{2}\.ics$/)
    const text = await readFile(await file.path(), 'utf8')
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(events.length).toBeGreaterThan(20)
  })

  test('of a large roadmap is found beside the page', async ({ page }) => {
    const worker = page.waitForEvent('worker')
    await openAs(
      page,
      { records: { 'plan:everything': { start: '2026-01-05', week: 40 } }, target: 'everything' },
      '/plan',
    )
    expect((await worker).url()).toContain('planWorker')
    await expect(weeks(page).getByRole('listitem').first()).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
  })

  test('stands on Today without making it jump', async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry)
            Object.assign(window, { shift: Number(Reflect.get(window, 'shift') ?? 0) + Number(entry.value) })
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await openAs(page, { records: PLANNED, levels: { http: 'build' } }, '/')
    await expect(page.getByRole('region', { name: 'Plan this week' }).getByRole('listitem').first()).toBeVisible()
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shift') ?? 0))).toBeLessThan(0.02)
  })

  test('has nothing for axe-core to find, in both themes, on a phone and on a desktop', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openAs(page, { records: PLANNED, levels: { http: 'build' } }, '/plan')
    await page
      .getByRole('button', { name: /^Move later: / })
      .first()
      .click()
    await page.getByRole('button', { name: 'Change your time' }).click()
    await page.getByRole('button', { name: 'Add days off' }).click()
    await expectSound(page)
  })
})
