// Decides that the seven ways in which a common storage library loses a learner's data do not lose ours.

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import {
  alert,
  expectLevel,
  fillStorage,
  firstCopy,
  HTTP,
  levelsAgo,
  openSkill,
  PROGRESS,
  plant,
  quarantined,
  readKey,
  SQL,
  secondCopy,
  setLevel,
  stored,
} from './support/storage'

async function downloadOf(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

const UNREADABLE = {
  'that is cut off': stored(levelsAgo(5, { http: 'build' })).slice(0, -9),
  'of an old version nobody has a step for': stored(levelsAgo(5, { http: 'build' }), 0),
  'whose decoding fails': '{"product":"groundwork","version":1,"facts":"oops"}',
  'without a version': JSON.stringify({ product: 'groundwork', ...levelsAgo(5, { http: 'build' }) }),
  'of a wrong shape': '[{"done":["http"]}]',
}

test.describe('a stored text', () => {
  for (const [kind, raw] of Object.entries(UNREADABLE))
    test(`${kind} is set aside, told of, and still there after the next changes`, async ({ page }) => {
      await plant(page, { [PROGRESS]: raw })
      const sql = await openSkill(page, SQL)
      await expect(alert(page)).toContainText('could not be read. It was set aside')
      expect(await downloadOf(page, 'Download the raw data')).toBe(raw)
      await setLevel(sql, 'Can build')
      await expect.poll(() => quarantined(page)).toEqual([raw])
      await page.reload()
      await expectLevel(sql, 'Can build')
      await expect(alert(page)).toBeEmpty()
      await page.goto('/settings')
      await page.getByRole('heading', { name: 'Set aside' }).waitFor()
      expect(await downloadOf(page, 'Download')).toBe(raw)
    })

  test('that is cut off is answered by the second copy', async ({ page }) => {
    const http = await openSkill(page, HTTP)
    await setLevel(http, 'Can explain')
    await expect.poll(() => secondCopy(page)).toContain('"http":["explain"')
    const whole = await readKey(page, PROGRESS)
    await plant(page, { [PROGRESS]: whole!.slice(0, 40) })
    await openSkill(page, HTTP)
    await expectLevel(http, 'Can explain')
    expect((await firstCopy(page))['levels']!['http']![0]).toBe('explain')
  })

  test('with one bad record keeps the good ones, and the whole text is set aside', async ({ page }) => {
    const facts = levelsAgo(5, { http: 'build', sql: 'godlike', __proto__x: 'build' })
    await plant(page, { [PROGRESS]: stored(facts) })
    await expectLevel(await openSkill(page, HTTP), 'Can build')
    await expect(alert(page)).toContainText('2 stored entries could not be read and were set aside')
    await expect.poll(() => quarantined(page)).toEqual([stored(facts)])
  })

  test('of a newer version is read-only, offered as it is, and never written over', async ({ page }) => {
    const newer = stored({ levels: [['http', 4]] }, 99)
    await plant(page, { [PROGRESS]: newer })
    const http = await openSkill(page, HTTP)
    await expect(alert(page)).toContainText('saved by a newer version')
    expect(await downloadOf(page, 'Download the raw data')).toBe(newer)
    for (const radio of await http.getByRole('radio').all()) await expect(radio).toBeDisabled()
    await expect(page.getByRole('textbox', { name: 'Your notes' })).not.toBeEditable()
    await page.keyboard.press('Control+z')
    await page.goto('/settings')
    await expect(page.getByLabel('Restore from file')).toBeDisabled()
    await page.reload()
    await expect(alert(page)).toContainText('saved by a newer version')
    await expect.poll(() => readKey(page, PROGRESS)).toBe(newer)
    await expect.poll(() => secondCopy(page)).toBeUndefined()
  })
})

test.describe('a storage without room', () => {
  test('keeps the old text, says so, and the second copy keeps the change', async ({ page }) => {
    await setLevel(await openSkill(page, HTTP), 'Learning')
    await fillStorage(page)
    const before = await readKey(page, PROGRESS)
    const sql = await openSkill(page, SQL)
    await setLevel(sql, 'Can build')
    await expect(alert(page)).toContainText('storage is full. Your last change is kept in the second copy')
    await expect.poll(() => secondCopy(page)).toContain('"sql":["build"')
    await expect.poll(() => readKey(page, PROGRESS)).toBe(before)
    await page.reload()
    await expectLevel(sql, 'Can build')
  })

  test('without a second copy says that the change is in this tab only', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    await openSkill(page, HTTP)
    await fillStorage(page)
    await page.getByRole('textbox', { name: 'Your notes' }).fill('x'.repeat(5_000))
    await page.getByRole('heading', { level: 1 }).click()
    await expect(alert(page)).toContainText('Your last change is in this tab only')
    const backup = await downloadOf(page, 'Download backup')
    expect(backup).toContain('xxxxx')
  })
})

test.describe('a browser that forbids storage', () => {
  test('gives a page that goes on in memory and says so', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
    })
    const http = await openSkill(page, HTTP)
    await expect(alert(page)).toContainText('This browser keeps nothing for this page')
    await setLevel(http, 'Can build')
    await page.getByRole('link', { name: 'Roadmap' }).first().click()
    const row = page.getByRole('radiogroup', { name: HTTP.title, exact: true })
    await expectLevel(row, 'Can build')
    expect(await downloadOf(page, 'Download backup')).toContain('"build"')
  })
})
