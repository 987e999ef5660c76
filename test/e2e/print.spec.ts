// Decides that what is printed is black on white, has boxes to tick and addresses written out, and breaks in the right places.

import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readCurriculum } from '../../src/content/build/curriculum'
import { classOf } from '../support/cohortSamples'
import { expect, test } from './support/guarded'
import { openAs } from './support/learner'

const LEARNER = {
  levels: { docker: 'build', git: 'explain', http: 'learning', browsers: 'skipped' },
  settings: { theme: 'dark', contrast: 'more' },
} as const

/** Prints to a PDF, keeps it beside the results to be looked at, and gives its text as far as it is not packed. */
async function print(page: Page, name: string): Promise<{ pages: number; text: string }> {
  const file = await page.pdf({ format: 'A4' })
  mkdirSync('test-results', { recursive: true })
  writeFileSync(`test-results/print-${name}.pdf`, file)
  const text = file.toString('latin1')
  return { pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, text }
}

/** How things look on paper: colours as the browser computes them, and whether an element is there at all. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const { background, ink } = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return { background: style.backgroundColor, ink: style.color }
  })
  expect(background).toMatch(/\((100|1) 0 0\)/)
  expect(ink).toMatch(/\(0 0 0\)/)
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.locator('main .button').filter({ visible: true })).toHaveCount(0)
  const edges = await page
    .locator('main select')
    .evaluateAll((selects) => selects.map((select) => getComputedStyle(select).borderBottomWidth))
  expect(edges.filter((edge) => edge !== '0px')).toEqual([])
}

test.describe('on paper', () => {
  test('the outline is a list with boxes to tick', async ({ page }) => {
    await openAs(page, LEARNER, '/roadmap?view=everything')
    const { pages } = await print(page, 'outline')
    expect(pages).toBeGreaterThan(10)
    expect(pages).toBeLessThan(20)
    await onPaper(page)
    const docker = page.getByRole('listitem').filter({ hasText: 'Docker images and containers' }).first()
    await expect(docker.getByText('Can build', { exact: true })).toBeVisible()
    await expect(docker.getByText('Not for me', { exact: true })).toBeHidden()
    const ticks = await docker
      .locator('label')
      .evaluateAll((labels) => labels.map((label) => getComputedStyle(label, '::before').content))
    expect(ticks.filter((tick) => tick.includes('✓'))).toHaveLength(1)
  })

  test('an outline of 600 skills is whole, though few of its rows are on the screen', async ({ page }) => {
    test.setTimeout(90_000)
    const sections = Array.from({ length: 15 }, (_, i) =>
      [`## Section ${i}`, ...Array.from({ length: 40 }, (_, j) => `- Skill ${i}-${j}`)].join('\n'),
    )
    await openAs(page, {}, '/roadmaps')
    await page.getByText('Paste a list', { exact: true }).click()
    await page.getByRole('textbox', { name: 'List' }).fill(`# Long\n\n${sections.join('\n\n')}`)
    await page.getByRole('button', { name: 'Take this roadmap' }).click()
    const rows = page.getByRole('main').getByRole('radiogroup')
    await rows.first().waitFor()
    expect(await rows.count()).toBeLessThan(400)
    // Every row takes the same room: as many sheets as rows of that room need, none of them empty.
    const { pages } = await print(page, 'long')
    expect(pages).toBeGreaterThan(30)
    expect(pages).toBeLessThan(50)
  })

  test('a skill has its resources with their addresses, and no page for nothing', async ({ page }) => {
    await openAs(page, LEARNER, '/roadmap/docker')
    const link = page.getByRole('region', { name: 'Resources' }).getByRole('link').first()
    await link.waitFor()
    await onPaper(page)
    const address = await link.getAttribute('href')
    expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(address ?? 'http')
    await expect(page.getByRole('region', { name: 'Questions' })).toBeHidden()
    const { pages, text } = await print(page, 'skill')
    expect(pages).toBeLessThan(4)
    expect(text).toContain(`/URI (${address}`)
  })

  test('the gaps of a target and of an ad are whole', async ({ page }) => {
    await openAs(page, LEARNER, '/roadmap?view=missing')
    await onPaper(page)
    expect((await print(page, 'gaps')).pages).toBeGreaterThan(1)
    await page.emulateMedia({ media: 'screen' })
    await page.goto('/jobs')
    await page.getByRole('textbox', { name: 'Job ad' }).fill('You have:\n- Kafka, Docker and Kubernetes\n- GraphQL')
    await page.getByRole('button', { name: 'Match' }).click()
    await page.getByRole('region', { name: 'Gaps' }).waitFor()
    await onPaper(page)
    const shown = page.getByRole('region', { name: 'Gaps' }).getByRole('listitem')
    expect(await shown.filter({ visible: true }).count()).toBe(await shown.count())
    await print(page, 'ad')
  })

  test('the plan keeps its weeks', async ({ page }) => {
    await openAs(page, LEARNER, '/plan')
    await page.getByRole('button', { name: 'Make a plan' }).click()
    await page.getByRole('button', { name: 'Make the plan' }).click()
    await page.getByRole('region', { name: 'By a date' }).waitFor()
    await onPaper(page)
    const { pages } = await print(page, 'plan')
    expect(pages).toBeGreaterThan(1)
    expect(pages).toBeLessThan(30)
  })

  test('the sheet of a cohort has everybody, also those who were out of sight', async ({ page }) => {
    await page.goto('/cohort')
    await page.getByRole('textbox', { name: 'Links' }).fill(classOf(80, readCurriculum().roadmap).join('\n'))
    await page.getByRole('button', { name: 'Add' }).click()
    const rows = page.getByRole('table', { name: 'Cohort' }).getByRole('rowheader')
    await rows.first().waitFor()
    await onPaper(page)
    expect(await rows.count()).toBeLessThan(80)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(rows).toHaveCount(80)
    // As wide as upright paper between its margins.
    await page.setViewportSize({ width: 660, height: 900 })
    const { right } = await page
      .getByRole('table', { name: 'Cohort' })
      .evaluate((table) => table.getBoundingClientRect())
    expect(right, 'no section is cut off').toBeLessThanOrEqual(660)
    // What stands below the table is below it on paper too: a grid would lay it over the last sheet.
    const around = await page.getByRole('table', { name: 'Cohort' }).evaluate((table) => {
      const group = table.closest('section')?.parentElement
      return [group, group?.parentElement].map((part) => part && getComputedStyle(part).display)
    })
    expect(around).toEqual(['block', 'block'])
    const { pages } = await print(page, 'cohort')
    expect(pages).toBeGreaterThan(1)
    expect(pages).toBeLessThan(20)
  })
})
