// Decides that every change can be taken back and made again, by button and by key, the last one across a reload too.

import { expect, test } from './support/guarded'
import { levelOf, openAs } from './support/learner'

const SKILL = 'How the internet works'

test.beforeEach(async ({ page }) => {
  await openAs(page, { levels: { 'how-internet-works': 'learning' } }, '/roadmap')
  await levelOf(page, SKILL).getByRole('radio', { name: 'Can build' }).check()
})

test.describe('undo', () => {
  test('takes back and redoes with the buttons of the notice', async ({ page }) => {
    const notice = page.getByRole('status').filter({ has: page.getByRole('button') })
    await expect(notice).toContainText('How the internet works: Can build')
    await notice.getByRole('button', { name: 'Undo' }).click()
    await expect(levelOf(page, SKILL).getByRole('radio', { name: 'Learning' })).toBeChecked()
    await expect(notice).toContainText('Taken back')
    await notice.getByRole('button', { name: 'Redo' }).click()
    await expect(levelOf(page, SKILL).getByRole('radio', { name: 'Can build' })).toBeChecked()
  })

  test('takes back and redoes by keys, step by step', async ({ page }) => {
    const group = levelOf(page, SKILL)
    await group.getByRole('radio', { name: 'Not for me' }).check()
    await page.keyboard.press('Control+z')
    await expect(group.getByRole('radio', { name: 'Can build' })).toBeChecked()
    await page.keyboard.press('Control+z')
    await expect(group.getByRole('radio', { name: 'Learning' })).toBeChecked()
    await page.keyboard.press('Control+Shift+Z')
    await page.keyboard.press('Meta+Shift+Z')
    await expect(group.getByRole('radio', { name: 'Not for me' })).toBeChecked()
  })

  test('takes the last change back after a reload', async ({ page }) => {
    await page.reload()
    const group = levelOf(page, SKILL)
    await expect(group.getByRole('radio', { name: 'Can build' })).toBeChecked()
    await page.keyboard.press('Control+z')
    await expect(group.getByRole('radio', { name: 'Learning' })).toBeChecked()
    await page.keyboard.press('Control+Shift+Z')
    await expect(group.getByRole('radio', { name: 'Can build' })).toBeChecked()
  })

  test('leaves a text field its own undo', async ({ page }) => {
    const search = page.getByRole('searchbox', { name: 'Search skills' })
    await search.fill('http')
    await search.press('Control+z')
    await expect(levelOf(page, SKILL).getByRole('radio', { name: 'Can build' })).toBeChecked()
  })
})
