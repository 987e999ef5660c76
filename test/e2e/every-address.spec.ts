// Decides what holds at every address however the reader looks at it: 400 % zoom, wide text, forced colours, a coarse pointer, no motion.

import type { Page } from '@playwright/test'
import { paths } from '../../src/ui/paths'
import { expect, test } from './support/guarded'
import { openAs } from './support/learner'
import { findings, overflowOf } from './support/looks'

const ADDRESSES = Object.values(paths).map(({ href }) => href('http'))
const BUSY = { levels: { http: 'learning', 'programming-basics': 'build', browsers: 'skipped' } } as const

async function atEvery(page: Page, look: (address: string) => Promise<void>): Promise<void> {
  test.setTimeout(120_000)
  await openAs(page, BUSY, '/')
  for (const address of ADDRESSES) {
    await page.goto(address)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    await look(address)
  }
}

/** Sentences of which the end cannot be seen: their box is smaller than they are and hides the rest. */
function cutSentences(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(p, h1, h2, h3, label, button, a, li, td, th)')]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element)
        const isHidden = overflowX === 'hidden' || overflowY === 'hidden' || overflowX === 'clip'
        const isMeantToBe = position === 'absolute' || element.clientWidth <= 1
        const isLarger =
          element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2
        return isHidden && isLarger && !isMeantToBe
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`),
  )
}

/** Targets smaller than 24 by 24 pixels; links in the middle of a sentence and what cannot be seen are left out. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, textarea, input, [role=button], a.button')]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((element) => {
        const target = element.closest('label') ?? element
        return { element, box: target.getBoundingClientRect() }
      })
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < 23.5 || box.height < 23.5))
      .map(
        ({ element, box }) => `${element.outerHTML.slice(0, 80)}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
      ),
  )
}

test.describe('at 400 % zoom of a window of 1280 by 1024', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })

  test('every address is read without scrolling sideways', async ({ page }) => {
    await atEvery(page, (address) => expect.poll(() => overflowOf(page), address).toBeLessThanOrEqual(0))
  })
})

test('text may be spaced as widely as the guidelines ask', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await atEvery(page, async (address) => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
      )
      document.adoptedStyleSheets = [sheet]
    })
    await expect.poll(() => overflowOf(page), address).toBeLessThanOrEqual(0)
    await expect.poll(() => cutSentences(page), address).toEqual([])
  })
})

test('every control is large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await atEvery(page, (address) => expect.poll(() => smallTargets(page), address).toEqual([]))
})

test('axe-core finds nothing in forced colours, and nothing moves where that is asked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await atEvery(page, async (address) => {
    // The colours are the system's, and axe-core reads ours.
    expect(
      (await findings(page)).filter((found) => !found.startsWith('color-contrast')),
      address,
    ).toEqual([])
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    )
    expect(moving, address).toBe(0)
  })
})
