// Decides that a newcomer gets from an empty browser to topics with reasons in three questions at most.

import { expect, test } from './support/guarded'
import { levelOf, nextTopics, offered } from './support/learner'

test.describe('a newcomer', () => {
  test('picks a target and a language, walks the list, and is told what comes next', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('radiogroup', { name: 'Target' }).getByRole('radio', { name: 'Python back-end' }).check()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page.getByRole('radiogroup', { name: 'Back-end language' }).getByRole('radio', { name: 'Python' }).check()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page.getByRole('button', { name: /Walk the list/ }).click()

    await expect(page).toHaveURL(/\/roadmap$/)
    await expect(page.getByText('0 of 95 skills for Python back-end developer')).toBeVisible()
    await levelOf(page, 'How the internet works').getByRole('radio', { name: 'Can explain' }).check()
    await levelOf(page, 'Programming basics: variables, control flow, functions')
      .getByRole('radio', { name: 'Can build' })
      .check()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click()

    await expect(page.getByRole('combobox', { name: 'Target' })).toHaveValue('python-backend')
    await expect(nextTopics(page).getByRole('listitem')).toHaveCount(5)
    const python = nextTopics(page)
      .getByRole('listitem')
      .filter({ has: levelOf(page, 'Python') })
    await expect(python).toContainText('you can explain Programming basics: variables, control flow, functions')
    await expect(python).toContainText(/opens \d+ skills/)
    await expect(python).toContainText('must for Python back-end developer')
    await expect(python).toContainText('about 100 h')
  })

  test('skips every question and is offered topics all the same', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Skip' }).click()
    await expect(page.getByRole('meter', { name: 'Readiness' })).toHaveAttribute('aria-valuenow', '0')
    await expect(nextTopics(page).getByRole('listitem')).toHaveCount(5)
    await page.reload()
    await expect(page.getByRole('combobox', { name: 'Target' })).toHaveValue('junior-backend')
  })

  test('answers every question by keyboard alone', async ({ page }) => {
    await page.goto('/')
    const target = page.getByRole('radiogroup', { name: 'Target' })
    await target.getByRole('radio', { checked: true }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(target.getByRole('radio', { name: 'Mid-level' })).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /Which language/ })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'Python' })).toBeChecked()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /How do you want to begin/ })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: /Check-in, 10 minutes/ })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: /Start from the ground/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Target' })).toHaveValue('mid-backend')
    await expect(page.locator(':focus')).toContainText('Ready for')
    await expect(nextTopics(page)).toBeVisible()
    await expect.poll(() => offered(page)).toContain('How the internet works')
  })
})
