// Decides that every text, control, mark, meter, chart line and focus ring is told from what lies behind it, measured on the page in every theme.

import type { Page } from '@playwright/test'
import { paths } from '../../src/ui/paths'
import { faintOn, faintRing } from './support/contrast'
import { expect, test } from './support/guarded'
import { type Learner, openAs } from './support/learner'
import { THEMES } from './support/looks'

const BUSY: Learner = {
  levels: { http: 'learning', python: 'explain', 'programming-basics': 'build', browsers: 'skipped', git: 'build' },
  picks: { 'backend-language': 'python' },
  records: { 'plan:junior-backend': { start: '2026-01-05', week: 10 } },
}
const ADDRESSES = [...Object.values(paths).map(({ href }) => href('http')), '/roadmap?view=everything&section=internet']

/** Tabs through the first stops of a screen and collects the rings that are hard to see. */
async function faintRings(page: Page, stops: number): Promise<string[]> {
  const found: string[] = []
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab')
    found.push(...(await faintRing(page)))
  }
  return found
}

for (const contrast of ['system', 'more'])
  for (const colorScheme of THEMES)
    test(`every screen is seen in ${colorScheme}, contrast ${contrast}`, async ({ page }) => {
      test.setTimeout(240_000)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await openAs(page, { ...BUSY, settings: { contrast } }, '/')
      for (const address of ADDRESSES) {
        await page.goto(address)
        await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
        expect(await faintRings(page, 8), address).toEqual([])
        await expect.poll(() => faintOn(page), address).toEqual([])
      }
    })
