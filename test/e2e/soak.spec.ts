// Decides that a long row of random actions in two tabs loses nothing: facts are everywhere what a model says, and nothing goes wrong aloud.
// `npm run soak` runs it for longer.

import { randomFrom } from '../../src/domain/kernel/random'
import { ACTIONS, endFaults, expectStored, type Soak, WITHOUT_SECOND_COPY } from './soak/actions'
import { createFactModel } from './soak/factModel'
import { expectEverywhere, type Tab } from './soak/tabs'
import { test } from './support/guarded'

const COUNT = Number(process.env['SOAK_ACTIONS'] ?? 60)
const SEED = process.env['SOAK_SEED'] ?? 'groundwork'
/** Every so many actions all copies are compared. */
const LOOK = 500

test.use({ viewport: { width: 1280, height: 900 } })

test('two tabs, a restless learner and a faulty browser lose nothing', async ({ context }) => {
  test.setTimeout(60_000 + COUNT * 4_000)
  context.setDefaultTimeout(15_000)
  await context.addInitScript(...WITHOUT_SECOND_COPY)
  const random = randomFrom(SEED)
  const tabs: Tab[] = []
  for (const name of ['a', 'b']) tabs.push({ name, page: await context.newPage() })
  for (const { page } of tabs) {
    await page.goto('/roadmap?view=everything')
    await page.evaluate(() => navigator.serviceWorker.ready)
  }
  const soak: Soak = { model: createFactModel(), tabs, random }
  const counts = new Map<string, number>()
  for (let done = 0; done < COUNT; ) {
    const tab = tabs[random() < 0.6 ? 0 : 1]
    const name = draw(random)
    if (!tab) continue
    // A tab behind another draws no frames, and a click waits for two.
    await tab.page.bringToFront()
    await expectStored(soak, tab, 'what the other tab did')
    if (process.env['SOAK_LOG']) console.log(`… ${tab.name} ${name}`)
    const what = await test.step(`${done} ${tab.name} ${name}`, () => ACTIONS[name]?.[1](soak, tab))
    if (what === undefined) continue
    if (process.env['SOAK_LOG']) console.log(`${done} ${tab.name} ${name}: ${what}`)
    await expectStored(soak, tab, `${name}: ${what}`)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    done += 1
    if (done % LOOK === 0) await lookEverywhere(soak, done)
  }
  await lookEverywhere(soak, COUNT)
  const list = [...counts].map(([name, count]) => `${name} ${count}`).join(', ')
  test.info().annotations.push({ type: 'actions', description: `seed ${SEED}: ${list}` })
  if (process.env['SOAK_ACTIONS']) console.log(`seed ${SEED}, ${COUNT} actions: ${list}`)
})

async function lookEverywhere(soak: Soak, done: number): Promise<void> {
  await endFaults(soak)
  await expectEverywhere(soak.tabs, soak.model.values)
  for (const { name } of soak.tabs) soak.model.reload(name)
  if (process.env['SOAK_ACTIONS']) console.log(`${done} actions, ${soak.model.values.size} facts, the same everywhere`)
}

/** An action's name, by weight. */
function draw(random: () => number): string {
  const all = Object.entries(ACTIONS)
  let left = random() * all.reduce((sum, [, [weight]]) => sum + weight, 0)
  for (const [name, [weight]] of all) {
    left -= weight
    if (left < 0) return name
  }
  return ''
}
