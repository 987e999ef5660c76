// Decides that the map works for hands, keys and pictures in a real browser, and that nothing on it offends axe.

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import { levelOf, openAs } from './support/learner'
import { expectSound, TWO_LOOKS } from './support/looks'

const LEARNER = { levels: { 'how-internet-works': 'build', 'programming-basics': 'build', http: 'explain' } } as const

const stone = (page: Page) => page.getByRole('application', { name: 'Map of the roadmap' }).getByRole('button')
const panel = (page: Page) => page.getByRole('complementary', { name: 'Skill' })
const scale = async (page: Page) => Number(await page.locator('canvas').getAttribute('data-scale'))

async function openMap(page: Page, address = '/map'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openAs(page, LEARNER, address)
  await expect(page.locator('canvas')).toHaveAttribute('data-scale', /\d/)
}

/** The middle of the stone that the keyboard is on; the stone itself lets clicks through to the map. */
async function middleOfStone(page: Page) {
  const box = await stone(page).boundingBox()
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
}

test('hands zoom, drag and choose; the level is set beside the map and kept', async ({ page }) => {
  await openMap(page)
  const before = await scale(page)
  const { x, y } = await middleOfStone(page)
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -600)
  await expect.poll(() => scale(page)).toBeGreaterThan(before * 2)
  const zoomedTo = await middleOfStone(page)
  expect(Math.hypot(zoomedTo.x - x, zoomedTo.y - y), 'what is under the pointer stays there').toBeLessThan(40)

  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y - 80, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await middleOfStone(page)).y).toBeLessThan(zoomedTo.y - 30)
  await expect(panel(page)).toHaveCount(0)

  const moved = await middleOfStone(page)
  await page.mouse.click(moved.x, moved.y)
  await expect(panel(page)).toBeVisible()
  const title = (await panel(page).getByRole('heading', { level: 2 }).textContent()) ?? ''
  await levelOf(panel(page), title).getByRole('radio', { name: 'Can build' }).click()
  await expect(stone(page)).toHaveAccessibleName(/Can build/)
  await page.reload()
  await expect(panel(page).getByRole('radio', { name: 'Can build' })).toBeChecked()
  await page.getByRole('button', { name: 'Show the whole map' }).click()
  await expect.poll(() => scale(page)).toBeLessThan(before * 1.01)
})

test('keys walk, zoom, follow and turn to the list; one tab stop', async ({ page }) => {
  await openMap(page, '/map?skill=http')
  await stone(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(stone(page)).toBeFocused()
  await expect(stone(page)).toHaveAccessibleName(/^How the internet works, Can build\. .*needs nothing\. opens 3: /)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('1')
  await expect(stone(page)).toHaveAccessibleName(/, Learning/)
  const near = await scale(page)
  await page.keyboard.press('w')
  await expect.poll(() => scale(page)).toBeLessThan(near)
  const whole = await scale(page)
  await page.keyboard.press('+')
  await expect.poll(() => scale(page)).toBeGreaterThan(whole)
  await page.keyboard.press('Enter')
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: 'Follow' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await page.keyboard.press('l')
  await expect(page.getByRole('region', { name: 'Version control' }).getByRole('listitem')).toHaveCount(4)
  await page.getByRole('button', { name: 'Show on the map: Version control and Git' }).click()
  await expect(stone(page)).toHaveAccessibleName(/^Version control and Git/)
})

test('a tap on a phone opens the skill from below, and the search jumps', async ({ browser, baseURL, guard }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    baseURL: baseURL ?? '',
  })
  await guard.watch(context)
  const page = await context.newPage()
  await openMap(page)
  const { x, y } = await middleOfStone(page)
  await page.touchscreen.tap(x, y)
  await expect(panel(page)).toBeInViewport()
  await page.getByRole('searchbox', { name: 'Find a skill' }).fill('kubernetes')
  await page
    .getByRole('button', { name: /Kubernetes/ })
    .first()
    .click()
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Kubernetes')
  await expect(stone(page)).toBeInViewport()
  await context.close()
})

test('a roadmap that the build did not lay out is laid out beside the page', async ({ page }) => {
  await page.route(/layout-[\w-]+\.json/, (route) => route.fulfill({ json: { key: 'another' } }))
  const worker = page.waitForEvent('worker')
  await openMap(page)
  expect((await worker).url()).toContain('layoutWorker')
})

test('the map is saved as SVG and PNG, the card as SVG', async ({ page }) => {
  await openMap(page)
  const save = async (name: string) => {
    const waiting = page.waitForEvent('download')
    if (!(await page.getByRole('button', { name }).isVisible())) await page.getByText('Save', { exact: true }).click()
    await page.getByRole('button', { name }).click()
    const download = await waiting
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
  }
  // On a page of its own: the app's page parses no markup that it was handed.
  const blank = await page.context().newPage()
  const isWellFormed = (text: string) =>
    blank.evaluate((xml) => !new DOMParser().parseFromString(xml, 'image/svg+xml').querySelector('parsererror'), text)
  const svg = await save('Map as SVG')
  expect(svg.name).toBe('groundwork-map.svg')
  expect(String(svg.content)).toContain('Web hosting')
  expect(await isWellFormed(String(svg.content))).toBe(true)
  const png = await save('Map as PNG')
  expect(png.content.subarray(1, 4).toString()).toBe('PNG')
  expect(png.content.length).toBeGreaterThan(50_000)
  const card = await save('Progress card (SVG)')
  expect(String(card.content)).toContain('Ready for Junior back-end developer')
  expect(await isWellFormed(String(card.content))).toBe(true)
  expect(card.content.length).toBeLessThan(20_000)
})

test('axe-core finds nothing on the map, with its panel, and on the list', async ({ page }) => {
  test.setTimeout(90_000)
  const look = (what: string) => expectSound(page, what, TWO_LOOKS)
  await openMap(page, '/map?skill=docker&follow=1')
  await look('the map with a followed skill')
  await page.getByText('Legend', { exact: true }).click()
  await look('the legend')
  await page.getByRole('button', { name: 'List' }).click()
  await look('the list')
})
