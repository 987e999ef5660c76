// Decides that the second copy brings back what the first lost, survives being closed, and is never in the way.

import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import {
  alert,
  expectLevel,
  firstCopy,
  forgetSecondCopy,
  goOutside,
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

/** Puts a text into the second copy, which the app has made on an earlier visit. */
async function plantSecond(page: Page, text: string): Promise<void> {
  await openSkill(page, HTTP)
  await expect.poll(() => secondCopy(page)).toBeDefined()
  await goOutside(page)
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('groundwork')
        request.onsuccess = () => {
          const transaction = request.result.transaction('facts', 'readwrite')
          transaction.objectStore('facts').put(value, 'groundwork:progress')
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
    text,
  )
}

test.describe('a first copy that is gone', () => {
  test('is made again from the second, before the first paint', async ({ page }) => {
    await setLevel(await openSkill(page, HTTP), 'Can build')
    await expect.poll(() => secondCopy(page)).toContain('"http"')
    await goOutside(page)
    await page.evaluate(() => localStorage.clear())
    await page.goto('/')
    await expect(page.getByRole('meter', { name: 'Readiness' })).toBeVisible()
    await expect(page.getByText('Question 1 of 3')).toHaveCount(0)
    expect((await firstCopy(page))['levels']!['http']![0]).toBe('build')
  })
})

test.describe('a second copy', () => {
  test('that is missing costs nothing else: marks, undo and backup go on', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    const http = await openSkill(page, HTTP)
    await setLevel(http, 'Learning')
    await setLevel(http, 'Can build')
    await page.reload()
    await expectLevel(http, 'Can build')
    await page.keyboard.press('Control+z')
    await expectLevel(http, 'Learning')
    await page.reload()
    await expectLevel(http, 'Learning')
    await expect(alert(page)).toBeEmpty()
  })

  test('that is slow does not hold the page up, and comes in when it is there', async ({ page }) => {
    await plantSecond(page, stored(levelsAgo(5, { http: 'build' })))
    await page.addInitScript(() => {
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = function (...args) {
        const request = open.apply(this, args)
        let answer: ((event: Event) => void) | undefined
        Object.defineProperty(request, 'onsuccess', {
          set: (next) => {
            answer = next
          },
        })
        request.addEventListener('success', (event) => setTimeout(() => answer?.call(request, event), 2500))
        return request
      }
    })
    await setLevel(await openSkill(page, SQL), 'Learning')
    expect((await firstCopy(page))['levels']).not.toHaveProperty('http')
    await expect.poll(() => firstCopy(page)).toHaveProperty('levels.http.0', 'build')
    await expect.poll(() => firstCopy(page)).toHaveProperty('levels.sql.0', 'learning')
  })

  test('of a newer version turns the page read-only and is never written over', async ({ page }) => {
    const newer = stored({ levels: [['http', 4]] }, 99)
    await plantSecond(page, newer)
    const http = await openSkill(page, HTTP)
    await expect(alert(page)).toContainText('saved by a newer version')
    await expect(http.getByRole('radio', { name: 'Can build' })).toBeDisabled()
    await page.reload()
    await expect.poll(() => secondCopy(page)).toBe(newer)
  })

  test('that cannot be read is set aside, told of, and made again from the first', async ({ page }) => {
    await plantSecond(page, '{"product":"groundw')
    await plant(page, { [PROGRESS]: stored(levelsAgo(5, { http: 'build' })) })
    const http = await openSkill(page, HTTP)
    await expect(alert(page)).toContainText('The second copy of your progress could not be read')
    await expectLevel(http, 'Can build')
    await expect.poll(() => quarantined(page)).toEqual(['{"product":"groundw'])
    await expect.poll(() => secondCopy(page)).toContain('"http":["build"')
  })

  test('that the browser deletes while the page is open is made anew, with everything', async ({ page }) => {
    const http = await openSkill(page, HTTP)
    await setLevel(http, 'Can build')
    await page.getByRole('textbox', { name: 'Your notes' }).fill('verbs')
    await page.getByRole('heading', { level: 1 }).click()
    await expect.poll(() => secondCopy(page, 'groundwork:notes')).toContain('verbs')
    await forgetSecondCopy(page)
    await setLevel(http, 'Can explain')
    await expect.poll(() => secondCopy(page)).toContain('"http":["explain"')
    await expect.poll(() => secondCopy(page, 'groundwork:notes')).toContain('verbs')
  })
})

test.describe('the promise to keep the storage', () => {
  test('is asked of the browser after the first change, once', async ({ page }) => {
    await page.addInitScript(() => {
      StorageManager.prototype.persist = async () => {
        document.documentElement.dataset['asked'] = `${document.documentElement.dataset['asked'] ?? ''}x`
        return true
      }
    })
    const http = await openSkill(page, HTTP)
    const html = page.locator('html')
    await expect(html).not.toHaveAttribute('data-asked')
    await setLevel(http, 'Learning')
    await setLevel(http, 'Can build')
    await expect(html).toHaveAttribute('data-asked', 'x')
  })

  test('is not needed: a browser without it keeps the marks', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'storage', { value: undefined }))
    await setLevel(await openSkill(page, HTTP), 'Learning')
    await expect.poll(() => readKey(page, PROGRESS)).toContain('"http":["learning"')
    await page.goto('/settings')
    await expect(page.getByText('The browser may remove it when space runs short')).toBeVisible()
  })
})
