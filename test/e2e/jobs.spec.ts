// Decides that a job ad is read, corrected, kept, compared and aimed at in a real browser, with mouse, file and keyboard.

import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import { openAs } from './support/learner'
import { expectSound } from './support/looks'

const AD = `Backend developer
You have:
- Python, Kotlin or Java
- Docker and Kafka
Nice to have:
- Terraform
What you will do:
- Run Camunda on Linux`

const LEARNER = { levels: { docker: 'build', kafka: 'learning', python: 'explain' } } as const

const box = (page: Page) => page.getByRole('textbox', { name: 'Job ad' })
const asks = (page: Page) => page.getByRole('region', { name: 'What the ad asks' })

async function match(page: Page, text: string): Promise<void> {
  await box(page).fill(text)
  await page.getByRole('button', { name: 'Match' }).click()
  await asks(page).waitFor()
}

async function save(page: Page, title: string): Promise<void> {
  await page.getByText('Save this ad').click()
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('button', { name: 'Save ad' }).click()
  await page.getByText('Title, company, date, note').waitFor()
}

test.describe('a job ad', () => {
  test('is read at once when pasted, keeps its place over a skill and a reload', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openAs(page, LEARNER, '/jobs')
    await page.evaluate((text) => navigator.clipboard.writeText(text), AD)
    await box(page).focus()
    await page.keyboard.press('ControlOrMeta+v')
    await expect(page.locator('mark')).toHaveCount(7)
    await expect(page.locator('mark', { hasText: 'Docker' })).toHaveAttribute('data-state', 'build')
    await asks(page).getByRole('link', { name: 'Terraform' }).or(asks(page).getByRole('link').first()).first().click()
    await expect(page).toHaveURL(/\/roadmap\//)
    await page.goBack()
    await expect(page.locator('mark')).toHaveCount(7)
    await page.reload()
    await expect(page.locator('mark')).toHaveCount(7)
  })

  test('is corrected: not this, a selected word assigned, both taken back', async ({ page }) => {
    await openAs(page, LEARNER, '/jobs')
    await match(page, AD)
    await page.getByRole('button', { name: 'Kafka' }).click()
    await page.getByRole('button', { name: 'Not this: “Kafka”' }).click()
    await expect(page.locator('mark', { hasText: 'Kafka' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.locator('mark', { hasText: 'Kafka' })).toHaveCount(1)
    await page.getByRole('document', { name: 'The ad' }).evaluate((ad) => {
      const node = [...ad.childNodes].find((child) => child.textContent?.includes('Camunda'))
      const at = node?.textContent?.indexOf('Camunda') ?? 0
      if (node) getSelection()?.setBaseAndExtent(node, at, node, at + 7)
    })
    await expect(page.getByRole('textbox', { name: 'Word' })).toHaveValue('Camunda')
    await page.getByRole('combobox', { name: 'Skill' }).fill('RabbitMQ')
    await page.getByRole('button', { name: 'Assign' }).click()
    await expect(page.locator('mark', { hasText: 'Camunda' })).toHaveCount(1)
    await page.reload()
    await expect(page.locator('mark', { hasText: 'Camunda' })).toHaveCount(1)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.locator('mark', { hasText: 'Camunda' })).toHaveCount(0)
  })

  test('comes in as a file dropped on the box', async ({ page }) => {
    await openAs(page, LEARNER, '/jobs')
    const data = await page.evaluateHandle(() => {
      const files = new DataTransfer()
      const html = '<ul><li>Redis &amp; Docker</li></ul><script>alert(1)</script>'
      files.items.add(new File([html], 'ad.html', { type: 'text/html' }))
      return files
    })
    await box(page).dispatchEvent('drop', { dataTransfer: data })
    await expect(page.locator('mark')).toHaveText(['Redis', 'Docker'])
    await expect(box(page)).toHaveValue('* Redis & Docker')
  })

  test('of 200,000 hostile characters leaves the page usable', async ({ page }) => {
    await openAs(page, LEARNER, '/jobs')
    await match(page, 'Java or Go, <b> nice to have '.repeat(7000))
    await expect(page.getByText(/Only the first \d+ finds are marked/)).toBeVisible()
    await page.getByRole('link', { name: 'All job ads' }).click()
    await expect(box(page)).toHaveValue('')
  })
})

test.describe('saved ads', () => {
  test('are compared and become the target, also after a reload', async ({ page }) => {
    await openAs(page, LEARNER, '/jobs')
    await match(page, AD)
    await save(page, 'First')
    await match(page, 'Requirements:\n- Kafka\n- GraphQL')
    await save(page, 'Second')
    await page.getByRole('link', { name: 'All job ads' }).click()
    const compare = page.getByRole('region', { name: 'Compare' })
    await expect(compare.getByRole('row', { name: /Kafka/ })).toContainText('2 of 2')
    await compare.getByRole('button', { name: 'Use these ads as my target' }).click()
    await page.goto('/')
    await expect(page.getByRole('combobox', { name: 'Target' })).toHaveValue('my-ads')
    await expect(page.getByRole('region', { name: 'Gaps' })).toContainText('Kafka')
    await page.goto('/jobs')
    await page.getByRole('button', { name: 'Remove: Second' }).click()
    await expect(page.getByRole('link', { name: 'Second' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name: 'Second' }).click()
    await expect(page.locator('mark')).toHaveText(['Kafka', 'GraphQL'])
  })
})

const SAVED = {
  title: 'Platform engineer',
  company: 'Harbour',
  date: '2026-11-20',
  note: '',
  text: 'You have Kafka.\nNice to have: GraphQL',
  asks: [
    { skill: 'kafka', need: 'must' },
    { skill: 'graphql', need: 'nice' },
  ],
  isCounted: true,
} as const

test.describe('the target made of ads', () => {
  const AIMED = { ...LEARNER, target: 'my-ads', records: { 'ad:one': SAVED } } as const

  test('is what a plan is made for', async ({ page }) => {
    await openAs(page, AIMED, '/plan')
    await expect(page.getByText('for My job ads', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Make a plan' }).click()
    await page.getByRole('button', { name: 'Make the plan' }).click()
    const plan = page.getByRole('main').getByRole('listitem')
    await expect(plan.filter({ hasText: 'Kafka' }).first()).toBeVisible()
    await expect(plan.filter({ hasText: 'Terraform' })).toHaveCount(0)
  })

  test('stands out on the map', async ({ page }) => {
    await openAs(page, AIMED, '/map?skill=kafka')
    const map = page.getByRole('application', { name: 'Map of the roadmap' })
    await expect(map.getByRole('button')).toHaveAccessibleName(/Kafka/)
    await expect(map.getByRole('button')).not.toHaveAccessibleName(/not part of your target/)
    await page.goto('/map?skill=kubernetes')
    await expect(map.getByRole('button')).toHaveAccessibleName(/Kubernetes.*not part of your target/)
  })
})

test.describe('by keyboard alone', () => {
  test('an ad is matched, a find opened, its level set, the panel closed', async ({ page }) => {
    await openAs(page, LEARNER, '/jobs')
    await box(page).focus()
    await page.keyboard.type('You know Kafka.')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Match' })).toBeFocused()
    await page.keyboard.press('Enter')
    const find = page.getByRole('button', { name: 'Kafka' })
    await find.waitFor()
    for (let presses = 0; presses < 8; presses += 1) {
      if (await find.evaluate((element) => element === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeFocused()
    await page.keyboard.press('3')
    await expect(page.locator('mark')).toHaveAttribute('data-state', 'build')
    await page.keyboard.press('Escape')
    await expect(find).toBeFocused()
  })
})

test.describe('axe-core finds nothing', () => {
  test.describe.configure({ timeout: 90_000 })
  const SCREENS = {
    'an open find': async (page: Page) => {
      await match(page, AD)
      await page.getByRole('button', { name: 'Kafka' }).click()
    },
    'saved ads': async (page: Page) => {
      for (const title of ['First', 'Second']) {
        await match(page, AD)
        await save(page, title)
      }
      await page.getByRole('link', { name: 'All job ads' }).click()
      await page.getByRole('table').waitFor()
    },
  }
  for (const [name, open] of Object.entries(SCREENS))
    test(`on ${name}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await openAs(page, LEARNER, '/jobs')
      await open(page)
      await expectSound(page)
    })
})
