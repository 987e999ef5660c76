// Decides how a browser test comes by a learner: facts written to the storage before the app starts, and the names on screen.

import { expect, type Locator, type Page } from '@playwright/test'
import { FIRST_STAMP, nextStamp } from '../../../src/domain/progress/clock'
import { encodeFacts } from '../../../src/domain/progress/persisted/encode'
import { factsOf, type Write } from '../../../src/domain/progress/transitions'
import type { Level, RecordValue } from '../../../src/domain/progress/types'
import { SETTINGS_KEY, SHELVES } from '../../../src/state/persistence/keys'

export interface Learner {
  readonly target?: string
  readonly levels?: Readonly<Record<string, Level>>
  readonly picks?: Readonly<Record<string, string>>
  /** By `<kind>:<id>`. */
  readonly records?: Readonly<Record<string, RecordValue>>
  readonly settings?: Readonly<Record<string, string>>
}

/** Stores the facts, then opens the address. Reloads later in the test keep whatever the app has stored since. */
export async function openAs(page: Page, learner: Learner, address: string): Promise<void> {
  const { target = 'junior-backend', levels = {}, picks = {}, records = {}, settings = {} } = learner
  const writes: Write[] = [
    { kind: 'aims', id: 'target', value: target },
    ...Object.entries(levels).map(([id, value]): Write => ({ kind: 'levels', id, value })),
    ...Object.entries(picks).map(([id, value]): Write => ({ kind: 'picks', id, value })),
    ...Object.entries(records).map(([id, value]): Write => ({ kind: 'records', id, value })),
  ]
  const facts = factsOf(writes, nextStamp(FIRST_STAMP, Date.now() - 60_000, 'test'))
  await page.addInitScript(
    ({ mark, entries }) => {
      if (sessionStorage.getItem(mark)) return
      sessionStorage.setItem(mark, 'done')
      for (const [key, text] of entries) localStorage.setItem(key, text)
    },
    {
      mark: `stored-${Math.random()}`,
      entries: [
        ...SHELVES.map(({ key, kinds }) => [key, encodeFacts(facts, kinds)] as const),
        [SETTINGS_KEY, JSON.stringify({ version: 1, ...settings })],
      ] as const,
    },
  )
  await page.goto(address)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  await liveApp(page)
}

/** Waits until the app has taken the page over: what public/start.js kept for it is handed over then. */
export async function liveApp(page: Page): Promise<void> {
  const isLive = () => page.evaluate(() => 'groundworkEarly' in window && window.groundworkEarly === undefined)
  await expect.poll(isLive, { timeout: 15_000 }).toBe(true)
}

/** The control that sets a skill's level. */
export function levelOf(scope: Page | Locator, title: string): Locator {
  return scope.getByRole('radiogroup', { name: title, exact: true })
}

export function nextTopics(page: Page): Locator {
  return page.getByRole('region', { name: 'Next topics' })
}

/** The titles offered, best first. */
export function offered(page: Page): Promise<string[]> {
  return nextTopics(page)
    .getByRole('radiogroup')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label') ?? ''))
}
