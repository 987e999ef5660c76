// Decides that a backup leaves and comes back whole, and that a file which is none changes nothing and says why.

import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import {
  expectLevel,
  firstCopy,
  HTTP,
  levelsAgo,
  NOTES,
  openSkill,
  PROGRESS,
  plant,
  SQL,
  setLevel,
  stampAgo,
  stored,
} from './support/storage'

async function download(page: Page): Promise<{ name: string; text: string }> {
  await page.goto('/settings')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download backup' }).click(),
  ])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

async function choose(page: Page, text: string, name = 'backup.json'): Promise<void> {
  await page.goto('/settings')
  await page
    .getByLabel('Restore from file')
    .filter({ visible: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

async function restore(page: Page, how: RegExp): Promise<void> {
  await page.getByRole('radio', { name: how }).check()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
}

const everything = () => ({
  [PROGRESS]: stored({
    ...levelsAgo(30, { http: 'explain', sql: 'skipped', 'punch-cards': 'build' }),
    picks: { language: ['python', stampAgo(29)] },
    aims: { target: ['junior-backend', stampAgo(28)] },
    later: { sql: [Date.now() + 1e9, stampAgo(27)] },
  }),
  [NOTES]: stored({
    notes: { http: ['verbs – “quoted” \u{1F600}\nand a line', stampAgo(26)] },
    evidence: { e1: [{ skill: 'http', text: 'a server', url: 'https://example.org/x', at: 5 }, stampAgo(25)] },
    checks: { 'http-c1': [true, stampAgo(24)] },
    resources: { 'http:abc': ['started', stampAgo(23)] },
  }),
})

test.describe('a backup', () => {
  test('restored on a fresh profile gives the identical facts', async ({ page, browser, baseURL }) => {
    await plant(page, everything())
    const { name, text } = await download(page)
    expect(name).toMatch(/^groundwork-\d{4}-\d\d-\d\d\.json$/)
    const fresh = await browser.newContext({ baseURL: baseURL! })
    const page2 = await fresh.newPage()
    await choose(page2, text)
    await expect(page2.getByText('backup.json holds 10 entries.')).toBeVisible()
    await restore(page2, /^Merge/)
    await expect(page2.getByRole('status').filter({ hasText: '10 entries came from the backup' })).toBeVisible()
    await expect.poll(() => firstCopy(page2)).toEqual(await firstCopy(page))
    await page2.reload()
    await expect.poll(() => firstCopy(page2)).toEqual(await firstCopy(page))
    await fresh.close()
  })

  test('is dated in Settings, after a reload too', async ({ page }) => {
    await setLevel(await openSkill(page, HTTP), 'Learning')
    await page.goto('/settings')
    await expect(page.getByText('No backup yet.')).toBeVisible()
    await download(page)
    await expect(page.getByText('Last backup: today.')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Last backup: today.')).toBeVisible()
  })

  test('merges by the newer entry, and one undo takes it out', async ({ page }) => {
    await plant(page, { [PROGRESS]: stored(levelsAgo(20, { http: 'learning', sql: 'build' })) })
    await choose(page, stored({ levels: { ...levelsOf(10, { http: 'build' }), ...levelsOf(40, { sql: 'new' }) } }))
    await restore(page, /^Merge/)
    await expect(page.getByRole('status').filter({ hasText: '1 entry came from the backup' })).toBeVisible()
    await expect.poll(() => values(page)).toMatchObject({ http: 'build', sql: 'build' })
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => values(page)).toMatchObject({ http: 'learning', sql: 'build' })
  })

  test('replaces everything, and one undo brings everything back, after a reload too', async ({ page }) => {
    await plant(page, everything())
    await choose(page, stored(levelsAgo(40, { 'domain-names-dns': 'build' })))
    await restore(page, /^Replace/)
    await expect(page.getByRole('status').filter({ hasText: 'came from the backup' })).toBeVisible()
    await expect.poll(() => values(page)).toEqual({ 'domain-names-dns': 'build' })
    await page.reload()
    await page.getByRole('heading', { name: 'Settings' }).click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => values(page)).toEqual({ http: 'explain', sql: 'skipped', 'punch-cards': 'build' })
    const { notes, evidence } = await firstCopy(page)
    expect(notes!['http']![0]).toContain('verbs')
    expect(evidence!['e1']![0]).toMatchObject({ text: 'a server' })
  })

  test('with nothing newer says so, and how to go back to it', async ({ page }) => {
    await setLevel(await openSkill(page, HTTP), 'Can build')
    const old = stored(levelsAgo(60, { http: 'learning' }))
    await choose(page, old)
    await restore(page, /^Merge/)
    await expect(page.getByText('Nothing in this file is newer')).toBeVisible()
    await restore(page, /^Replace/)
    await expect.poll(() => values(page)).toEqual({ http: 'learning' })
  })

  test('is not taken for the file before it that had the same name', async ({ page }) => {
    const same = stored(levelsAgo(20, { http: 'build' }))
    await plant(page, { [PROGRESS]: same })
    await choose(page, same)
    await restore(page, /^Replace/)
    await expect(page.getByText('Everything in this file is here already.')).toBeVisible()
    await page
      .getByLabel('Restore from file')
      .filter({ visible: true })
      .setInputFiles({
        name: 'backup.json',
        mimeType: 'application/json',
        buffer: Buffer.from(stored(levelsAgo(1, { sql: 'build' }))),
      })
    await restore(page, /^Merge/)
    await expect.poll(() => values(page)).toEqual({ http: 'build', sql: 'build' })
  })
})

function levelsOf(minutes: number, levels: Readonly<Record<string, string>>): object {
  return Object.values(levelsAgo(minutes, levels))[0] as object
}

/** Levels that are not `new`, as stored. */
async function values(page: Page): Promise<Record<string, unknown>> {
  const { levels = {} } = await firstCopy(page)
  return Object.fromEntries(Object.entries(levels).flatMap(([id, [level]]) => (level === 'new' ? [] : [[id, level]])))
}

const GOOD = stored(levelsAgo(5, { sql: 'build' }))
const FILES: readonly (readonly [string, string, string])[] = [
  ['that is cut off', GOOD.slice(0, -4), 'damaged or cut off'],
  ['of another product', '{"product":"otherwork","version":1,"facts":{}}', 'not from Groundwork'],
  ['that is a picture', '\x89PNG\r\n\x1a\n', 'damaged or cut off'],
  ['from a newer version', stored({ levels: {} }, 9), 'from a newer version'],
  ['without facts', '{"product":"groundwork","version":1}', 'does not hold a Groundwork backup'],
]

test.describe('a file', () => {
  for (const [kind, text, words] of FILES)
    test(`${kind} changes nothing and says why`, async ({ page }) => {
      await plant(page, { [PROGRESS]: stored(levelsAgo(5, { http: 'build' })) })
      await choose(page, text, 'odd.json')
      await expect(page.getByRole('alert').filter({ hasText: words })).toContainText('odd.json')
      await expect(page.getByRole('button', { name: 'Restore', exact: true })).toHaveCount(0)
      await expect.poll(() => values(page)).toEqual({ http: 'build' })
      await expectLevel(await openSkill(page, SQL), 'New')
    })

  test('of 50 MB is refused unread', async ({ page }, { testId }) => {
    const path = join(tmpdir(), `groundwork-${testId}.json`)
    await writeFile(path, Buffer.alloc(50 * 1024 * 1024, ' '))
    await page.goto('/settings')
    await page.getByLabel('Restore from file').filter({ visible: true }).setInputFiles(path)
    await expect(page.getByRole('alert').filter({ hasText: 'too large' })).toBeVisible()
    await rm(path)
  })

  test('with __proto__ for keys leaves the page unharmed and keeps the good entries', async ({ page }) => {
    const record = JSON.stringify(['build', stampAgo(3)])
    const levels = `{"__proto__":${record},"constructor":${record},"sql":${record}}`
    const facts = `{"levels":${levels},"__proto__":{"polluted":true}}`
    await choose(
      page,
      `{"product":"groundwork","version":1,"facts":${facts},"__proto__":{"polluted":true},"settings":{"__proto__":{"theme":"dark"}}}`,
    )
    await expect(page.getByText('2 entries in it cannot be read and will be left out.')).toBeVisible()
    await restore(page, /^Merge/)
    await expect.poll(() => values(page)).toEqual({ sql: 'build', constructor: 'build' })
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    await page.goto('/roadmap')
    await expect(page.getByRole('region', { name: 'No longer in this roadmap' })).toContainText('constructor')
  })
})
