// Decides that the curriculum is read in the browser's language as far as it goes, by its readers alone, and stays so offline.

import { expect, test } from './support/guarded'

test.describe('a reader whose browser speaks Spanish', () => {
  test.use({ locale: 'es-MX' })

  test('reads the foundations in Spanish, sees what is in English, and finds a skill by either title', async ({
    page,
  }) => {
    await page.goto('/roadmap?view=everything')
    await expect(page.getByRole('heading', { name: 'Internet y fundamentos de la web' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Cómo funciona internet', exact: true })).not.toHaveAttribute('lang')
    const english = page.getByRole('link', { name: 'Cookies, state and statelessness', exact: true })
    await expect(english).toHaveAttribute('lang', 'en')
    expect(await english.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('EN')
    for (const query of ['version control and git', 'política del mismo origen', 'depuracion']) {
      await page.getByRole('searchbox').fill(query)
      await expect(page.locator('main li').first()).toBeVisible()
    }
    await expect(page.getByRole('link', { name: 'Depuración (debugging)' })).toBeVisible()
    await page.getByRole('link', { name: 'Depuración (debugging)' }).click()
    await expect(page.getByText('Depurar es encontrar la causa', { exact: false })).toBeVisible()
    await expect(page.getByText('Describe una búsqueda sistemática', { exact: false })).toBeVisible()
  })
})

test('a reader of English never asks for a translation', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/roadmap/git')
  await expect(page.getByText('Git records the history', { exact: false })).toBeVisible()
  expect(asked.filter((path) => /\/(es|ar|inLanguage|translation)-/.test(path))).toEqual([])
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveAttribute('lang')
})
