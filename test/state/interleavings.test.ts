// Decides that two tabs, two copies, late news, reloads and crashes, in any order, lose nothing and never fight.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS, type Level } from '../../src/domain/progress/types'
import type { ProgressStore } from '../../src/state/progressStore'
import { HOUR, levelIn, mark, NOON, openTab, plain, stampIn } from './support/fakes'
import { createDisk, createSlowCopy } from './support/twoProcesses'

const TABS = [0, 1]
const SKILLS = ['http', 'sql', 'git']

const tab = fc.constantFrom(...TABS)
const marking = fc.record({
  do: fc.constant('mark' as const),
  tab,
  skill: fc.constantFrom(...SKILLS),
  level: fc.constantFrom(...LEVELS),
})
const news = fc.record({ do: fc.constantFrom('hear' as const, 'miss' as const), tab })
const reload = fc.record({ do: fc.constant('reload' as const), tab })
const copying = fc.record({ do: fc.constant('copy' as const) })
const crash = fc.record({ do: fc.constantFrom('crash' as const, 'flush' as const) })
const jump = fc.record({ do: fc.constant('jump' as const), by: fc.integer({ min: -3 * HOUR, max: 3 * HOUR }) })

type Step =
  typeof marking extends fc.Arbitrary<infer M>
    ?
        | M
        | { do: 'hear' | 'miss' | 'reload'; tab: number }
        | { do: 'copy' | 'crash' | 'flush' }
        | { do: 'jump'; by: number }
    : never

function createWorld(hasCopy: boolean) {
  const [disk, copy, clock] = [createDisk(), createSlowCopy(), { now: NOON }]
  const tabs: ProgressStore[] = []
  const latest = new Map<string, { stamp: string; level: Level; order: number }>()
  let opened = 0
  let marks = 0
  const open = (at: number) => {
    opened += 1
    const store = disk.view(at)
    tabs[at] = openTab({ store, copy: hasCopy ? copy.handle(at) : undefined, clock, replica: `r${opened}` })
    tabs[at].reconcile()
  }
  const settle = async () => {
    while (await copy.step());
  }
  const steps = {
    mark(at: number, skill: string, level: Level) {
      const store = tabs[at]!
      const before = stampIn(store, skill)
      clock.now += 1
      mark(store, skill, level)
      expect(levelIn(store, skill)).toBe(level)
      const stamp = stampIn(store, skill)
      if (stamp === undefined || stamp === before) return
      marks += 1
      const held = latest.get(skill)
      if (!held || stamp > held.stamp) latest.set(skill, { stamp, level, order: marks })
    },
    hear(at: number) {
      disk.deliver(at)
      tabs[at]!.lookAgain()
    },
    reload(at: number) {
      disk.deliver(at)
      tabs[at]!.lookAgain()
      copy.drop(at)
      open(at)
    },
    async crash() {
      await settle()
      TABS.forEach(copy.drop)
      disk.crash()
      TABS.forEach(open)
    },
  }
  TABS.forEach(open)
  return { disk, copy, clock, tabs, latest, settle, steps, open, countMarks: () => marks }
}

type World = ReturnType<typeof createWorld>

async function take(world: World, step: Step): Promise<void> {
  switch (step.do) {
    case 'mark':
      return world.steps.mark(step.tab, step.skill, step.level)
    case 'hear':
      return world.steps.hear(step.tab)
    case 'miss':
      return void world.disk.deliver(step.tab)
    case 'reload':
      return world.steps.reload(step.tab)
    case 'copy':
      return void (await world.copy.step())
    case 'crash':
      return world.steps.crash()
    case 'flush':
      return world.disk.flush()
    case 'jump':
      world.clock.now += step.by
  }
}

async function finalFacts(world: World) {
  await world.settle()
  world.open(2)
  await world.settle()
  return world.tabs[2]!
}

describe('two tabs on one storage and one second copy', () => {
  it('end with the newest value of everything that was ever marked', async () => {
    const steps = fc.array(fc.oneof({ weight: 4, arbitrary: marking }, news, reload, copying, crash), {
      maxLength: 40,
      size: 'max',
    })
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const world = createWorld(true)
        const last = new Map<string, Level>()
        for (const step of all) {
          const before = world.countMarks()
          await take(world, step)
          if (step.do === 'mark' && world.countMarks() > before) last.set(step.skill, step.level)
        }
        const end = await finalFacts(world)
        for (const [skill, level] of last) expect(levelIn(end, skill)).toBe(level)
      }),
      { numRuns: 300, seed: 20261123 },
    )
  })

  it('end with the value of the newest stamp, however the clock jumps', async () => {
    const steps = fc.array(fc.oneof({ weight: 4, arbitrary: marking }, news, reload, copying, crash, jump), {
      maxLength: 40,
      size: 'max',
    })
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const world = createWorld(true)
        for (const step of all) await take(world, step)
        const end = await finalFacts(world)
        for (const [skill, { level, stamp }] of world.latest) {
          expect(stampIn(end, skill)).toBe(stamp)
          expect(levelIn(end, skill)).toBe(level)
        }
      }),
      { numRuns: 300, seed: 20261123 },
    )
  })

  it('agree without a second copy once the news has gone round, and then stop writing', async () => {
    const steps = fc.array(fc.oneof({ weight: 3, arbitrary: marking }, news, jump), { maxLength: 40, size: 'max' })
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const world = createWorld(false)
        await world.settle()
        for (const step of all) await take(world, step)
        const before = world.disk.writes
        let rounds = 0
        for (let isNews = true; isNews && rounds < 20; rounds += 1) {
          const written = world.disk.writes
          for (const at of TABS) {
            world.disk.deliver(at)
            world.tabs[at]!.lookAgain()
          }
          isNews = world.disk.writes > written
        }
        for (const at of TABS) world.steps.hear(at)
        expect(rounds).toBeLessThanOrEqual(4)
        expect(world.disk.writes - before).toBeLessThanOrEqual(4)
        expect(plain(world.tabs[0]!.getState().facts)).toEqual(plain(world.tabs[1]!.getState().facts))
        const end = await finalFacts(world)
        for (const [skill, { level }] of world.latest) expect(levelIn(end, skill)).toBe(level)
      }),
      { numRuns: 300, seed: 20261123 },
    )
  })
})
