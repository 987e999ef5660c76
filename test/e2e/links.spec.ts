// Decides that a link made in one browser opens in another, is compared, copied and taken back, by mouse and by keyboard, and that no bad one does harm.

import type { Page } from '@playwright/test'
import { decodeShare, encodeShare } from '../../src/domain/share/link'
import type { ShareContent } from '../../src/domain/share/types'
import { blockBomb } from '../support/blockBomb'
import { forgeDeflated } from '../support/forgeLink'
import { expect, test } from './support/guarded'
import { openAs } from './support/learner'
import { expectSound } from './support/looks'
import { firstCopy, HTTP, levelsAgo, PROGRESS, plant, SQL, stored } from './support/storage'

const HOSTILE = '<img src=x onerror=alert(1)>"\u202e'

function linkOf(content: Partial<ShareContent>): string {
  const encoded = encodeShare({ roadmap: 'backend', at: Date.now() - 60_000, ...content }, () => undefined)
  if (!encoded.ok) throw new Error(encoded.error)
  return encoded.value
}

const LINK = linkOf({
  name: HOSTILE,
  message: HOSTILE,
  levels: { http: 'build', sql: 'learning' },
  notes: { http: HOSTILE },
})

async function values(page: Page): Promise<Record<string, unknown>> {
  const { levels = {} } = await firstCopy(page)
  return Object.fromEntries(Object.entries(levels).map(([id, [level]]) => [id, level]))
}

async function tabTo(
  page: Page,
  name: string | RegExp,
  role: 'button' | 'radio' | 'checkbox' | 'textbox',
): Promise<void> {
  const wanted = page.getByRole(role, { name }).first()
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`80 tabs did not lead to the ${role} ${String(name)}`)
}

test.describe('a link', () => {
  test('is made, opened in a fresh profile, compared, copied and taken back', async ({
    page,
    browser,
    baseURL,
    guard,
  }) => {
    await openAs(page, { levels: { http: 'build', sql: 'learning' } }, '/share')
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ada')
    await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
    const link = page.getByRole('textbox', { name: 'Link' })
    await expect
      .poll(async () => decodeShare(await link.inputValue(), () => undefined))
      .toMatchObject({ value: { content: { name: 'Ada' } } })
    const address = await link.inputValue()

    const fresh = await browser.newContext({ baseURL: baseURL! })
    await guard.watch(fresh)
    const other = await fresh.newPage()
    await other.goto(address)
    await expect(other.getByText('The levels of 2 skills')).toBeVisible()
    await other.getByRole('button', { name: 'Compare with mine' }).click()
    await expect(other.getByRole('row', { name: `${HTTP.title} Can build New` })).toBeVisible()
    await expect.poll(() => values(other)).toEqual({})
    await other.getByRole('button', { name: 'Copy to mine' }).click()
    await expect(other.getByRole('status').filter({ hasText: 'Copied from the link' })).toBeVisible()
    await expect.poll(() => values(other)).toEqual({ http: 'build', sql: 'learning' })
    await other.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => values(other)).toEqual({ http: 'new', sql: 'new' })
    await fresh.close()
  })

  test('takes a job ad along when it is ticked; whoever opens it keeps it and aims at it', async ({
    page,
    browser,
    baseURL,
    guard,
  }) => {
    const text = 'You have:\n- Kafka, in production\n\nNice to have: GraphQL'
    const asks = [
      { skill: 'kafka', need: 'must' },
      { skill: 'graphql', need: 'nice' },
    ]
    const ad = { title: 'Platform engineer', company: 'Harbour', date: '', note: 'Mine', text, asks, isCounted: true }
    await openAs(page, { records: { 'ad:one': ad } }, '/share')
    const link = page.getByRole('textbox', { name: 'Link' })
    const sentAds = async () => {
      const decoded = decodeShare(await link.inputValue(), () => undefined)
      return decoded.ok ? (decoded.value.content.ads ?? []).map(({ title, note }) => [title, note]) : 'broken'
    }
    await expect.poll(sentAds).toEqual([])
    await page.getByRole('checkbox', { name: /^Platform engineer/ }).check()
    await expect.poll(sentAds).toEqual([['Platform engineer', undefined]])
    await expect(page.getByRole('region', { name: 'What they will see' })).toContainText('1 job ad')
    const address = await link.inputValue()

    const fresh = await browser.newContext({ baseURL: baseURL! })
    await guard.watch(fresh)
    const other = await fresh.newPage()
    await other.goto(address)
    await other.getByRole('main').getByText('Platform engineer').click()
    await expect(other.getByText('- Kafka, in production')).toBeVisible()
    await other.getByRole('button', { name: 'Copy to mine' }).click()
    await expect(other.getByRole('status').filter({ hasText: 'Copied from the link' })).toBeVisible()
    await other.goto('/jobs')
    await expect(other.getByRole('link', { name: 'Platform engineer' })).toBeVisible()
    await other.getByRole('button', { name: 'Use these ads as my target' }).click()
    await other.goto('/')
    await expect(other.getByRole('combobox', { name: 'Target' })).toHaveValue('my-ads')
    await expect(other.getByRole('region', { name: 'Gaps' })).toContainText('Kafka')
    await fresh.close()
  })

  test('goes the whole way by keyboard alone', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openAs(page, { levels: { http: 'build' } }, '/share')
    await tabTo(page, /^My notes/, 'checkbox')
    await page.keyboard.press('Space')
    await tabTo(page, 'Your name', 'textbox')
    await page.keyboard.type('Grace')
    await tabTo(page, 'Copy link', 'button')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Link copied.')).toBeVisible()
    await page.goto('/open')
    await tabTo(page, 'Link', 'textbox')
    await page.keyboard.press('Control+v')
    await tabTo(page, 'Open', 'button')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Compare with mine', 'button')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('table', { name: 'Theirs and yours' })).toContainText('The same')
    await tabTo(page, /^Merge/, 'radio')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: /^Replace/ })).toBeChecked()
    await page.keyboard.press('Shift+Tab')
    await expect(page.getByRole('button', { name: 'Copy to mine' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await firstCopy(page))['levels']).toBeDefined()
    await page.keyboard.press('Control+z')
    await expect.poll(() => values(page)).toEqual({ http: 'build' })
  })

  test('leaves the address and the history when told to; another in its place opens at once', async ({ page }) => {
    await page.goto(`/open#${LINK}`)
    await expect(page.getByRole('main').getByText(HOSTILE).first()).toBeVisible()
    await expect(page.locator('main img')).toHaveCount(0)
    await page.getByRole('button', { name: 'Remove it from the address' }).click()
    await expect(page).toHaveURL('/open')
    await expect(page.getByRole('main').getByText(HOSTILE).first()).toBeVisible()
    await page.evaluate(
      (next) => {
        location.hash = next
      },
      linkOf({ name: 'Second' }),
    )
    await expect(page.getByText('Second')).toBeVisible()
    await page.evaluate(
      (next) => {
        location.hash = next
      },
      LINK.slice(0, -4),
    )
    await expect(page.getByRole('alert').filter({ hasText: 'Characters are missing' })).toBeVisible()
  })

  test('tells no server what it holds', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`))
    await page.goto(`/open#${LINK}`)
    await expect(page.getByRole('button', { name: 'View only' })).toBeVisible()
    expect(asked.filter((line) => line.includes(LINK.slice(3)))).toEqual([])
    expect(asked.filter((line) => / .+/.test(line) && !line.includes(`${new URL(page.url()).origin}/open`))).toEqual([])
    const html = await (await page.request.get('/open')).text()
    expect(html).toContain('<meta name="referrer" content="no-referrer"')
  })
})

const BAD: readonly (readonly [string, string, string])[] = [
  ['that was cut off', `#${LINK.slice(0, -7)}`, 'Characters are missing'],
  ['of a newer version', `#${LINK.replace('v1', 'v7')}`, 'made by a newer Groundwork'],
  ['that is a bomb of 4,600 blocks', `#${forgeDeflated(blockBomb(4600), 73_600)}`, 'never writes'],
  ['of 1.5 MB', `#v1.${'A'.repeat(1_500_000)}`, 'more text than any link'],
]

test.describe('a bad link', () => {
  for (const [kind, hash, words] of BAD)
    test(`${kind} is refused at once, changes nothing and offers to paste another`, async ({ page }) => {
      test.slow(hash.length > 1_000_000, 'the browser itself takes seconds over such an address when it is busy')
      await plant(page, { [PROGRESS]: stored(levelsAgo(5, { http: 'build' })) })
      await page.goto('/open')
      await page.getByRole('textbox', { name: 'Link' }).waitFor()
      const took = await page.evaluate(async (next) => {
        const times: number[] = []
        // The best of five: what other programs take on a busy machine is not ours.
        for (let i = 0; i < 5; i += 1) {
          location.hash = ''
          await new Promise((resolve) => setTimeout(resolve, 50))
          location.hash = next
          // What comes after is ours: the browser alone takes 170 ms to note an address of 1.5 MB.
          const start = performance.now()
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
          times.push(performance.now() - start)
        }
        return Math.min(...times)
      }, hash)
      await expect(page.getByRole('alert').filter({ hasText: words })).toContainText('Nothing of yours was changed')
      expect(took).toBeLessThan(200)
      await expect.poll(() => values(page)).toEqual({ http: 'build' })
      await page.getByRole('textbox', { name: 'Link' }).fill(`<${LINK}>`)
      await page.getByRole('button', { name: 'Open', exact: true }).click()
      await expect(page.getByRole('button', { name: 'Copy to mine' })).toBeVisible()
    })

  test('file is opened where a link grew too long', async ({ page }) => {
    await page.goto('/open')
    const text = JSON.stringify({ version: 1, link: `https://example.org/open#${LINK}` })
    await page
      .getByLabel('Or a file')
      .filter({ visible: true })
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(page.getByRole('main').getByText(SQL.title)).toHaveCount(1)
  })
})

test.describe('axe-core finds nothing', () => {
  test.describe.configure({ timeout: 90_000 })
  for (const [name, address] of [
    ['Share', '/share'],
    ['Open with a letter', `/open#${LINK}`],
    ['Open with a bad link', '/open#v1.AAAA'],
  ] as const)
    test(`on ${name}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await openAs(page, { levels: { http: 'learning', git: 'build' } }, address)
      if (name === 'Open with a letter') await page.getByRole('button', { name: 'Compare with mine' }).click()
      await expectSound(page)
    })
})
