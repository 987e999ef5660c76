// Decides in which language a reader meets the app: no flash of another, no file of another, switched without losing a thing.

import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import { openAs } from './support/learner'

/** The catalogues a page asks for, by language. */
function catalogues(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const [, language] = /\/assets\/(es|ar)-[\w-]+\.js$/.exec(new URL(request.url()).pathname) ?? []
    // What the worker fetches for use without a network is no page's.
    if (language !== undefined && !request.serviceWorker()) asked.push(language)
  })
  return asked
}

const root = (page: Page) => page.locator('html')
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

test('an English reader never asks for another language’s words', async ({ page }) => {
  const asked = catalogues(page)
  await openAs(page, {}, '/')
  for (const place of ['/roadmap', '/settings']) {
    await page.goto(place)
    await heading(page).waitFor()
  }
  await expect(root(page)).toHaveAttribute('lang', 'en')
  expect(asked).toEqual([])
})

for (const { locale, language, dir, title } of [
  { locale: 'es-MX', language: 'es', dir: 'ltr', title: 'Ajustes' },
  { locale: 'ar-EG', language: 'ar', dir: 'rtl', title: 'الإعدادات' },
])
  test.describe(`a reader whose browser asks for ${locale}`, () => {
    test.use({ locale })

    test('is met in their language from the first paint on, with one file of words', async ({ page }) => {
      const asked = catalogues(page)
      await page.addInitScript(() => {
        const shown: string[] = []
        Object.assign(globalThis, { shown })
        const look = () => {
          const frame = document.querySelector('header')
          if (frame && getComputedStyle(frame).visibility === 'visible') shown.push(frame.textContent ?? '')
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
      await page.goto('/settings')
      await expect(heading(page)).toHaveText(title)
      await expect(page).toHaveTitle(`${title} · Groundwork`)
      await expect(root(page)).toHaveAttribute('lang', language)
      await expect(root(page)).toHaveAttribute('dir', dir)
      const shown = await page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown)
      expect(shown.filter((text) => text.includes('Today'))).toEqual([])
      expect(asked).toEqual([language])
    })
  })

test('switching in Settings applies at once, keeps what was done, and survives a reload', async ({ page }) => {
  await openAs(page, { levels: { http: 'build' } }, '/settings')
  const arabic = page.getByRole('radio', { name: 'العربية' })
  await arabic.check()
  await expect(heading(page)).toHaveText('الإعدادات')
  await expect(root(page)).toHaveAttribute('dir', 'rtl')
  await expect(arabic).toBeFocused()
  await page.reload()
  await expect(heading(page)).toHaveText('الإعدادات')
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(heading(page)).toHaveText('Settings')
  await expect(root(page)).toHaveAttribute('dir', 'ltr')
})

test('switching from the palette keeps what is being typed', async ({ page }) => {
  await openAs(page, {}, '/jobs')
  await page.locator('textarea').fill('You know Docker')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('español')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Ofertas de empleo')
  await expect(page.locator('textarea')).toHaveValue('You know Docker')
})
