// Decides that nothing is lost while the page is open: cleared storage, two tabs, a wrong clock, a reload in mid-burst.

import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import {
  alert,
  DNS,
  expectLevel,
  firstCopy,
  forgetSecondCopy,
  goOutside,
  HTTP,
  levelsAgo,
  NOTES,
  openSkill,
  PROGRESS,
  plant,
  readKey,
  SQL,
  secondCopy,
  setLevel,
  stampAgo,
  stored,
} from './support/storage'

/** Another tab of the same browser. */
async function otherTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await goOutside(page)
  return page
}

test.describe('storage that is cleared while the page is open', () => {
  test('is written again when the learner asks for it, both copies', async ({ page, context }) => {
    const http = await openSkill(page, HTTP)
    await setLevel(http, 'Can build')
    await expect.poll(() => secondCopy(page)).toContain('"http"')
    const other = await otherTab(context)
    await forgetSecondCopy(other)
    await other.evaluate(() => localStorage.clear())
    await expect(alert(page)).toContainText('removed from the browser’s storage while this page was open')
    await setLevel(http, 'Can explain')
    await expect.poll(() => readKey(page, PROGRESS)).toBeNull()
    await page.getByRole('button', { name: 'Save it again' }).click()
    await expect(alert(page)).toBeEmpty()
    expect((await firstCopy(page))['levels']!['http']![0]).toBe('explain')
    await expect.poll(() => secondCopy(page)).toContain('"http":["explain"')
  })

  test('is noticed at the next change when no event told of it', async ({ page }) => {
    const http = await openSkill(page, HTTP)
    await setLevel(http, 'Learning')
    await page.evaluate(() => localStorage.clear())
    await setLevel(http, 'Can build')
    await expect(page.getByRole('button', { name: 'Save it again' })).toBeVisible()
    await page.reload()
    await expectLevel(http, 'Can build')
  })
})

/** Clicks through levels as fast as the page can, and leaves the count of clicks behind in the tab. */
function burst(page: Page, from: number, count: number, reloadAfter = Number.POSITIVE_INFINITY): Promise<void> {
  return page.evaluate(
    async ([start, length, last]) => {
      const all = [...document.querySelectorAll<HTMLInputElement>('input[type=radio][value=build]')]
      for (const [i, radio] of all.slice(start, start! + length!).entries()) {
        radio.click()
        const done = sessionStorage.getItem('test:done') ?? ''
        sessionStorage.setItem('test:done', `${done} ${radio.name.replace('level-', '')}`)
        if (i === last) location.reload()
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    },
    [from, count, reloadAfter],
  )
}

async function done(page: Page): Promise<string[]> {
  return (await page.evaluate(() => sessionStorage.getItem('test:done') ?? '')).trim().split(' ')
}

async function openOutline(page: Page): Promise<void> {
  await page.goto('/roadmap')
  await wholeOutline(page)
}

async function wholeOutline(page: Page): Promise<void> {
  await expect.poll(() => page.locator('input[type=radio][value=build]').count()).toBeGreaterThan(200)
}

test.describe('a burst of 100 changes', () => {
  test('is kept up to the moment of a reload in the middle of it', async ({ page }) => {
    await openOutline(page)
    // The reload takes the script away that asked for it.
    await Promise.all([page.waitForEvent('load'), burst(page, 0, 100, 60).catch(() => undefined)])
    await wholeOutline(page)
    const marked = await done(page)
    expect(marked.length).toBeGreaterThan(60)
    const { levels } = await firstCopy(page)
    for (const id of marked) expect(levels![id]?.[0]).toBe('build')
  })
})

test.describe('two tabs', () => {
  test('that mark different skills at once both keep all their marks, without a second copy', async ({
    page,
    context,
  }) => {
    await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    const other = await context.newPage()
    await Promise.all([openOutline(page), openOutline(other)])
    await Promise.all([burst(page, 0, 40), burst(other, 100, 40)])
    const marked = [...(await done(page)), ...(await done(other))]
    expect(new Set(marked).size).toBe(80)
    await expect
      .poll(async () => {
        const { levels } = await firstCopy(page)
        return marked.filter((id) => levels?.[id]?.[0] !== 'build')
      })
      .toEqual([])
    await page.close()
    await openSkill(other, HTTP)
    const { levels } = await firstCopy(other)
    expect(Object.keys(levels!)).toEqual(expect.arrayContaining(marked))
  })

  test('that set the same skill agree on the later value', async ({ page, context }) => {
    const other = await context.newPage()
    const [one, two] = [await openSkill(page, HTTP), await openSkill(other, HTTP)]
    await setLevel(one, 'Learning')
    await expectLevel(two, 'Learning')
    await setLevel(two, 'Can explain')
    await expectLevel(one, 'Can explain')
    await Promise.all(
      [page, other].map((tab, i) =>
        tab
          .locator(`input[type=radio]`)
          .nth(i === 0 ? 3 : 4)
          .dispatchEvent('click'),
      ),
    )
    const chosen = async () => (await firstCopy(page))['levels']!['http']![0]
    await expect.poll(chosen).toMatch(/build|skipped/)
    const name = (await chosen()) === 'build' ? 'Can build' : 'Not for me'
    await expectLevel(one, name)
    await expectLevel(two, name)
    await page.reload()
    await expectLevel(one, name)
  })

  test('of which the other is newer: the older turns read-only and writes nothing over it', async ({
    page,
    context,
  }) => {
    const http = await openSkill(page, HTTP)
    await setLevel(http, 'Learning')
    const newer = stored({ levels: [['http', 4]] }, 99)
    await plant(await context.newPage(), { [PROGRESS]: newer })
    await expect(alert(page)).toContainText('saved by a newer version')
    await expect(http.getByRole('radio', { name: 'Can build' })).toBeDisabled()
    await expect.poll(() => readKey(page, PROGRESS)).toBe(newer)
  })
})

test.describe('a clock that is set back an hour', () => {
  test('leaves every later change the one that stands', async ({ page }) => {
    await page.addInitScript(() => {
      const real = Date.now.bind(Date)
      Date.now = () => real() + Number(sessionStorage.getItem('test:shift') ?? 0)
    })
    const http = await openSkill(page, HTTP)
    await setLevel(http, 'Learning')
    const setBack = () => sessionStorage.setItem('test:shift', String(-3_600_000))
    await page.evaluate(setBack)
    await setLevel(http, 'Can explain')
    await page.reload()
    await expectLevel(http, 'Can explain')
    await setLevel(http, 'Can build')
    await page.reload()
    await expectLevel(http, 'Can build')
    await page.keyboard.press('Control+z')
    await expectLevel(http, 'Can explain')
  })
})

test.describe('the last change', () => {
  test('can be taken back after a reload, and made again', async ({ page }) => {
    const dns = await openSkill(page, DNS)
    await setLevel(dns, 'Learning')
    await setLevel(dns, 'Can build')
    await page.reload()
    await expectLevel(dns, 'Can build')
    await page.keyboard.press('Control+z')
    await expectLevel(dns, 'Learning')
    await expect(page.getByText(`Taken back: ${DNS.title}`)).toBeVisible()
    await page.keyboard.press('Control+Shift+z')
    await expectLevel(dns, 'Can build')
    await page.reload()
    await expectLevel(dns, 'Can build')
  })

  test('is kept when it is a note and the page is reloaded while it is typed', async ({ page }) => {
    await openSkill(page, SQL)
    const note = page.getByRole('textbox', { name: 'Your notes' })
    await note.pressSequentially('left join keeps the left', { delay: 5 })
    await page.reload()
    await expect(note).toHaveValue('left join keeps the left')
  })
})

test('entries of a skill that is gone are shown, kept and exported', async ({ page }) => {
  await plant(page, {
    [PROGRESS]: stored(levelsAgo(9, { 'punch-cards': 'build', http: 'learning' })),
    [NOTES]: stored({ notes: { 'core-memory': ['ferrite', stampAgo(3)] } }),
  })
  await setLevel(await openSkill(page, HTTP), 'Can build')
  await openOutline(page)
  const gone = page.getByRole('region', { name: 'No longer in this roadmap' })
  await expect(gone.getByRole('listitem')).toHaveText([/punch-cards.*Can build/, /core-memory.*ferrite/])
  const facts = await firstCopy(page)
  expect(facts['levels']!['punch-cards']![0]).toBe('build')
  expect(facts['notes']!['core-memory']![0]).toBe('ferrite')
})
