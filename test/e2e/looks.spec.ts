// Decides what is drawn at every size and in every theme: nothing flashes, nothing is cut off, nothing moves unasked.

import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import { type Learner, openAs } from './support/learner'

const BUSY: Learner = {
  levels: {
    'programming-basics': 'build',
    http: 'learning',
    browsers: 'skipped',
    'no-longer-a-skill-of-this-roadmap': 'build',
  },
  picks: { 'backend-language': 'python' },
}
const ADDRESSES = [
  '/',
  '/roadmap',
  '/roadmap?tier=junior&section=relational',
  '/roadmap?q=zzzzzz',
  '/roadmap/http',
  '/roadmap/nothing-of-the-kind',
  '/settings',
  '/nothing/of/the/kind',
]

/** What reaches beyond the page sideways, by tag and text; empty when one can read without scrolling to the side. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`${scrollWidth} > ${clientWidth}`, ...wide.map((element) => `${element.tagName} ${element.className}`)]
  })
}

test.describe('on a phone of 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('no screen scrolls sideways', async ({ page }) => {
    await openAs(page, BUSY, '/')
    for (const address of ADDRESSES) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
      await expect.poll(() => overflowing(page), address).toEqual([])
    }
  })

  test('no question to a newcomer scrolls sideways', async ({ page }) => {
    await page.goto('/')
    for (let step = 1; step <= 3; step += 1) {
      await expect(page.getByText(`Question ${step} of 3`)).toBeVisible()
      await expect.poll(() => overflowing(page), `question ${step}`).toEqual([])
      if (step < 3) await page.getByRole('button', { name: 'Next', exact: true }).click()
    }
  })

  test('every level is wide enough for a finger and is set by a tap', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    const group = page.getByRole('radiogroup', { name: 'How the internet works' })
    for (const radio of await group.getByRole('radio').all()) {
      const box = await radio.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(42)
    }
    await group.getByRole('radio', { name: 'Can explain' }).tap()
    await expect(group.getByRole('radio', { name: 'Can explain' })).toBeChecked()
    await expect(page.getByRole('status').getByRole('button', { name: 'Undo' })).toBeInViewport()
    await expect.poll(() => overflowing(page)).toEqual([])
  })
})

test.describe('at 200 % zoom', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })

  test('nothing is lost and nothing scrolls sideways', async ({ page }) => {
    await openAs(page, BUSY, '/')
    for (const address of ADDRESSES) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
      await expect.poll(() => overflowing(page), address).toEqual([])
      const navigation = page.getByRole('navigation', { name: 'Main' })
      for (const name of ['Today', 'Roadmap']) await expect(navigation.getByRole('link', { name })).toBeVisible()
      await navigation.getByRole('button', { name: 'More' }).click()
      await expect(navigation.getByRole('link', { name: 'Settings' })).toBeInViewport()
      await page.keyboard.press('Escape')
    }
    await page.goto('/roadmap')
    await page
      .getByRole('radiogroup', { name: 'Unit testing, mocks and fixtures' })
      .getByRole('radio', { name: 'Can build' })
      .click()
    await expect(page.getByRole('status').getByRole('button', { name: 'Undo' })).toBeInViewport()
  })
})

test.describe('the theme', () => {
  test('is chosen in Settings, drawn at once, and kept over a reload', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await openAs(page, {}, '/settings')
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.reload()
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await expect.poll(() => paper()).toBe(dark)
    await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Like the system' }).check()
    await expect.poll(() => paper()).toBe(light)
  })

  test('stands before the page has a body, so nothing flashes', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.addInitScript(() => {
      const seen: (string | undefined)[] = []
      Object.assign(window, { themesSeen: seen })
      new MutationObserver((_, observer) => {
        if (!document.body) return
        observer.disconnect()
        seen.push(document.documentElement.dataset['theme'], document.documentElement.dataset['contrast'])
      }).observe(document, { childList: true, subtree: true })
    })
    await openAs(page, { settings: { theme: 'dark', contrast: 'more' } }, '/')
    expect(await page.evaluate(() => Reflect.get(window, 'themesSeen'))).toEqual(['dark', 'more'])
  })

  test('follows the system where none is chosen', async ({ page }) => {
    await openAs(page, {}, '/')
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await page.emulateMedia({ colorScheme: 'light' })
    const light = await paper()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => paper()).not.toBe(light)
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
    await expect.poll(() => paper()).toMatch(/^(oklch\(1 0 0\)|lab\(100 0 0\))$/)
  })
})

test('nothing moves where the system asks for reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openAs(page, BUSY, '/')
  for (const address of ['/', '/roadmap', '/roadmap/http', '/settings']) {
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element)
          const lasts = (text: string) => text.split(',').some((part) => Number.parseFloat(part) > 0)
          return lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === 'smooth'
        })
        .map((element) => `${element.tagName} ${element.className}`),
    )
    expect(moving, address).toEqual([])
  }
})
