// Decides that the outline is walked, narrowed, searched and folded by mouse, with everything that narrows it in the address.

import { expect, test } from './support/guarded'
import { levelOf, openAs } from './support/learner'

test.describe('marking in the outline', () => {
  test('moves the count of the section and of the whole at once', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    const section = page.getByRole('region', { name: 'Internet and web basics' })
    await expect(section).toContainText('0 of 6')
    await levelOf(section, 'How the internet works').getByRole('radio', { name: 'Can explain' }).check()
    await expect(section).toContainText('1 of 6')
    await expect(page.getByText('1 of 65 skills for Junior back-end developer')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Show the 64 that are missing' })).toBeVisible()
  })

  test('shows what is missing to the whole with one click', async ({ page }) => {
    await openAs(page, { levels: { 'how-internet-works': 'build' } }, '/roadmap')
    await page.getByRole('button', { name: 'Show the 64 that are missing' }).click()
    await expect(page.getByRole('link', { name: 'How the internet works' })).toHaveCount(0)
    await expect(page.getByRole('status').filter({ hasText: '64 skills' })).toBeVisible()
  })
})

test.describe('choices', () => {
  test('picking Python makes Python count and leaves the other languages optional', async ({ page }) => {
    await openAs(page, {}, '/roadmap?view=everything&section=languages')
    const row = (title: string) =>
      page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })
    await expect(row('Go')).toContainText('pick one')
    await page.getByRole('combobox', { name: 'Pick one: Back-end language' }).selectOption('Python')
    await expect(row('Python')).toContainText('picked')
    for (const other of ['Java', 'Go', 'Rust', 'Ruby', 'PHP']) await expect(row(other)).toContainText('optional')
    await page.goto('/roadmap')
    await expect(page.getByRole('link', { name: 'Python', exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Java', exact: true })).toHaveCount(0)
  })
})

test.describe('filters', () => {
  test('stand in the address, open from it, and come back after a reload', async ({ page }) => {
    await openAs(page, { levels: { docker: 'learning' } }, '/roadmap')
    await page.getByText('Everything', { exact: true }).click()
    await page.getByText('More filters').click()
    await page.getByRole('combobox', { name: 'Tier' }).selectOption('junior')
    await page.getByRole('combobox', { name: 'Level' }).selectOption('Learning')
    await page.getByRole('combobox', { name: 'Section' }).selectOption('Containers and orchestration')
    await expect(page).toHaveURL('/roadmap?view=everything&tier=junior&level=learning&section=containers')
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
    await page.reload()
    await expect(page.getByRole('radio', { name: 'Everything', exact: true })).toBeChecked()
    await expect(page.getByRole('combobox', { name: 'Tier' })).toHaveValue('junior')
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect(page).toHaveURL('/roadmap?view=everything')
    await expect(page.getByText('Expand all')).toBeVisible()
  })

  test('show what can be started now', async ({ page }) => {
    await openAs(page, { levels: { 'programming-basics': 'explain' } }, '/roadmap?view=ready')
    await expect(page.getByRole('link', { name: 'Python', exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Docker images and containers' })).toHaveCount(0)
  })
})

test.describe('search', () => {
  test('finds a name typed fast and wrong, and keeps every key', async ({ page }) => {
    await openAs(page, {}, '/roadmap?view=everything')
    await page.keyboard.press('/')
    const search = page.getByRole('searchbox', { name: 'Search skills' })
    await expect(search).toBeFocused()
    await page.keyboard.type('postgers')
    await expect(search).toHaveValue('postgers')
    await expect(page.getByRole('link', { name: 'PostgreSQL', exact: true })).toBeVisible()
    await expect(page).toHaveURL(/q=postgers/)
  })

  test('takes keys in the middle of a word without moving the caret', async ({ page }) => {
    await openAs(page, {}, '/roadmap?view=everything')
    const search = page.getByRole('searchbox', { name: 'Search skills' })
    await search.pressSequentially('kubtes')
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('erne')
    await expect(search).toHaveValue('kubernetes')
    await page.keyboard.press('Escape')
    await expect(search).toHaveValue('')
    await expect(page).toHaveURL('/roadmap?view=everything')
  })

  test('offers the whole roadmap when the target has nothing like it', async ({ page }) => {
    await openAs(page, {}, '/roadmap?q=k8s')
    await expect(page.getByText('No skill matches')).toBeVisible()
    await page.getByRole('button', { name: 'Search the whole roadmap' }).click()
    await expect(page.getByRole('link', { name: 'Container orchestration and Kubernetes' })).toBeVisible()
  })
})

test('folding a section is remembered over a reload', async ({ page }) => {
  await openAs(page, {}, '/roadmap')
  const heading = page.getByRole('button', { name: 'Internet and web basics' })
  await heading.click()
  await expect(page.getByRole('link', { name: 'How the internet works' })).toHaveCount(0)
  await page.reload()
  await expect(heading).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('link', { name: 'How the internet works' })).toHaveCount(0)
  await heading.click()
  await expect(page.getByRole('link', { name: 'How the internet works' })).toBeVisible()
})

test('the room kept for a section out of sight is never less than it takes', async ({ page }) => {
  for (const width of [320, 360, 412, 600, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await openAs(page, {}, '/roadmap?view=everything')
    const sections = page.locator('section[aria-labelledby^="section-"]')
    await expect(sections.last()).toBeAttached()
    const lacking = await sections.evaluateAll((all) =>
      all.flatMap((section) => {
        if (!(section instanceof HTMLElement)) return []
        const kept = section.getBoundingClientRect().height
        section.style.contentVisibility = 'visible'
        const lacks = Math.round(section.getBoundingClientRect().height - kept)
        return lacks > 0 ? [`${section.getAttribute('aria-labelledby')} lacks ${lacks}`] : []
      }),
    )
    expect(lacking, `${width} pixels wide`).toEqual([])
  }
})
