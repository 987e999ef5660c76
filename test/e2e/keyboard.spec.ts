// Decides that the main job is done without a mouse: reach, mark, narrow, fold, write, restore nothing by accident.

import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import { levelOf, openAs } from './support/learner'

const SKILL = 'How the internet works'

/** Tabs until the locator has the focus, as somebody without a mouse does; says where it got stuck. */
async function tabTo(page: Page, name: string | RegExp, role: 'link' | 'button' | 'radio' | 'combobox' | 'textbox') {
  const wanted = page.getByRole(role, { name, exact: true }).first()
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`60 tabs did not lead to the ${role} ${String(name)}`)
}

test.describe('by keyboard alone', () => {
  test('the skip link is the first stop and leads past the navigation', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').locator(':focus')).toBeVisible()
  })

  test('a level is set with arrows, digits and x, one tab stop per skill', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    await tabTo(page, SKILL, 'link')
    const group = levelOf(page, SKILL)
    await page.keyboard.press('2')
    await expect(group.getByRole('radio', { name: 'Can explain' })).toBeChecked()
    await page.keyboard.press('Tab')
    await expect(group.getByRole('radio', { name: 'Can explain' })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(group.getByRole('radio', { name: 'Can build' })).toBeChecked()
    await page.keyboard.press('x')
    await expect(group.getByRole('radio', { name: 'Not for me' })).toBeChecked()
    await page.keyboard.press('0')
    await expect(group.getByRole('radio', { name: 'New', exact: true })).toBeChecked()
    await page.keyboard.press('1')
    await expect(group.getByRole('radio', { name: 'Learning' })).toBeChecked()
    await page.keyboard.press('Tab')
    await expect(levelOf(page, SKILL).locator(':focus')).toHaveCount(0)
  })

  test('the list is narrowed, a section folded, and the address follows', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    await tabTo(page, 'For my target', 'radio')
    await page.keyboard.press('ArrowLeft')
    await expect(page).toHaveURL('/roadmap?view=everything')
    await page.keyboard.press('/')
    await page.keyboard.type('redis')
    await expect(page.getByRole('link', { name: /Redis/ }).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await tabTo(page, 'Internet and web basics', 'button')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: SKILL })).toHaveCount(0)
    await page.keyboard.press('Space')
    await expect(page.getByRole('link', { name: SKILL })).toBeVisible()
  })

  test('a language is picked, and picked otherwise', async ({ page }) => {
    await openAs(page, {}, '/roadmap?section=languages&view=everything')
    await tabTo(page, 'Pick one: Back-end language', 'combobox')
    await page.keyboard.type('Go')
    await expect(page.getByRole('combobox', { name: 'Pick one: Back-end language' })).toHaveValue('go')
    // A pause, after which a list takes letters as a new word.
    await page.waitForTimeout(1100)
    await page.keyboard.type('Java')
    await expect(page.getByRole('combobox', { name: 'Pick one: Back-end language' })).toHaveValue('java')
  })

  test('a note and a piece of evidence are written on the skill page', async ({ page }) => {
    await openAs(page, {}, '/roadmap/http')
    await page.getByRole('textbox', { name: 'Your notes' }).focus()
    await page.keyboard.type('read the RFC, chapters 9 and 15; digits 0123 and x stay text')
    await page.keyboard.press('Tab')
    await tabTo(page, 'What it is', 'textbox')
    await page.keyboard.type('A small server')
    await page.keyboard.press('Tab')
    await page.keyboard.type('https://example.org/server')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'A small server' })).toHaveAttribute(
      'href',
      'https://example.org/server',
    )
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'Your notes' })).toHaveValue(/digits 0123 and x stay text/)
    await expect(page.getByRole('link', { name: 'A small server' })).toBeVisible()
    await expect(page.getByRole('radio', { name: 'New', exact: true })).toBeChecked()
  })

  test('the target is changed on Today and the change taken back', async ({ page }) => {
    await openAs(page, {}, '/')
    await tabTo(page, 'Target', 'combobox')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('combobox', { name: 'Target' })).toHaveValue('mid-backend')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('combobox', { name: 'Target' })).toHaveValue('junior-backend')
  })
})
