// Decides that the palette is at hand on every page, fast, and usable by keyboard and screen reader.

import { expect, test } from './support/guarded'
import { liveApp, openAs } from './support/learner'
import { expectSound } from './support/looks'

test.describe('the command palette', () => {
  test('opens anywhere, goes, marks, is taken back, and remembers', async ({ page }) => {
    await openAs(page, { levels: { http: 'explain' } }, '/settings')
    await page.keyboard.press('ControlOrMeta+k')
    const field = page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox', { name: 'Search' })
    await expect(field).toBeFocused()
    await field.fill('kubernets')
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
      'Container orchestration and Kubernetes',
    )
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/roadmap/kubernetes')
    await page.keyboard.press('ControlOrMeta+k')
    await expect(field).toBeFocused()
    await page.keyboard.type('mark docker images can build')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByText('Docker images and containers: Can build')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByText(/Taken back/)).toBeVisible()
    await page.reload()
    await liveApp(page)
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
      'Container orchestration and Kubernetes',
    )
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('lists the keys at a question mark', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Take the last change back')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('answers a key within a frame', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    await page.keyboard.press('ControlOrMeta+k')
    const field = page.getByRole('combobox', { name: 'Search' })
    await field.fill('k')
    const times = await field.evaluate(async (input: HTMLInputElement) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      const taken: number[] = []
      for (const text of ['ku', 'kub', 'kube', 'kuber', 'kubern', 'kuberne', 'kubernet']) {
        const start = performance.now()
        set?.call(input, text)
        input.dispatchEvent(new Event('input', { bubbles: true }))
        // The list is drawn when the event is over; asking for its size lays it out.
        await Promise.resolve()
        input.closest('dialog')?.getBoundingClientRect()
        taken.push(performance.now() - start)
      }
      return taken
    })
    const median = times.sort((a, b) => a - b)[3] ?? 0
    test.info().annotations.push({ type: 'median ms per key', description: median.toFixed(1) })
    // The budget is 16 ms on a quiet machine; tests share theirs.
    expect(median).toBeLessThan(64)
  })

  test('has nothing for axe-core to find', async ({ page }) => {
    await openAs(page, {}, '/roadmap')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox', { name: 'Search' }).fill('docker')
    await expectSound(page, 'the palette', undefined, 'dialog')
  })
})
