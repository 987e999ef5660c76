// Decides that a mentor's group stands side by side in a real browser: pasted at once, sorted, looked into, taken back, a thousand of them smoothly, and by keyboard.

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readCurriculum } from '../../src/content/build/curriculum'
import type { ShareContent } from '../../src/domain/share/types'
import { classOf, linkOf } from '../support/cohortSamples'
import { expect, test } from './support/guarded'
import { expectSound } from './support/looks'

const { roadmap } = readCurriculum()
const DAY = 86_400_000
const link = (name: string, days: number, levels: ShareContent['levels'] = {}) =>
  linkOf({ roadmap: 'backend', at: Date.now() - days * DAY, name, levels }, roadmap)

const ADA = link('Ada', 9, { http: 'build' })
const LINES = [ADA, link('Ada', 2, { http: 'build' }), link('Grace', 3, { git: 'build' }), 'no link at all']

async function paste(page: Page, lines: readonly string[]): Promise<void> {
  await page.goto('/cohort')
  await page.getByRole('textbox', { name: 'Links' }).fill(lines.join('\n'))
  await page.getByRole('button', { name: 'Add' }).click()
}

const table = (page: Page) => page.getByRole('table', { name: 'Cohort' })
const people = (page: Page) => table(page).getByRole('rowheader').allTextContents()

test.describe('a cohort', () => {
  test('is pasted, sorted, looked into, changed, taken back, kept and handed out', async ({ page }) => {
    await paste(page, LINES)
    await expect(page.getByText('2 people added, 1 line is no link of theirs.')).toBeVisible()
    await expect(page.getByText(/1 person has not moved between their links: Ada since/)).toBeVisible()
    await page.getByRole('button', { name: 'Version control' }).click()
    await expect.poll(() => people(page)).toEqual(['Grace', 'Ada'])
    await page.getByRole('button', { name: 'Ada' }).click()
    const dialog = page.getByRole('dialog', { name: 'About Ada' })
    await expect(dialog.getByText('no skill further than before')).toBeVisible()
    await dialog.getByRole('button', { name: 'Remove from the cohort' }).click()
    await expect.poll(() => people(page)).toEqual(['Grace'])
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => people(page)).toEqual(['Grace', 'Ada'])
    await page.reload()
    await expect(table(page)).toBeVisible()
    await expect.poll(() => people(page)).toEqual(['Ada', 'Grace'])
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ])
    expect(await readFile(await file.path(), 'utf8')).toMatch(/^\ufeff"Name","Last link"/)
    await page.getByRole('button', { name: 'Ada' }).click()
    await page
      .getByRole('link', { name: /^Open the link of/ })
      .last()
      .click()
    await expect(page).toHaveURL(/\/open#v1\./)
    await expect(page.getByText('The level of 1 skill')).toBeVisible()
  })

  test('is kept by keyboard alone', async ({ page }) => {
    await page.goto('/cohort')
    await page.getByRole('textbox', { name: 'Links' }).focus()
    await page.keyboard.insertText(LINES.join('\n'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(table(page)).toBeVisible()
    const name = page.getByRole('button', { name: 'Grace' })
    for (let presses = 0; presses < 80 && !(await name.evaluate((one) => one === document.activeElement)); presses += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(name).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(table(page)).toHaveCount(0)
    await page.keyboard.press('Control+Shift+z')
    await expect(table(page)).toBeVisible()
  })

  test('takes dropped files', async ({ page }) => {
    await page.goto('/cohort')
    await page.getByRole('textbox', { name: 'Links' }).waitFor()
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'links.txt', { type: 'text/plain' }))
      const form = document.querySelector('main form')
      form?.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }))
      form?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    }, LINES.join('\n'))
    await expect(page.getByText(/2 people added/)).toBeVisible()
  })

  test('of a thousand is there in a second, scrolls without a long pause, and prints whole', async ({ page }) => {
    await page.goto('/cohort')
    await page.getByRole('textbox', { name: 'Links' }).fill(classOf(1000, roadmap).join('\n'))
    const took = await page.evaluate(async () => {
      const start = performance.now()
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Add')
      button?.click()
      while (!document.querySelector('table[aria-rowcount="1001"] tbody tr')) await new Promise(requestAnimationFrame)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      return performance.now() - start
    })
    const frames = await page.evaluate(async () => {
      const place = document.querySelector('section[aria-label="Cohort"]')
      const times: number[] = []
      for (let i = 0; i < 90; i += 1) {
        const before = performance.now()
        place?.scrollBy(0, 137)
        await new Promise(requestAnimationFrame)
        times.push(performance.now() - before)
      }
      return times.sort((a, b) => a - b)
    })
    console.log(
      `paste to table ${Math.round(took)} ms; frame median ${frames[45]?.toFixed(1)}, p95 ${frames[85]?.toFixed(1)} ms`,
    )
    // On a busy machine; the bench measures against the budget of one second and 60 frames.
    expect(took).toBeLessThan(10_000)
    expect(frames[45]).toBeLessThan(100)
    const stored = await page.evaluate(() => (localStorage.getItem('groundwork:cohort:records') ?? '').length)
    expect(stored / 1000).toBeLessThanOrEqual(200)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(table(page).getByRole('rowheader')).toHaveCount(1000)
  })
})

test.describe('axe-core finds nothing', () => {
  test.describe.configure({ timeout: 90_000 })
  for (const name of ['empty cohort', 'cohort', 'one person'])
    test(`on ${name}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await paste(page, name === 'empty cohort' ? [] : [...LINES, ...classOf(12, roadmap)])
      if (name === 'one person') await page.getByRole('button', { name: 'Ada', exact: true }).click()
      await expectSound(page)
    })
})
