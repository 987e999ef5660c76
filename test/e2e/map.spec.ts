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
  const box = await page.locator('[role=application] > button').boundingBox()
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

test('what was painted moves with the hand, every frame in place, and is as sharp as before when it rests', async ({
  page,
}) => {
  await openMap(page, '/map?skill=http')
  await page.getByRole('button', { name: 'Close' }).click()
  const box = await page.locator('canvas').boundingBox()
  const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 300]
  // What the pointer is on has its name shown: it is away when pictures are compared.
  await page.mouse.move(1, 1)
  const rest = await restPicture(page)

  await page.mouse.move(x, y)
  await page.mouse.down()
  const frames = await watchStone(page)
  // Down, away from the edge of the map: there the map stops while the hand goes on.
  await page.mouse.move(x + 70, y + 50, { steps: 10 })
  await page.mouse.move(x - 40, y + 10, { steps: 10 })
  await page.mouse.move(x, y, { steps: 5 })
  const seen = await frames.evaluate((watch) => watch.stop())
  await page.mouse.up()
  expect(new Set(seen.map(({ place }) => place)).size, 'places the stone was seen at').toBeGreaterThan(3)
  expect(seen.filter(({ others }) => others > 0)).toEqual([])
  await page.mouse.move(1, 1)
  await expect.poll(() => valuesUnlike(rest), 'after a drag').toBe(0)

  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -400)
  await expect.poll(() => valuesUnlike(rest)).toBeGreaterThan(1000)
  await page.mouse.wheel(0, 400)
  await page.mouse.move(1, 1)
  await expect.poll(() => valuesUnlike(rest), 'after zooming in and out').toBe(0)
})

test('the picture follows the theme and the pixels of the screen', async ({ page }) => {
  await openMap(page, '/map?skill=http')
  const rest = await restPicture(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => valuesUnlike(rest), 'dark').toBeGreaterThan(300_000)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => valuesUnlike(rest), 'light again').toBe(0)
  const width = () => page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width)
  const before = await width()
  const screen = await page.context().newCDPSession(page)
  const { width: w, height: h } = page.viewportSize() ?? { width: 1280, height: 720 }
  await screen.send('Emulation.setDeviceMetricsOverride', { width: w, height: h, deviceScaleFactor: 2, mobile: false })
  await expect.poll(width, 'twice the pixels').toBe(before * 2)
})

/** The middle of the picture once it rests, kept in the page: it is too much to be carried out of it again and again. */
function restPicture(page: Page) {
  return page.locator('canvas').evaluateHandle(async (canvas: HTMLCanvasElement) => {
    const read = () => {
      const pen = new OffscreenCanvas(400, 300).getContext('2d', { willReadFrequently: true })
      pen?.drawImage(canvas, -200, -150)
      return pen?.getImageData(0, 0, 400, 300).data ?? new Uint8ClampedArray()
    }
    let before = read()
    for (let still = 0; still < 3; ) {
      await new Promise((resolve) => setTimeout(resolve, 150))
      const now = read()
      still = now.every((value, i) => value === before[i]) ? still + 1 : 0
      before = now
    }
    return { before, read }
  })
}

/** How many of its 480,000 values are others now. */
function valuesUnlike(rest: Awaited<ReturnType<typeof restPicture>>): Promise<number> {
  return rest.evaluate(({ before, read }) => {
    const now = read()
    return before.reduce((count, value, i) => count + Number(Math.abs(value - (now[i] ?? 0)) > 8), 0)
  })
}

/** Compares in every frame what is painted at the stone that the keyboard is on with what is painted there now. */
function watchStone(page: Page) {
  return page.locator('canvas').evaluateHandle((canvas: HTMLCanvasElement) => {
    const size = 26
    const pen = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true })
    const stone = document.querySelector<HTMLElement>('[role=application] > button')
    const look = () => {
      const { left, top } = canvas.getBoundingClientRect()
      const on = stone?.getBoundingClientRect() ?? new DOMRect()
      const [x, y] = [on.x + on.width / 2 - left, on.y + on.height / 2 - top].map((at) => Math.floor(at - size / 2))
      pen?.drawImage(canvas, -(x ?? 0), -(y ?? 0))
      return { place: `${x} ${y}`, values: pen?.getImageData(0, 0, size, size).data ?? new Uint8ClampedArray() }
    }
    const first = look().values
    const seen: { place: string; others: number }[] = []
    const compare = () => {
      const { place, values } = look()
      seen.push({ place, others: first.filter((value, i) => Math.abs(value - (values[i] ?? 0)) > 24).length })
      frame = requestAnimationFrame(compare)
    }
    let frame = requestAnimationFrame(compare)
    return {
      stop: () => {
        cancelAnimationFrame(frame)
        return seen
      },
    }
  })
}

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

test('two fingers zoom around the middle between them, and carry the map along', async ({
  browser,
  baseURL,
  guard,
}) => {
  const context = await browser.newContext({ hasTouch: true, baseURL: baseURL ?? '' })
  await guard.watch(context)
  const page = await context.newPage()
  await openMap(page, '/map?skill=http')
  await page.getByRole('button', { name: 'Close' }).click()
  const box = await page.locator('canvas').boundingBox()
  const [before, at] = [await scale(page), await middleOfStone(page)]
  const screen = await context.newCDPSession(page)
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number; id: number }[]
  ) => screen.send('Input.dispatchTouchEvent', { type, touchPoints })
  const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 200]
  const still = { x, y, id: 1 }
  await touch('touchStart', still)
  await touch('touchStart', still, { x: x + 100, y, id: 2 })
  for (const apart of [120, 160, 200]) await touch('touchMove', still, { x: x + apart, y, id: 2 })
  await touch('touchEnd')
  await expect.poll(() => scale(page), 'twice as far apart').toBeCloseTo(2 * before, 2)
  const expected = { x: x + 2 * (at.x - x), y: y + 2 * (at.y - y) }
  await expect
    .poll(async () => {
      const now = await middleOfStone(page)
      return Math.hypot(now.x - expected.x, now.y - expected.y)
    }, 'what lies under the finger at rest stays there')
    .toBeLessThan(2)
  await context.close()
})

test('keys and buttons move and zoom the map', async ({ page }) => {
  await openMap(page, '/map?skill=http')
  await page.getByRole('button', { name: 'Close' }).click()
  await stone(page).focus()
  const before = await scale(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => scale(page)).toBeCloseTo(before * 1.5, 2)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => scale(page)).toBeCloseTo(before, 2)
  await stone(page).focus()
  await page.keyboard.press('+')
  await expect.poll(() => scale(page)).toBeCloseTo(before * 1.3, 2)
  await page.keyboard.press('-')
  await expect.poll(() => scale(page)).toBeCloseTo(before, 2)

  const name = await stone(page).getAttribute('aria-label')
  const at = await middleOfStone(page)
  const movedBy = async () => {
    const now = await middleOfStone(page)
    return [Math.round(now.x - at.x), Math.round(now.y - at.y)]
  }
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(movedBy).toEqual([-80, 0])
  await page.keyboard.press('Shift+ArrowUp')
  await expect.poll(movedBy).toEqual([-80, 80])
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(movedBy).toEqual([0, 0])
  await expect(stone(page), 'the keyboard stays where it was').toHaveAttribute('aria-label', name ?? '')
})

for (const { language, side, skill } of [
  { language: 'en', side: 'right', skill: 'docker' },
  { language: 'ar', side: 'left', skill: 'http' },
])
  test(`a chosen stone stands beside the panel at the ${side}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openAs(page, { ...LEARNER, settings: { language } }, `/map?skill=${skill}`)
    await expect(page.locator('canvas')).toHaveAttribute('data-scale', /\d/)
    const beside = page.getByRole('main').getByRole('complementary')
    const canvas = await page.locator('canvas').boundingBox()
    const isBeside = async () => {
      const [at, panel] = [await middleOfStone(page), await beside.boundingBox()]
      const middle = (canvas?.x ?? 0) + (canvas?.width ?? 0) / 2
      if (!panel || !canvas || panel.x < middle !== (side === 'left')) return false
      const [from, to] = side === 'left' ? [panel.x + panel.width, canvas.x + canvas.width] : [canvas.x, panel.x]
      return at.x > from + 20 && at.x < to - 20 && at.y > canvas.y && at.y < canvas.y + canvas.height
    }
    await expect.poll(isBeside, 'opened by its address').toBe(true)

    // Closed again, it is carried to where the panel is going to be, and chosen by hand there.
    await page.keyboard.press('Escape')
    await expect(beside).toHaveCount(0)
    const from = await middleOfStone(page)
    await page.mouse.move(from.x, from.y + 150)
    await page.mouse.down()
    const edge = side === 'left' ? (canvas?.x ?? 0) + 60 : (canvas?.x ?? 0) + (canvas?.width ?? 0) - 60
    await page.mouse.move(edge, from.y + 150, { steps: 3 })
    await page.mouse.up()
    await expect.poll(async () => Math.abs((await middleOfStone(page)).x - edge), 'carried').toBeLessThan(120)
    const under = await middleOfStone(page)
    await page.mouse.click(under.x, under.y)
    await expect(beside).toBeVisible()
    await expect.poll(isBeside, 'chosen by hand').toBe(true)
  })

test('a dark map is printed black on white', async ({ page }) => {
  await openAs(page, { ...LEARNER, settings: { theme: 'dark' } }, '/map?skill=http')
  await expect(page.locator('canvas')).toHaveAttribute('data-scale', /\d/)
  const shades = (event: string) =>
    page.locator('canvas').evaluate((canvas: HTMLCanvasElement, name) => {
      window.dispatchEvent(new Event(name))
      const pen = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')
      pen?.drawImage(canvas, 0, 0)
      const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
      const light = Array.from({ length: data.length / 4 }, (_, i) => data[i * 4 + 1] ?? 0)
      const coloured = light.filter((green, i) => Math.abs(green - (data[i * 4] ?? 0)) > 8).length
      return { white: light.filter((value) => value === 255).length / light.length, coloured }
    }, event)
  const { white, coloured } = await shades('beforeprint')
  expect(white).toBeGreaterThan(0.7)
  expect(coloured).toBe(0)
  await expect.poll(async () => (await shades('afterprint')).white, 'and dark again').toBeLessThan(0.05)
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
