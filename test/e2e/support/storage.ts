// Decides how the browser tests plant, read and break what the app has stored, and mark skills as a learner does.

import { expect, type Locator, type Page } from '@playwright/test'

export const PROGRESS = 'groundwork:progress'
export const NOTES = 'groundwork:notes'

export const HTTP = { id: 'http', title: 'HTTP: requests, methods, status codes, headers' }
export const SQL = { id: 'sql', title: 'SQL queries' }
export const DNS = { id: 'domain-names-dns', title: 'Domain names and DNS' }

/** A document as the app stores it. */
export function stored(facts: object, version: unknown = 1): string {
  return JSON.stringify({ product: 'groundwork', version, facts })
}

/** The stamp of a record set so many minutes ago by an earlier visit. */
export function stampAgo(minutes: number): string {
  return `${(Date.now() - minutes * 60_000).toString(36).padStart(9, '0')}000-old`
}

export function levelsAgo(minutes: number, levels: Readonly<Record<string, string>>): object {
  return { levels: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, [level, stampAgo(minutes)]])) }
}

/** A page of the same origin that runs none of the app and asks for no icon. */
export async function goOutside(page: Page): Promise<void> {
  const body = '<link rel="icon" href="data:,">'
  await page.route('**/outside', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('/outside')
}

/** Plants texts in the first copy before the app starts. */
export async function plant(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
  await goOutside(page)
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text)
  }, entries)
}

export function readKey(page: Page, key: string): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key)
}

/** The texts that were set aside. */
export function quarantined(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.entries({ ...localStorage }).flatMap(([key, text]) =>
      key.startsWith('groundwork:quarantine:') ? [String(text)] : [],
    ),
  )
}

/** The facts in the first copy, both shelves together; records are `[value, stamp]`. */
export async function firstCopy(page: Page): Promise<Record<string, Record<string, [unknown, string]>>> {
  const texts = [await readKey(page, PROGRESS), await readKey(page, NOTES)]
  return Object.assign({}, ...texts.map((text) => JSON.parse(text ?? '{}').facts))
}

/** One text of the second copy; the page must be of the app's origin. */
export function secondCopy(page: Page, key = PROGRESS): Promise<string | undefined> {
  return page.evaluate(
    (name) =>
      new Promise<string | undefined>((resolve, reject) => {
        const request = indexedDB.open('groundwork')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const { result: database } = request
          if (!database.objectStoreNames.contains('facts')) return resolve(undefined)
          const asked = database.transaction('facts').objectStore('facts').get(name)
          asked.onsuccess = () => {
            database.close()
            resolve(asked.result)
          }
        }
      }),
    key,
  )
}

/** Empties the second copy, so that only the first can answer. */
export async function forgetSecondCopy(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('groundwork')
        request.onsuccess = resolve
        request.onerror = resolve
      }),
  )
}

/** Takes all the room that the first copy has left. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    let piece = 'x'.repeat(1_000_000)
    for (let i = 0; piece.length > 0; i += 1)
      try {
        localStorage.setItem(`filler:${i}`, piece)
      } catch {
        piece = piece.slice(0, piece.length >> 1)
      }
  })
}

export async function openSkill(page: Page, skill: { readonly id: string; readonly title: string }): Promise<Locator> {
  await page.goto(`/roadmap/${skill.id}`)
  const group = page.getByRole('radiogroup', { name: skill.title, exact: true })
  await expect(group).toBeVisible()
  return group
}

const KEYS: Readonly<Record<string, string>> = {
  New: '0',
  Learning: '1',
  'Can explain': '2',
  'Can build': '3',
  'Not for me': 'x',
}

/** Sets a level with its key. */
export async function setLevel(group: Locator, level: string): Promise<void> {
  await group.getByRole('radio', { checked: true }).press(KEYS[level]!)
  await expectLevel(group, level)
}

export async function expectLevel(group: Locator, level: string): Promise<void> {
  await expect(group.getByRole('radio', { name: level, exact: true })).toBeChecked()
}

export function alert(page: Page): Locator {
  return page.getByRole('main').getByRole('alert').first()
}
