// Decides that a command changes what it names, that every change can be taken back, and that other tabs' work stays.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextStamp } from '../../../src/domain/progress/clock'
import { mergeFacts, newestStamp } from '../../../src/domain/progress/merge'
import {
  type Change,
  type Command,
  factsOf,
  factValue,
  redoWrites,
  replaceWrites,
  takeIn,
  undoWrites,
  type Write,
  writesOf,
} from '../../../src/domain/progress/transitions'
import { EMPTY_VALUES, FACT_KINDS, type Facts, NO_FACTS } from '../../../src/domain/progress/types'
import { facts, level } from '../../support/arbitraries'
import { factsWith, stampAt } from '../../support/facts'

const EVIDENCE = { skill: 'a', text: 'A page', url: 'https://example.org', at: 5 }

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('setLevel' as const), skill: fc.constantFrom('a', 'b'), level }),
  fc.record({ type: fc.constant('pick' as const), choice: fc.constant('c'), skill: fc.constantFrom('a', 'b', null) }),
  fc.record({ type: fc.constant('aim' as const), target: fc.constantFrom('t', 'u', null) }),
  fc.record({ type: fc.constant('postpone' as const), skill: fc.constantFrom('a', 'b'), until: fc.option(fc.nat()) }),
  fc.record({ type: fc.constant('note' as const), skill: fc.constantFrom('a', 'b'), text: fc.string() }),
  fc.constant<Command>({ type: 'addEvidence', id: 'a', evidence: EVIDENCE }),
  fc.constant<Command>({ type: 'removeEvidence', id: 'a' }),
  fc.record({ type: fc.constant('tick' as const), check: fc.constantFrom('a', 'b'), isTicked: fc.boolean() }),
  fc.record({
    type: fc.constant('markResource' as const),
    resource: fc.constant('a'),
    state: fc.constantFrom('started' as const, 'finished' as const, null),
  }),
)

function stampAfter(all: Facts) {
  return nextStamp(newestStamp(all), 0, 'me')
}

function write(all: Facts, type: Change['type'], writes: readonly Write[]) {
  return takeIn(all, type, factsOf(writes, stampAfter(all)))
}

function run(all: Facts, does: Command) {
  return write(all, does.type, writesOf(all, does))
}

/** What a learner sees: every value that is not the empty one. */
function valuesOf(all: Facts): string[] {
  return FACT_KINDS.flatMap((kind) =>
    [...all[kind]]
      .filter(([, { value }]) => value !== EMPTY_VALUES[kind])
      .map(([id, { value }]) => `${kind} ${id} ${JSON.stringify(value)}`),
  ).sort()
}

describe('writesOf', () => {
  it('writes a level, a pick and an aim under their ids', () => {
    expect(writesOf(NO_FACTS, { type: 'setLevel', skill: 'a', level: 'build' })).toEqual([
      { kind: 'levels', id: 'a', value: 'build' },
    ])
    expect(writesOf(NO_FACTS, { type: 'pick', choice: 'c', skill: 'a' })).toEqual([
      { kind: 'picks', id: 'c', value: 'a' },
    ])
    expect(writesOf(NO_FACTS, { type: 'aim', target: 't' })).toEqual([{ kind: 'aims', id: 'target', value: 't' }])
  })

  it('writes nothing when nothing would change', () => {
    fc.assert(
      fc.property(facts, command, (all, does) => {
        const after = run(all, does)?.facts ?? all
        expect(writesOf(after, does)).toEqual([])
      }),
    )
  })

  it('takes a value that was never set for the empty one', () => {
    expect(writesOf(NO_FACTS, { type: 'setLevel', skill: 'a', level: 'new' })).toEqual([])
    expect(writesOf(NO_FACTS, { type: 'removeEvidence', id: 'a' })).toEqual([])
    expect(writesOf(NO_FACTS, { type: 'tick', check: 'a', isTicked: false })).toEqual([])
  })
})

describe('stating a level', () => {
  const inferred = { ...NO_FACTS, inferred: new Map([['a', { value: 90, stamp: stampAt(1) }]]) }

  it.each(['new', 'explain', 'skipped'] as const)('ends what was inferred of the skill: %s', (level) => {
    const writes = writesOf(inferred, { type: 'setLevel', skill: 'a', level })
    expect(writes).toContainEqual({ kind: 'inferred', id: 'a', value: null })
    const taken = takeIn(inferred, 'setLevel', factsOf(writes, stampAt(2)))
    expect(taken && undoWrites(taken.facts, taken.change)).toContainEqual({ kind: 'inferred', id: 'a', value: 90 })
  })

  it('leaves what was inferred of other skills', () => {
    expect(writesOf(inferred, { type: 'setLevel', skill: 'b', level: 'build' })).toHaveLength(1)
  })
})

describe('a command of several writes', () => {
  it('sets them all and drops what already stands', () => {
    const writes: Write[] = [
      { kind: 'levels', id: 'a', value: 'build' },
      { kind: 'levels', id: 'b', value: 'new' },
      { kind: 'records', id: 'hours:x', value: { skill: 'a', hours: 2 } },
    ]
    expect(writesOf(NO_FACTS, { type: 'write', label: 'test', writes })).toEqual([writes[0], writes[2]])
  })
})

describe('takeIn', () => {
  it('says nothing of news that is none', () => {
    fc.assert(
      fc.property(facts, (all) => {
        expect(takeIn(all, 'merge', all)).toBeUndefined()
        expect(takeIn(all, 'merge', NO_FACTS)).toBeUndefined()
      }),
    )
  })

  it('remembers only what it changed', () => {
    const here = factsWith({ a: 'build' }, {}, 9)
    const taken = takeIn(here, 'merge', factsWith({ a: 'new', b: 'explain' }, {}, 5))
    expect(taken?.change.before).toEqual([{ kind: 'levels', id: 'b', value: 'new' }])
    expect(taken?.facts.levels.get('a')?.value).toBe('build')
  })
})

describe('taking a change back', () => {
  it('restores what stood before, also after merging a file', () => {
    fc.assert(
      fc.property(facts, facts, (before, file) => {
        const taken = takeIn(before, 'merge', file)
        if (!taken) return
        const undone = write(taken.facts, 'merge', undoWrites(taken.facts, taken.change))
        expect(valuesOf(undone?.facts ?? taken.facts)).toEqual(valuesOf(before))
      }),
    )
  })

  it('restores step by step through a whole row of commands, and makes them again', () => {
    fc.assert(
      fc.property(facts, fc.array(command, { maxLength: 8 }), (start, commands) => {
        let all = start
        const steps: { readonly before: string[]; readonly change: Change }[] = []
        for (const does of commands) {
          const taken = run(all, does)
          if (taken) steps.push({ before: valuesOf(all), change: taken.change })
          all = taken?.facts ?? all
        }
        const done = valuesOf(all)
        for (const { before, change } of [...steps].reverse()) {
          all = write(all, change.type, undoWrites(all, change))?.facts ?? all
          expect(valuesOf(all)).toEqual(before)
        }
        for (const { change } of steps) all = write(all, change.type, redoWrites(all, change))?.facts ?? all
        expect(valuesOf(all)).toEqual(done)
      }),
    )
  })

  it('leaves alone what another tab has set since then', () => {
    const mine = takeIn(NO_FACTS, 'merge', factsWith({ a: 'build', b: 'build' }, {}, 1))!
    const theirs = mergeFacts(mine.facts, factsWith({ a: 'learning' }, {}, 2))
    expect(undoWrites(theirs, mine.change)).toEqual([{ kind: 'levels', id: 'b', value: 'new' }])
  })

  it('compares records by what they hold, since a reload makes them other objects', () => {
    const hours = (spent: number): Command => ({
      type: 'write',
      label: 'hours-noted',
      writes: [{ kind: 'records', id: 'hours:x', value: { skill: 'a', hours: spent } }],
    })
    const noted = run(NO_FACTS, hours(2))!
    expect(writesOf(noted.facts, hours(2))).toEqual([])
    expect(writesOf(noted.facts, hours(3))).toHaveLength(1)
    const read: Facts = {
      ...noted.facts,
      records: new Map([['hours:x', { value: { skill: 'a', hours: 2 }, stamp: newestStamp(noted.facts) }]]),
    }
    expect(undoWrites(read, noted.change)).toEqual([{ kind: 'records', id: 'hours:x', value: null }])
    const other = mergeFacts(noted.facts, run(noted.facts, hours(3))!.facts)
    expect(undoWrites(other, noted.change)).toEqual([])
  })

  it('makes again what it had changed, and not what else the file held', () => {
    const here = factsWith({ a: 'build' }, {}, 9)
    const merged = takeIn(here, 'merge', factsWith({ a: 'new', b: 'explain', c: 'learning' }, {}, 5))!
    const undone = write(merged.facts, 'merge', undoWrites(merged.facts, merged.change))!
    expect(redoWrites(undone.facts, merged.change).map(({ id, value }) => [id, value])).toEqual([
      ['b', 'explain'],
      ['c', 'learning'],
    ])
  })

  it('brings a note back that was emptied', () => {
    const written = run(NO_FACTS, { type: 'note', skill: 'a', text: 'Read RFC 9110' })!
    const emptied = run(written.facts, { type: 'note', skill: 'a', text: '' })!
    const back = write(emptied.facts, 'note', undoWrites(emptied.facts, emptied.change))!
    expect(factValue(back.facts, 'notes', 'a')).toBe('Read RFC 9110')
  })
})

describe('replaceWrites', () => {
  it('leaves the values of the file and nothing else, and one undo brings all of it back', () => {
    fc.assert(
      fc.property(facts, facts, (before, file) => {
        const taken = write(before, 'replace', replaceWrites(before, file))
        const after = taken?.facts ?? before
        expect(valuesOf(after)).toEqual(valuesOf(file))
        const undone = taken && write(after, 'replace', undoWrites(after, taken.change))
        expect(valuesOf(undone?.facts ?? after)).toEqual(valuesOf(before))
      }),
    )
  })
})

describe('factsOf', () => {
  it('dates every write with the one stamp', () => {
    const made = factsOf(
      [
        { kind: 'levels', id: 'a', value: 'build' },
        { kind: 'notes', id: 'a', value: 'x' },
      ],
      stampAt(4),
    )
    expect(made.levels.get('a')).toEqual({ value: 'build', stamp: stampAt(4) })
    expect(made.notes.get('a')).toEqual({ value: 'x', stamp: stampAt(4) })
    expect(made.picks.size).toBe(0)
  })
})
