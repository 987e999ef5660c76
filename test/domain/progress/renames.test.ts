// Decides that a learner keeps everything under a skill whose id was retired.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeFacts } from '../../../src/domain/progress/merge'
import { followRenames } from '../../../src/domain/progress/renames'
import { NO_FACTS } from '../../../src/domain/progress/types'
import { facts } from '../../support/arbitraries'
import { factsWith, stampAt } from '../../support/facts'

const RENAMED = { retired: { old: 'mid', mid: 'today' } }
const fact = <T>(value: T, time = 1) => ({ value, stamp: stampAt(time) })

describe('followRenames', () => {
  it('moves level, note, postponement, ticks and resources to the id of today, with their dates', () => {
    const before = {
      ...NO_FACTS,
      levels: new Map([['old', fact('build' as const)]]),
      notes: new Map([['old', fact('a note')]]),
      later: new Map([['mid', fact(5)]]),
      checks: new Map([['old-c1', fact(true)]]),
      resources: new Map([['old:1a2b', fact('finished' as const)]]),
    }
    const after = followRenames(before, RENAMED)
    expect(after.levels).toEqual(new Map([['today', fact('build')]]))
    expect(after.notes).toEqual(new Map([['today', fact('a note')]]))
    expect(after.later).toEqual(new Map([['today', fact(5)]]))
    expect(after.checks).toEqual(new Map([['today-c1', fact(true)]]))
    expect(after.resources).toEqual(new Map([['today:1a2b', fact('finished')]]))
  })

  it('lets the newer of two levels stand, whichever id it was set under', () => {
    const merged = (oldTime: number, newTime: number) => {
      const both = mergeFacts(factsWith({ old: 'learning' }, {}, oldTime), factsWith({ today: 'build' }, {}, newTime))
      return followRenames(both, RENAMED).levels
    }
    expect(merged(1, 2)).toEqual(new Map([['today', fact('build', 2)]]))
    expect(merged(3, 2)).toEqual(new Map([['today', fact('learning', 3)]]))
  })

  it('lets the newest of several retired ids stand', () => {
    const both = mergeFacts(factsWith({ old: 'build' }, {}, 2), factsWith({ mid: 'learning' }, {}, 1))
    expect(followRenames(both, RENAMED).levels).toEqual(new Map([['today', fact('build', 2)]]))
  })

  it('hands back the very facts when no retired id is among them', () => {
    fc.assert(
      fc.property(facts, (all) => {
        expect(followRenames(all, { retired: {} })).toBe(all)
        expect(followRenames(all, RENAMED)).toBe(all)
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const retired = { retired: { a: 'b', 'x.y:z': 'c' } }
        const once = followRenames(all, retired)
        expect(followRenames(once, retired)).toBe(once)
      }),
    )
  })

  it('leaves an id alone that only begins like a retired one', () => {
    const before = {
      ...NO_FACTS,
      checks: new Map([
        ['older-c1', fact(true)],
        ['old-fashioned-c1', fact(true)],
      ]),
    }
    expect(followRenames(before, RENAMED)).toBe(before)
  })
})
