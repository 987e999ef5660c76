// Decides that the next topics are the ones the product was asked for, and that they follow every change at once.

import { expect, test } from './support/guarded'
import { levelOf, nextTopics, offered, openAs } from './support/learner'

const BASICS = 'Programming basics: variables, control flow, functions'

test.describe('the three founding examples', () => {
  test('one who can program is offered Python', async ({ page }) => {
    await openAs(page, {}, '/')
    await levelOf(page, BASICS).getByRole('radio', { name: 'Can build' }).click()
    await expect.poll(() => offered(page)).toContain('Python')
  })

  test('one who can program and picked Go is offered Go and no other language', async ({ page }) => {
    await openAs(page, { levels: { 'programming-basics': 'build' } }, '/roadmap?view=everything&section=languages')
    await page.getByRole('combobox', { name: 'Pick one: Back-end language' }).selectOption('Go')
    await page.getByRole('link', { name: 'Today' }).click()
    await expect.poll(() => offered(page)).toContain('Go')
    await expect.poll(() => offered(page)).not.toContain('Python')
  })

  test('one who knows errors and a language is offered asynchronous programming', async ({ page }) => {
    await openAs(page, { levels: { 'programming-basics': 'build', python: 'build' } }, '/roadmap/error-handling')
    await page
      .getByRole('radiogroup', { name: 'Errors and exceptions' })
      .getByRole('radio', { name: 'Can build' })
      .click()
    await page.getByRole('link', { name: 'Today' }).click()
    await expect.poll(() => offered(page)).toContain('Synchronous vs asynchronous programming')
  })

  test('one who knows Docker and load balancing is offered container orchestration', async ({ page }) => {
    const levels = { 'programming-basics': 'build', python: 'build', docker: 'build' } as const
    await openAs(page, { target: 'senior-backend', levels }, '/roadmap/load-balancing')
    await page.getByRole('radiogroup', { name: 'Load balancing' }).getByRole('radio', { name: 'Can explain' }).click()
    await page.getByRole('link', { name: 'Today' }).click()
    await expect.poll(() => offered(page)).toContain('Container orchestration and Kubernetes')
  })
})

test.describe('marking a skill on Today', () => {
  test('moves readiness, gaps and suggestions in the same breath', async ({ page }) => {
    await openAs(page, {}, '/')
    const before = await offered(page)
    expect(before).toContain(BASICS)
    await levelOf(page, BASICS).getByRole('radio', { name: 'Can build' }).click()
    await expect(page.getByText('1 of 65 needs met')).toBeVisible()
    await expect(page.getByRole('meter', { name: 'Readiness' })).not.toHaveAttribute('aria-valuenow', '0')
    await expect.poll(() => offered(page)).not.toContain(BASICS)
    await expect(page.getByRole('region', { name: 'Gaps' })).toContainText('of 64')
  })

  test('keeps the keyboard among the topics when the marked one leaves', async ({ page }) => {
    await openAs(page, {}, '/')
    await levelOf(page, BASICS).getByRole('radio', { checked: true }).focus()
    await page.keyboard.press('3')
    await expect(page.getByText('1 of 65 needs met')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Next topics' })).toBeFocused()
  })
})

test('"not now" and "not for me" take a topic away, with Undo, and name what then waits', async ({ page }) => {
  await openAs(page, {}, '/')
  const first = (await offered(page))[0] ?? ''
  await page.getByRole('button', { name: `Not now: ${first}` }).click()
  await expect(levelOf(nextTopics(page), first)).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: 'will not be suggested for two weeks' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(levelOf(nextTopics(page), first)).toBeVisible()

  await page.getByRole('button', { name: `Not for me: ${BASICS}` }).click()
  await expect(levelOf(nextTopics(page), BASICS)).toHaveCount(0)
  await expect(nextTopics(page)).toContainText(/wait for something you set aside: .*Programming basics/)
})

test('another target brings other needs, gaps and topics', async ({ page }) => {
  await openAs(page, {}, '/')
  await expect(page.getByText('0 of 65 needs met')).toBeVisible()
  await page.getByRole('combobox', { name: 'Target' }).selectOption('Senior back-end developer')
  await expect(page.getByText('0 of 159 needs met')).toBeVisible()
  await expect(nextTopics(page)).toContainText('for Senior back-end developer')
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Target' })).toHaveValue('senior-backend')
})

test.describe('answering a suggestion by keyboard', () => {
  test('"I am missing …" brings the prerequisite instead, and Undo brings the topic back', async ({ page }) => {
    await openAs(page, { levels: { 'programming-basics': 'build' } }, '/')
    const row = nextTopics(page)
      .getByRole('listitem')
      .filter({ has: levelOf(page, 'Python') })
    await row.getByRole('button', { name: 'I am missing … for Python' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(row.getByRole('button', { name: `${BASICS}: New` })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => offered(page)).toContain(BASICS)
    await expect.poll(() => offered(page)).not.toContain('Python')
    await page.keyboard.press('Control+z')
    await expect.poll(() => offered(page)).toContain('Python')
  })

  test('"I can do this already" sets the level that the target asks for', async ({ page }) => {
    await openAs(page, { levels: { 'programming-basics': 'build' } }, '/')
    await page.getByRole('button', { name: 'I can do this already: Python' }).press('Enter')
    await expect(levelOf(nextTopics(page), 'Python')).toHaveCount(0)
    await expect(page.getByRole('status').filter({ hasText: /Python: Can (explain|build)/ })).toBeVisible()
  })
})

test('a skill that is not suggested says why, with links to what comes first', async ({ page }) => {
  await openAs(page, { levels: { 'programming-basics': 'build' } }, '/roadmap/docker')
  await page.getByText('Why is this not suggested?').press('Enter')
  await expect(page.getByText(/^It needs .* first\.$/)).toBeVisible()
})
