import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

const browser = await findBrowser()
const PORT = Number(process.env['E2E_PORT'] ?? 4199)

export default defineConfig({
  testDir: 'test/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine may cut a wait short once; a test that needed its second try is named at the end as flaky.
  retries: 1,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  metadata: { browser: `${browser.path} (${browser.from})` },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    launchOptions: { executablePath: browser.path, args: browser.args, env: { ...process.env, ...browser.env } },
  },
  webServer: {
    command: `node scripts/start.mjs --port ${PORT}`,
    port: PORT,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})
