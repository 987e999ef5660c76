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
    for (const [query, title] of [
      ['version control and git', 'Control de versiones y Git'],
      ['política del mismo origen', 'Los navegadores y cómo funcionan'],
      ['depuracion', 'Depuración (debugging)'],
    ] as const) {
      await page.getByRole('searchbox').fill(query)
      await expect(page.locator('main').getByRole('link', { name: 'Cómo funciona internet', exact: true })).toHaveCount(
        0,
      )
      await expect(page.getByRole('link', { name: title })).toBeVisible()
    }
    await page.getByRole('link', { name: 'Depuración (debugging)' }).click()
    await expect(page.getByText('Depurar es encontrar la causa', { exact: false })).toBeVisible()
    await expect(page.getByText('Describe una búsqueda sistemática', { exact: false })).toBeVisible()
  })

  test('reads them with the network cut, and in English as soon as Settings say so', async ({ page, context }) => {
    test.setTimeout(90_000)
    await page.goto('/settings')
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker?.getRegistration())?.active?.state), {
        timeout: 60_000,
      })
      .toBe('activated')
    await context.setOffline(true)
    await page.goto('/roadmap/git')
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText('Control de versiones y Git')
    await expect(page.getByText('Git guarda la historia', { exact: false })).toBeVisible()
    await page.goto('/settings')
    await page.getByRole('radio', { name: 'English' }).check()
    await page.getByRole('link', { name: 'Roadmap' }).first().click()
    await expect(page.getByRole('heading', { name: 'Internet and web basics' })).toBeVisible()
    await expect(page.locator('main [lang="en"]')).toHaveCount(0)
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
