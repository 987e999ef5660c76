// Decides that a mark is there after the browser was killed a second later, ten times out of ten.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, test } from '@playwright/test'
import { DNS, expectLevel, firstCopy, HTTP, openSkill, SQL, setLevel } from './support/storage'

const SKILLS = [
  HTTP,
  SQL,
  DNS,
  { id: 'hosting', title: 'Web hosting' },
  { id: 'browsers', title: 'Browsers and how they work' },
  { id: 'tcp-ip', title: 'TCP/IP, ports and sockets' },
  { id: 'normalization', title: 'Normalization' },
  { id: 'postgresql', title: 'PostgreSQL' },
  { id: 'sqlite', title: 'SQLite' },
  { id: 'orms', title: 'ORMs and query builders' },
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
  for (const [i, skill] of SKILLS.entries()) {
    const context = await start()
    const page = context.pages()[0] ?? (await context.newPage())
    const before = SKILLS[i - 1]
    if (before) await expectLevel(await openSkill(page, before), 'Can build')
    await setLevel(await openSkill(page, skill), 'Can build')
    await page.waitForTimeout(1000)
    const closed = new Promise((resolve) => context.once('close', resolve))
    await kill(context)
    await closed
  }
  const context = await start()
  const page = context.pages()[0] ?? (await context.newPage())
  await expectLevel(await openSkill(page, SKILLS.at(-1)!), 'Can build')
  await expect
    .poll(async () => Object.keys((await firstCopy(page))['levels']!).sort())
    .toEqual(SKILLS.map(({ id }) => id).sort())
  await context.close()
  await rm(profile, { recursive: true, force: true })
})
