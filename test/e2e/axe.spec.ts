// Decides that axe-core finds nothing on any screen, in both themes, on a phone and on a desktop.

import type { Page } from '@playwright/test'
import { paths } from '../../src/ui/paths'
import { expect, test } from './support/guarded'
import { type Learner, levelOf, openAs } from './support/learner'
import { findings, overflowOf, THEMES, TWO_LOOKS, WIDTHS } from './support/looks'

const BUSY: Learner = {
  levels: {
    'programming-basics': 'build',
    python: 'explain',
    http: 'learning',
    browsers: 'skipped',
    'gone-skill': 'build',
  },
  picks: { 'backend-language': 'python' },
}

const { skill, ...others } = paths
const ADDRESSES = [...Object.values(others).map(({ href }) => href()), skill.href('http'), skill.href('docker')]

interface Screen {
  readonly name: string
  readonly open: (page: Page) => Promise<unknown>
}

const SCREENS: readonly Screen[] = [
  { name: 'first question', open: (page) => page.goto('/') },
  { name: 'second question', open: (page) => firstRun(page, 1) },
  { name: 'third question', open: (page) => firstRun(page, 2) },
  { name: 'Today', open: (page) => openAs(page, BUSY, '/') },
  {
    name: 'Today with a notice',
    open: async (page) => {
      await openAs(page, BUSY, '/')
      await page
        .getByRole('button', { name: /^Not now: / })
        .first()
        .click()
      await page.getByRole('button', { name: 'Undo' }).waitFor()
    },
  },
  {
    name: 'Today with a problem',
    open: async (page) => {
      await page.addInitScript(() => localStorage.setItem('groundwork:progress', '{broken'))
      await page.goto('/')
      await page.getByRole('alert').getByRole('button').first().waitFor()
    },
  },
  { name: 'Progress', open: (page) => openAs(page, BUSY, '/progress') },
  { name: 'outline', open: (page) => openAs(page, BUSY, '/roadmap?view=ready') },
  {
    name: 'outline with every kind of row',
    open: (page) => openAs(page, BUSY, '/roadmap?view=everything&section=languages'),
  },
  {
    name: 'outline folded',
    open: async (page) => {
      await openAs(page, BUSY, '/roadmap')
      await page.getByText('More filters').click()
      await page.getByRole('button', { name: 'Collapse all' }).click()
      await levelOf(page, 'Unit testing, mocks and fixtures').waitFor({ state: 'detached' })
    },
  },
  { name: 'outline with nothing found', open: (page) => openAs(page, BUSY, '/roadmap?q=zzzzzz') },
  { name: 'skill', open: (page) => openAs(page, BUSY, '/roadmap/docker') },
  { name: 'unknown skill', open: (page) => openAs(page, BUSY, '/roadmap/unknown') },
  {
    name: 'settings with a file opened',
    open: async (page) => {
      await openAs(page, BUSY, '/settings')
      const text = await page.evaluate(() => localStorage.getItem('groundwork:progress') ?? '')
      const file = { name: 'groundwork-2026-01-01.json', mimeType: 'application/json', buffer: Buffer.from(text) }
      await page.getByLabel('Restore from file').filter({ visible: true }).setInputFiles(file)
      await page.getByRole('button', { name: 'Restore', exact: true }).waitFor()
    },
  },
  {
    name: 'settings with a file refused',
    open: async (page) => {
      await openAs(page, BUSY, '/settings')
      const file = { name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{') }
      await page.getByLabel('Restore from file').filter({ visible: true }).setInputFiles(file)
      await page.getByText(/damaged or cut off/).waitFor()
    },
  },
  { name: 'unknown page', open: (page) => openAs(page, BUSY, '/unknown') },
]

async function firstRun(page: Page, steps: number): Promise<void> {
  await page.goto('/')
  for (let step = 0; step < steps; step += 1) await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByText(`Question ${steps + 1} of 3`).waitFor()
}

/** Only the contrast rule looks at colours, so the second theme is asked for that alone. */
const rulesFor = (theme: (typeof THEMES)[number]) => (theme === 'light' ? {} : { only: 'color-contrast' })

test.describe('axe-core finds nothing', () => {
  // Four looks at each screen; on a busy machine each takes seconds.
  test.describe.configure({ timeout: 90_000 })

  for (const { name, open } of SCREENS)
    test(`on ${name}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(page)
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
      for (const width of WIDTHS)
        for (const colorScheme of THEMES) {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ colorScheme })
          expect(await findings(page, rulesFor(colorScheme)), `${width} wide, ${colorScheme}`).toEqual([])
        }
    })

  for (const language of ['es', 'ar'])
    test(`in ${language}, at any address`, async ({ page }) => {
      test.setTimeout(240_000)
      await openAs(page, { ...BUSY, settings: { language } }, '/')
      for (const address of ADDRESSES) {
        await page.goto(address)
        await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        for (const [width, colorScheme] of TWO_LOOKS) {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          expect(await findings(page, rulesFor(colorScheme)), `${address} ${width} wide, ${colorScheme}`).toEqual([])
          expect(await overflowOf(page), `sideways: ${address} ${width} wide`).toBeLessThanOrEqual(0)
        }
      }
    })

  test('in high contrast', async ({ page }) => {
    await openAs(page, { ...BUSY, settings: { contrast: 'more' } }, '/roadmap?section=version-control')
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme })
      expect(await findings(page, rulesFor(colorScheme)), colorScheme).toEqual([])
    }
  })
})
