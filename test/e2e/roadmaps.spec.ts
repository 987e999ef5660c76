// Decides that a roadmap of one's own is made, pasted, changed, opened beside others and kept, by mouse and by keyboard, also at 5,000 skills.

import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import { levelOf, nextTopics, offered, openAs } from './support/learner'
import { findings, overflowOf } from './support/looks'

const LIST = `# Compilers

## Front end
- Lexing (6 h)
  - Parsing
    - Type checking
## Back end
- Code generation
`

async function fits(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([])
  expect(await overflowOf(page), 'sideways scrolling').toBeLessThanOrEqual(0)
}

async function paste(page: Page, text: string): Promise<void> {
  await page.goto('/roadmaps')
  await page.getByText('Paste a list', { exact: true }).click()
  await page.getByRole('textbox', { name: 'List' }).focus()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('ControlOrMeta+v')
  await page.getByRole('button', { name: 'Take this roadmap' }).click()
  await page.getByRole('heading', { name: 'Roadmap', level: 1 }).waitFor()
}

test.describe('a pasted list', () => {
  test('becomes a roadmap beside the built-in one, each with its own progress', async ({ page }) => {
    await openAs(page, { levels: { http: 'build' } }, '/roadmap')
    await paste(page, LIST)
    await expect(page.getByText('0 of 4 skills')).toBeVisible()
    await levelOf(page, 'Lexing').getByRole('radio', { name: 'Can build' }).click()
    await page.goto('/')
    await expect(nextTopics(page).getByRole('link', { name: 'Parsing' })).toBeVisible()
    await expect.poll(() => offered(page)).toEqual(['Parsing', 'Code generation'])
    await page.goto('/roadmaps')
    await page.getByRole('button', { name: /^Open: / }).click()
    await page.getByRole('region', { name: 'Next topics' }).waitFor()
    await page.goto('/roadmap/http')
    await expect(page.getByRole('radiogroup').getByRole('radio', { name: 'Can build' })).toBeChecked()
    await page.goto('/roadmaps')
    await page.getByRole('button', { name: 'Open: Compilers' }).click()
    await page.getByRole('region', { name: 'Next topics' }).waitFor()
    await page.goto('/roadmap/lexing')
    await expect(page.getByRole('radiogroup').getByRole('radio', { name: 'Can build' })).toBeChecked()
  })

  test('of 5,000 skills opens and is marked', async ({ page }) => {
    const items = Array.from({ length: 5000 }, (_, i) => `${i % 100 === 0 ? `## Part ${i / 100}\n` : ''}- Skill ${i}`)
    await paste(page, `# Huge\n\n${items.join('\n')}`)
    await expect(page.getByText('0 of 5000 skills')).toBeVisible({ timeout: 20_000 })
    await levelOf(page, 'Skill 7').getByRole('radio', { name: 'Can explain' }).click()
    await expect(page.getByText('1 of 5000 skills')).toBeVisible()
    await page.reload()
    await expect(page.getByText('1 of 5000 skills')).toBeVisible({ timeout: 20_000 })

    await test.step('its rows come as one scrolls, and go again', async () => {
      expect(await page.getByRole('main').getByRole('radiogroup').count()).toBeLessThan(500)
      await page.getByRole('heading', { name: 'Part 49' }).scrollIntoViewIfNeeded()
      await page.mouse.move(400, 400)
      await page.mouse.wheel(0, 100_000)
      await levelOf(page, 'Skill 4999').getByRole('radio', { name: 'Can explain' }).click()
      await expect(page.getByText('2 of 5000 skills')).toHaveCount(1)
      await expect(levelOf(page, 'Skill 7')).toHaveCount(0)
    })

    await test.step('search and the keyboard reach what was not there', async () => {
      await page.getByRole('searchbox').fill('Skill 3333')
      await expect(levelOf(page, 'Skill 3333')).toBeVisible()
      await levelOf(page, 'Skill 3333').getByRole('radio').first().focus()
      await page.keyboard.press('2')
      await page.getByRole('searchbox').fill('')
      await expect(page.getByText('3 of 5000 skills')).toBeVisible()
      await expect(levelOf(page, 'Skill 7')).toBeVisible()
    })
  })
})

test.describe('the editor', () => {
  test('orders, annotates and hides by keyboard alone; Today follows', async ({ page }) => {
    await openAs(page, { levels: { 'programming-basics': 'build' } }, '/roadmaps/edit')
    await page.getByRole('textbox', { name: 'Title' }).fill('Twelve weeks')
    await page.getByRole('searchbox', { name: 'Find a skill for the order' }).focus()
    for (const title of ['Git', 'How the internet works']) {
      await page.keyboard.type(title)
      await page.keyboard.press('Enter')
    }
    const order = page.getByRole('region', { name: 'Order' })
    await expect(order.getByRole('button', { name: /^Move up: / })).toHaveCount(2)
    await order.getByRole('button', { name: 'Move up: How the internet works' }).focus()
    await page.keyboard.press('Enter')
    await expect(order.getByRole('listitem').first()).toContainText('How the internet works')
    await expect(page.getByRole('button', { name: 'Move up: How the internet works' })).toBeFocused()
    await order.getByText('Level, date, note').first().focus()
    await page.keyboard.press('Enter')
    await order.getByRole('textbox', { name: 'Note' }).first().focus()
    await page.keyboard.type('Draw it on paper.')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('status').getByText('Saved')).toBeVisible()
    await page.getByRole('link', { name: 'Groundwork' }).click()
    await expect(nextTopics(page).getByText('Draw it on paper.')).toBeVisible()
    expect((await offered(page))[0]).toBe('How the internet works')
    await page.goBack()
    await page.getByText(/^Internet and web basics/).click()
    await page.getByRole('button', { name: 'Hide this section' }).click()
    await page.goto('/roadmap')
    await page.getByRole('region', { name: 'Operating system and command line' }).waitFor()
    await expect(page.getByRole('region', { name: 'Internet and web basics' })).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByRole('region', { name: 'Internet and web basics' })).toBeVisible()
  })

  test('writes a roadmap from scratch, tells a circle and mends it', async ({ page }) => {
    await page.goto('/roadmaps')
    await page.getByText('Write one from scratch', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Name' }).first().fill('Compilers')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'New section' }).fill('Front end')
    await page.keyboard.press('Enter')
    for (const title of ['Lexing', 'Parsing']) {
      await page.getByRole('textbox', { name: 'New skill in Front end' }).fill(title)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: `Edit: ${title}` }).waitFor()
    }
    const needs = page.getByRole('searchbox', { name: 'Find a skill it needs' })
    await needs.last().fill('Lexing')
    await needs.last().press('Enter')
    await needs.first().fill('Parsing')
    await needs.first().press('Enter')
    const trouble = page.getByRole('alert').getByRole('region', { name: 'To look at' })
    await expect(trouble).toContainText(/needs .* needs/)
    await trouble.getByRole('button', { name: /^Let / }).click()
    await expect(trouble).toHaveCount(0)
    await page.getByRole('link', { name: 'Back to the roadmap' }).click()
    await expect(page.getByText('0 of 2 skills')).toBeVisible()
  })
})

for (const width of [360, 1280])
  for (const theme of ['light', 'dark'] as const)
    test(`fits ${width} px, ${theme}, and axe finds nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await openAs(page, { levels: { http: 'build' }, settings: { theme } }, '/roadmaps')
      await page.getByText('Paste a list', { exact: true }).click()
      await page.getByRole('textbox', { name: 'List' }).fill(`stray\n${LIST}`)
      await page.getByRole('region', { name: 'Preview' }).waitFor()
      await fits(page)
      await page.goto('/roadmaps/edit')
      const search = page.getByRole('searchbox', { name: 'Find a skill for the order' })
      await search.fill('Git')
      await search.press('Enter')
      await page.getByText('Level, date, note').first().click()
      await page.getByText(/^Internet and web basics/).click()
      await page.getByRole('textbox', { name: /^New skill in/ }).fill('A skill of my own')
      await page.keyboard.press('Enter')
      await page.getByRole('searchbox', { name: 'Find a skill it needs' }).waitFor()
      await fits(page)
    })
