// Decides that a mark is there after the browser was killed a second later, ten times out of ten.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { test } from './support/guarded'
import { expectLevel, setLevel } from './support/storage'

/** Ten skills of one section, so that one page shows them all. */
const SKILLS = [
  'Relational databases',
  'SQL queries',
  'Joins, grouping and subqueries',
  'Data modelling and schema design',
  'Normalization',
  'PostgreSQL',
  'N+1 problem',
  'Transactions and ACID',
  'ORMs and query builders',
  'Schema migrations',
]

/** Kills every process of a browser at once, as a crash of the machine would. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  for (const { id } of processInfo) if (id > 0) process.kill(id, 'SIGKILL')
}

test('a mark outlives a browser that is killed one second after it', async ({ baseURL, launchOptions }) => {
  test.setTimeout(180_000)
  const profile = await mkdtemp(join(tmpdir(), 'groundwork-profile-'))
  const start = () => chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: baseURL! })
  for (let marked = 0; marked <= SKILLS.length; marked += 1) {
    const context = await start()
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto('/roadmap?section=relational')
    const row = (i: number) => page.getByRole('radiogroup', { name: SKILLS[i]!, exact: true })
    for (let i = 0; i < marked; i += 1) await expectLevel(row(i), 'Can build')
    if (marked < SKILLS.length) await setLevel(row(marked), 'Can build')
    await page.waitForTimeout(1000)
    const closed = new Promise((resolve) => context.once('close', resolve))
    await kill(context)
    await closed
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})
