// Decides that a practice session is done by keyboard alone, survives Undo and reload, and reads well to axe.

import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import { openAs } from './support/learner'
import { expectSound, TWO_LOOKS } from './support/looks'

const LEVELS = { http: 'explain', git: 'build', sql: 'learning' } as const

/** Answers the question in view with keys: the first option or nothing, then the grade that Enter takes. */
async function answerByKeys(page: Page): Promise<void> {
  const isOpen = await page.getByRole('textbox', { name: /Your answer/ }).isVisible()
  if (isOpen) await page.keyboard.press('Enter')
  else await page.keyboard.press('0')
  await expect(page.getByRole('group', { name: 'How did it go?' })).toBeVisible()
  await page.keyboard.press(isOpen ? 'g' : 'Enter')
}

const position = (page: Page) => page.getByRole('progressbar', { name: 'Session' })

test('a session runs by keyboard alone; its last grade is taken back; its reviews come due', async ({ page }) => {
  await openAs(page, { levels: LEVELS }, '/practice?way=section&section=internet&size=5')
  await expect(page.getByRole('button', { name: 'Start' })).toBeEnabled()
  await page.getByRole('radio', { name: '5' }).focus()
  await page.keyboard.press('Enter')
  for (let asked = 1; asked <= 5; asked += 1) {
    await expect(position(page)).toHaveAttribute('aria-valuetext', `Question ${asked} of 5`)
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused()
    await answerByKeys(page)
  }
  await expect(page.getByRole('heading', { name: /of 5 right/ })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(position(page)).toHaveAttribute('aria-valuetext', 'Question 5 of 5')
  await answerByKeys(page)
  await page.getByRole('link', { name: 'To Today' }).click()
  await expect(page.getByRole('region', { name: 'Review' })).toContainText('Nothing is due. The next question comes')
  await page.reload()
  await expect(page.getByRole('region', { name: 'Review' })).toContainText('Nothing is due.')
})

test('tomorrow what was not known is due, on Today and in practice', async ({ page }) => {
  await openAs(page, { levels: LEVELS }, '/practice?way=section&section=internet&size=5')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('button', { name: /I do not know|Show a good answer/ }).click()
  await page.getByRole('button', { name: /^Again/ }).click()
  await page.clock.install({ time: Date.now() + 2 * 86_400_000 })
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Review' })).toContainText('1 question is due.')
  await page.getByRole('link', { name: 'Start the review' }).click()
  await expect(page.getByText('1 question is due.')).toBeVisible()
})

test('axe-core finds nothing on the choice, a question, its explanation and the claims', async ({ page }) => {
  test.setTimeout(90_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openAs(page, { levels: LEVELS }, '/practice?way=section&section=internet&size=5')
  const look = (what: string) => expectSound(page, what, TWO_LOOKS)
  await page.getByRole('button', { name: 'Start' }).click()
  await look('a question')
  await page.getByRole('button', { name: /I do not know|Show a good answer/ }).click()
  await look('its explanation')
  await page.getByRole('button', { name: /^Again/ }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByRole('row').first().waitFor()
  await look('the choice of a session and the claims')
})

test('on a phone the verdict and the grades stand in sight, and taking a grade back moves nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openAs(page, { levels: LEVELS }, '/practice?way=section&section=internet&size=5')
  await page.getByRole('button', { name: 'Start' }).click()
  const stop = page.getByRole('button', { name: 'Stop' })
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused()
  const placeFromTop = async () => {
    await page.evaluate(() => scrollTo(0, 0))
    return stop.boundingBox()
  }
  const before = await placeFromTop()
  for (let asked = 1; asked <= 5; asked += 1) {
    await page.getByRole('button', { name: /I do not know|Show a good answer/ }).click()
    const again = page.getByRole('button', { name: /^Again/ })
    await expect(again).toBeInViewport({ ratio: 1 })
    await expect(page.getByText(/^Now you have seen it|points$/)).toBeInViewport({ ratio: 1 })
    await again.click()
    if (asked < 5) await expect(position(page)).toHaveAttribute('aria-valuenow', String(asked))
  }
  await page.getByRole('button', { name: 'Undo last grade' }).click()
  await expect(position(page)).toHaveAttribute('aria-valuenow', '4')
  expect(await placeFromTop()).toEqual(before)
})

test('a level that nobody has looked at for half a year is called stale, and stays', async ({ page }) => {
  await openAs(page, { levels: LEVELS }, '/roadmap/http')
  await page.clock.install({ time: Date.now() + 170 * 86_400_000 })
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Can explain' })).toBeChecked()
  await expect(page.getByText(/^Stale/)).toHaveCount(0)
  await page.clock.setFixedTime(Date.now() + 190 * 86_400_000)
  await page.reload()
  await expect(page.getByText(/^Stale: last looked at/)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Can explain' })).toBeChecked()
})
