// Decides that the focus is never lost or hidden, and that what appears at a pointer or the focus can be put away, reached and kept.

import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import { levelOf, openAs } from './support/learner'

/** The care for the focus starts when the app has settled; what it fetches next shows that it has. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('PaletteHost')),
  )
}

const SKILL = 'How the internet works'
const SENTENCE = /^Describe what happens, step by step/

test.describe('what had the focus and is gone', () => {
  test('leaves it to the heading of what it stood in', async ({ page }) => {
    await openAs(page, { levels: { http: 'learning' } }, '/')
    await settled(page)
    const others = page.getByRole('region', { name: 'Other targets' })
    await others.getByRole('button').first().press('Enter')
    await expect(others.getByRole('heading')).toBeFocused()
    await page.goto('/roadmap?q=zzzzzz')
    await settled(page)
    await page.getByRole('button', { name: 'Clear filters' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })

  test('leaves it to where one was when a notice is closed', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    await settled(page)
    const radio = levelOf(page, SKILL).getByRole('radio', { name: 'Learning' })
    await radio.focus()
    await page.keyboard.press('1')
    await page.getByRole('status').getByRole('button', { name: 'Close' }).press('Enter')
    await expect(radio).toBeFocused()
  })
})

test('nothing that takes the focus lies behind a notice', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openAs(page, {}, '/')
  await page.getByRole('radio', { name: 'Learning' }).first().press('1')
  // Held, so that it does not go by itself.
  await page.getByRole('button', { name: 'Undo' }).hover()
  const hidden: string[] = []
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab')
    hidden.push(
      ...(await page.evaluate(() => {
        const { activeElement } = document
        const notice = document.querySelector('[role=status] > fieldset')
        if (!activeElement || !notice || notice.contains(activeElement)) return []
        const [box, cover] = [activeElement.getBoundingClientRect(), notice.getBoundingClientRect()]
        return box.top >= cover.top && box.bottom <= cover.bottom ? [activeElement.outerHTML.slice(0, 80)] : []
      })),
    )
  }
  expect(hidden).toEqual([])
})

test.describe('the sentence of a level', () => {
  test('is put away by Escape while the pointer or the focus stays', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    const sentence = page.getByText(SENTENCE)
    const group = levelOf(page, SKILL)
    await group.locator('label', { hasText: 'Can explain' }).hover()
    await expect(sentence).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sentence).toHaveCount(0)
    await page.mouse.move(0, 0)
    await group.getByRole('radio', { name: 'New' }).focus()
    await page.keyboard.press('2')
    await group.getByRole('radio', { name: 'Can explain' }).focus()
    await expect(sentence).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sentence).toHaveCount(0)
    await expect(group.getByRole('radio', { name: 'Can explain' })).toBeFocused()
  })

  test('can be pointed at, stays, and gives way once a level is chosen', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    const sentence = page.getByText(SENTENCE)
    const segment = levelOf(page, SKILL).locator('label', { hasText: 'Can explain' })
    await segment.hover()
    await expect(sentence).toBeVisible()
    const [from, to] = [await segment.boundingBox(), await sentence.boundingBox()]
    await page.mouse.move(from!.x + from!.width / 2, to!.y + to!.height / 2, { steps: 12 })
    await page.waitForTimeout(1500)
    await expect(sentence).toBeVisible()
    await segment.click()
    await expect(sentence).toHaveCount(0)
    await expect(levelOf(page, SKILL).getByRole('radio', { name: 'Can explain' })).toBeChecked()
  })
})
