// Checks what copying a link does to facts: by time, or in the place of what was there, and never more than it holds.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stampTime } from '../../../src/domain/progress/clock'
import { mergeFacts } from '../../../src/domain/progress/merge'
import { factsOf, type Write } from '../../../src/domain/progress/transitions'
import { type Facts, NO_FACTS } from '../../../src/domain/progress/types'
import { factsOfContent, isFromFuture, replacedBy, sentAt } from '../../../src/domain/share/incoming'
import type { ShareContent } from '../../../src/domain/share/types'
import { factsWith, stampAt } from '../../support/facts'
import { content } from '../../support/shareSamples'

const NOW = 1_000_000
const link = (part: Partial<ShareContent>): ShareContent => ({ roadmap: 'backend', at: 1000, ...part })
const merged = (mine: Facts, theirs: ShareContent) => mergeFacts(mine, factsOfContent(theirs, mine, NOW))
const levelsOf = (facts: Facts) => Object.fromEntries([...facts.levels].map(([id, { value }]) => [id, value]))

describe(factsOfContent, () => {
  it('lets the newer entry stand when it is merged', () => {
    const mine = mergeFacts(
      factsWith({ old: 'learning', only: 'build' }, {}, 10),
      factsWith({ fresh: 'learning' }, {}, 5000),
    )
    const theirs = link({ levels: { old: 'build', fresh: 'build', theirs: 'explain' } })
    expect(levelsOf(merged(mine, theirs))).toEqual({
      old: 'build',
      only: 'build',
      fresh: 'learning',
      theirs: 'explain',
    })
  })

  it('dates what comes from the future today, so that it cannot win for ever', () => {
    const theirs = link({ at: NOW + 1e10, levels: { s1: 'build' } })
    const stamp = factsOfContent(theirs, NO_FACTS, NOW).levels.get('s1')?.stamp
    expect(stamp && stampTime(stamp)).toBe(NOW)
    expect([sentAt(theirs, NOW), isFromFuture(theirs, NOW)]).toEqual([NOW, true])
    expect(isFromFuture(link({ at: NOW + 60_000 }), NOW)).toBe(false)
  })

  it('infers nothing where I stated a level later, and drops what was inferred where they stated one', () => {
    const inferredOfMine: Write[] = [{ kind: 'inferred', id: 'b', value: 99 }]
    const mine = mergeFacts(factsWith({ a: 'new' }, {}, 5000), factsOf(inferredOfMine, stampAt(10)))
    const both = merged(mine, link({ levels: { b: 'new' }, inferred: { a: 95, c: 95 } }))
    expect([...both.inferred].map(([id, { value }]) => [id, value])).toEqual([
      ['b', null],
      ['c', 95],
    ])
  })

  it('leaves out skills that only a number names', () => {
    const facts = factsOfContent(link({ levels: { '#612': 'build' }, notes: { '#7': 'x' } }), NO_FACTS, NOW)
    expect([facts.levels.size, facts.notes.size]).toEqual([0, 0])
  })

  it('merges any link twice as once', () => {
    fc.assert(
      fc.property(content, (theirs) => {
        const once = merged(NO_FACTS, theirs)
        expect(merged(once, theirs)).toBe(once)
      }),
      { seed: 6, numRuns: 60 },
    )
  })
})

describe(replacedBy, () => {
  const mine: Facts = {
    ...factsWith({ a: 'build', b: 'learning' }, { choice: 'a' }, 5000),
    notes: new Map([['a', { value: 'kept', stamp: stampAt(1) }]]),
  }

  it('puts their levels in the place of mine and touches nothing they did not send', () => {
    const facts = replacedBy(link({ levels: { b: 'explain' } }), mine, NOW)
    expect(levelsOf(facts)).toEqual({ b: 'explain' })
    expect([facts.notes, facts.picks]).toEqual([mine.notes, mine.picks])
  })

  it('leaves levels alone when the link has none', () => {
    const facts = replacedBy(link({ notes: { b: 'theirs' } }), mine, NOW)
    expect(facts.levels).toBe(mine.levels)
    expect([...facts.notes.keys()]).toEqual(['b'])
  })
})
