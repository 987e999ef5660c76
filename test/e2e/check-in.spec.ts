// Decides that a whole check-in can be walked by keyboard, survives a reload, and is taken over and back; and that axe finds nothing on it.

import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import { openAs } from './support/learner'
import { expectSound } from './support/looks'

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Check-in' })
const yourLevel = (page: Page) => page.getByRole('radiogroup', { name: 'Your level' })

/** What stands on the page now: the question's number, which changes with every step. */
const step = (page: Page) => page.getByText(/^Question \d+/)

/** Answers with one key, whatever is asked, and waits for the next question or the result. */
async function press(page: Page, key: string): Promise<void> {
  const before = await step(page).textContent()
  await page.keyboard.press(key)
  await expect(async () => {
    const isOver = (await heading(page).textContent()) === 'Where you stand'
    expect(isOver || (await step(page).textContent()) !== before).toBe(true)
  }).toPass()
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await progress(page).waitFor()
}

test.describe('a check-in', () => {
  test('is walked by keyboard from start to result, accepted, and taken back', async ({ page }) => {
    test.setTimeout(90_000)
    await openAs(page, {}, '/check-in')
    await page.getByRole('button', { name: 'Start', exact: true }).focus()
    await page.keyboard.press('Enter')
    await progress(page).waitFor()
    await expect(heading(page)).toBeFocused()
    await expect(yourLevel(page).getByRole('radio')).toHaveCount(5)

    await test.step('an answer by arrow keys and Enter', async () => {
      const first = await heading(page).textContent()
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowDown')
      await expect(yourLevel(page).getByRole('radio', { checked: true })).toHaveCount(1)
      await page.keyboard.press('Enter')
      await expect(heading(page)).not.toHaveText(first ?? '')
      await expect(heading(page)).toBeFocused()
    })

    await test.step('a reload in the middle goes on at the same question', async () => {
      for (const key of ['3', '2', '1']) await press(page, key)
      const left = await heading(page).textContent()
      await page.reload()
      await expect(heading(page)).toHaveText(left ?? '')
      await expect(step(page)).toContainText('Question 5')
    })

    await test.step('keys alone lead to the result', async () => {
      for (let i = 0; i < 50 && (await progress(page).isVisible()); i += 1)
        await press(page, (await yourLevel(page).isVisible()) ? ['2', '3', '1'][i % 3]! : '1')
      await expect(heading(page)).toHaveText('Where you stand')
      await expect(heading(page)).toBeFocused()
      await expect(page.getByText(/^Confirmed \d+ · Inferred \d+ · Unsure \d+$/)).toBeVisible()
    })

    await test.step('all is accepted, and one undo takes it back', async () => {
      await page.getByRole('button', { name: /^Accept all \d+$/ }).press('Enter')
      await expect(page.getByText(/has been taken over/)).toBeVisible()
      await page.keyboard.press('Control+z')
      await expect(page.getByRole('button', { name: /^Accept all \d+$/ })).toBeVisible()
      await page.keyboard.press('Control+Shift+Z')
      await expect(page.getByText(/has been taken over/)).toBeVisible()
    })

    await test.step('inferred levels look and read inferred in the outline', async () => {
      await page.getByRole('link', { name: 'See what comes next' }).click()
      await expect(page.getByRole('meter', { name: 'Readiness' })).toHaveAttribute('aria-valuetext', /\d+ % \(/)
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roadmap' }).click()
      const inferred = page.getByRole('radiogroup', { description: /, inferred \(\d+ %\)$/ }).first()
      await expect(inferred.getByRole('radio', { checked: true })).toHaveCount(0)
      await inferred.getByRole('radio', { name: 'Can explain' }).check()
      await expect(page.getByRole('status').getByRole('button', { name: 'Undo' })).toBeVisible()
    })
  })

  test('can be left for another page and finished early', async ({ page }) => {
    await openAs(page, {}, '/check-in')
    await start(page)
    await press(page, '2')
    const left = await heading(page).textContent()
    await page.getByRole('link', { name: 'Today' }).click()
    await page.goBack()
    await expect(heading(page)).toHaveText(left ?? '')
    await page.getByRole('button', { name: 'Finish now' }).click()
    await expect(heading(page)).toHaveText('Where you stand')
    await page.getByRole('button', { name: 'Accept none' }).click()
    await expect(page.getByText(/Nothing more was taken over/)).toBeVisible()
  })
})

test.describe('axe-core finds nothing', () => {
  test.describe.configure({ timeout: 90_000 })

  test('on the start and the questions of a check-in', async ({ page }) => {
    await openAs(page, { levels: { http: 'build' } }, '/check-in')
    await page.getByText(/Tell roughly where you stand/).click()
    await expectSound(page)
    await start(page)
    await expectSound(page)
    for (let i = 0; i < 29 && (await yourLevel(page).isVisible()); i += 1) await press(page, '3')
    await expect(page.getByText('You said you can build this. One question to check.')).toBeVisible()
    await expectSound(page)
  })

  test('on the result of a check-in', async ({ page }) => {
    await openAs(page, {}, '/check-in')
    await start(page)
    for (let i = 0; i < 14; i += 1) await press(page, (await yourLevel(page).isVisible()) ? '3' : '0')
    await page.getByRole('button', { name: 'Finish now' }).click()
    await expect(page.getByRole('region', { name: 'Worth another look' })).toBeVisible()
    await page
      .getByText(/^Show \d+ skills?$/)
      .first()
      .click()
    await expectSound(page)
  })
})
