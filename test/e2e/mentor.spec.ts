// Decides the whole way of a link between a mentor and a student: an order goes out, is taken over and worked on, and comes back into the cohort. All of it by keyboard.

import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded'
import { levelOf, openAs } from './support/learner'

const INTERNET = 'How the internet works'

/** Tabs until the control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'searchbox', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first()
  await wanted.waitFor()
  for (let presses = 0; presses < 150; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`150 tabs did not lead to the ${role} ${String(name)}`)
}

async function linkOf(page: Page, name: string): Promise<string> {
  await page.goto('/share')
  await tabTo(page, 'textbox', 'Your name')
  await page.keyboard.type(name)
  const link = page.getByRole('textbox', { name: 'Link' })
  await expect(page.getByRole('region', { name: 'What they will see' })).toContainText(`From ${name}`)
  return link.inputValue()
}

test('a mentor’s order goes to a student, who works on it and sends back where they are', async ({
  page,
  browser,
  baseURL,
  guard,
}) => {
  test.setTimeout(90_000)
  await openAs(page, {}, '/roadmaps/edit')
  await tabTo(page, 'searchbox', 'Find a skill for the order')
  await page.keyboard.type('How the internet')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Take out of the order: ${INTERNET}` })).toBeVisible()
  const order = await linkOf(page, 'Priya')

  const students = await browser.newContext({ baseURL: baseURL! })
  await guard.watch(students)
  const student = await students.newPage()
  await student.goto(order)
  await expect(student.getByText('From Priya')).toBeVisible()
  await tabTo(student, 'button', 'Copy to mine')
  await student.keyboard.press('Enter')
  await expect(student.getByRole('status').filter({ hasText: 'Copied from the link' })).toBeVisible()
  await student.goto('/')
  const first = student.getByRole('region', { name: 'Next topics' }).getByRole('listitem').first()
  await expect(first).toContainText(INTERNET)
  await expect(first).toContainText('your mentor put this first')
  await levelOf(first, INTERNET).getByRole('radio', { name: 'New', exact: true }).focus()
  await student.keyboard.press('3')
  const state = await linkOf(student, 'Sam')
  await students.close()

  await page.goto('/cohort')
  await tabTo(page, 'textbox', 'Links')
  await page.keyboard.insertText(state)
  await tabTo(page, 'button', 'Add')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: 'Cohort' }).getByRole('rowheader', { name: 'Sam' })).toBeVisible()
  await expect(page.getByText(/^What most of the group is missing/)).not.toContainText(INTERNET)
})
