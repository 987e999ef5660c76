// Decides what every screen has to stand up to in a browser test: axe-core finds nothing, and nothing scrolls sideways.

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
export const WIDTHS = [360, 1280] as const
export const THEMES = ['light', 'dark'] as const

type Look = readonly [width: (typeof WIDTHS)[number], theme: (typeof THEMES)[number]]
const EVERY_LOOK: readonly Look[] = WIDTHS.flatMap((width) => THEMES.map((theme) => [width, theme] as const))
/** Half the looks, for a test that looks at several states of one screen. */
export const TWO_LOOKS: readonly Look[] = [
  [360, 'light'],
  [1280, 'dark'],
]

/** What axe-core finds on the page as it stands, in words; `within` narrows it to a part. */
export async function findings(page: Page, { only, within }: { only?: string; within?: string } = {}) {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  if (within !== undefined) axe.include(within)
  const { violations } = await (only === undefined ? axe.withTags(RULES) : axe.withRules(only)).analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`))
}

/** How far the page scrolls sideways, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Looks at the page in each width and theme. */
export async function expectSound(page: Page, what = '', looks = EVERY_LOOK, within?: string): Promise<void> {
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const name = `${what} ${width} wide, ${colorScheme}`
    expect(await findings(page, within === undefined ? {} : { within }), name).toEqual([])
    expect(await overflowOf(page), `sideways: ${name}`).toBeLessThanOrEqual(0)
  }
}
