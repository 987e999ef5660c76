// Decides that stored texts and files are read without an exception, the good records kept and the bad ones set aside.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_STAMP } from '../../../src/domain/progress/clock'
import { mergeFacts } from '../../../src/domain/progress/merge'
import { decodeChange, decodeFacts, LATEST_VERSION, TEXT_LIMIT } from '../../../src/domain/progress/persisted/decode'
import { toProgressJson } from '../../../src/domain/progress/persisted/document'
import { encodeChange, encodeFacts } from '../../../src/domain/progress/persisted/encode'
import { isWebAddress } from '../../../src/domain/progress/persisted/v1'
import { takeIn } from '../../../src/domain/progress/transitions'
import {
  EVIDENCE_LIMIT,
  FACT_KINDS,
  type Facts,
  NO_FACTS,
  NOTE_LIMIT,
  RECORD_LIMIT,
} from '../../../src/domain/progress/types'
import { facts } from '../../support/arbitraries'
import { factsWith, stampAt } from '../../support/facts'

const STAMP = stampAt(1)

function documentWith(records: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ product: 'groundwork', version: 1, facts: records })
}

/** The decoded facts; fails the test when there are none. */
function decodedFacts(text: string): Facts {
  const decoded = decodeFacts(text)
  if (!decoded.ok) throw new Error(decoded.error)
  return decoded.value.facts
}

function rejectedOf(records: Readonly<Record<string, unknown>>): string[] {
  const decoded = decodeFacts(documentWith(records))
  return decoded.ok ? decoded.value.rejected.map(({ kind, id }) => `${kind} ${id}`) : [decoded.error]
}

describe('decodeFacts', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(facts, (all) => {
        expect(decodeFacts(encodeFacts(all, FACT_KINDS))).toEqual({
          ok: true,
          value: { facts: all, rejected: [], extras: {} },
        })
      }),
    )
  })

  it.each([
    ['', 'not-json'],
    ['{"product":"groundwork","ver', 'not-json'],
    ['null', 'wrong-shape'],
    ['[]', 'wrong-shape'],
    ['{}', 'other-product'],
    ['{"product":"habits","version":1,"facts":{}}', 'other-product'],
    ['{"product":"groundwork","facts":{}}', 'wrong-shape'],
    ['{"product":"groundwork","version":"1","facts":{}}', 'wrong-shape'],
    ['{"product":"groundwork","version":0,"facts":{}}', 'wrong-shape'],
    ['{"product":"groundwork","version":1.5,"facts":{}}', 'wrong-shape'],
    ['{"product":"groundwork","version":1,"facts":[]}', 'wrong-shape'],
    ['{"product":"groundwork","version":1}', 'wrong-shape'],
  ])('answers %j with %s', (text, code) => {
    expect(decodeFacts(text)).toEqual({ ok: false, error: code })
  })

  it('knows that a newer version wrote a text, whatever that version put in it', () => {
    for (const rest of ['"facts":{}', '"facts":7', '"levels":[]'])
      expect(decodeFacts(`{"product":"groundwork","version":${LATEST_VERSION + 1},${rest}}`)).toEqual({
        ok: false,
        error: 'newer-version',
      })
  })

  it('does not look at a text of 50 MB', () => {
    expect(decodeFacts(' '.repeat(50_000_000))).toEqual({ ok: false, error: 'too-large' })
    expect(decodeFacts(' '.repeat(TEXT_LIMIT))).toEqual({ ok: false, error: 'not-json' })
  })

  it('keeps the good records beside a bad one, and the bad one as it was found', () => {
    const decoded = decodeFacts(
      documentWith({ levels: { a: ['build', STAMP], b: ['guru', STAMP], c: ['new', STAMP] } }),
    )
    expect(decoded.ok && [...decoded.value.facts.levels.keys()]).toEqual(['a', 'c'])
    expect(decoded.ok && decoded.value.rejected).toEqual([{ kind: 'levels', id: 'b', record: ['guru', STAMP] }])
  })

  it.each([
    ['a record that is no list', { levels: { a: 'build' } }, ['levels a']],
    ['a record without a stamp', { levels: { a: ['build'] } }, ['levels a']],
    ['a stamp no later one can follow', { levels: { a: ['build', 'zzzzzzzzzzzz-a'] } }, ['levels a']],
    ['a kind that is no object', { levels: [1], notes: null }, ['levels *', 'notes *']],
    ['a kind nobody knows', { moods: { a: ['fine', STAMP] } }, ['moods *']],
    ['a pick that is no id', { picks: { c: ['__proto__', STAMP] } }, ['picks c']],
    ['a time no date can hold', { later: { a: [1e300, STAMP], b: [-1, STAMP] } }, ['later a', 'later b']],
    ['a note beyond its limit', { notes: { a: ['x'.repeat(NOTE_LIMIT + 1), STAMP] } }, ['notes a']],
    [
      'a link that is a script',
      { evidence: { e: [{ skill: 'a', text: '', url: 'javascript:alert(1)', at: 1 }, STAMP] } },
      ['evidence e'],
    ],
    [
      'a link beyond its limit',
      { evidence: { e: [{ skill: 'a', text: '', url: `https://${'a'.repeat(EVIDENCE_LIMIT)}`, at: 1 }, STAMP] } },
      ['evidence e'],
    ],
    ['a tick that is a word', { checks: { c: ['yes', STAMP] } }, ['checks c']],
    ['a resource in a state nobody knows', { resources: { r: ['lost', STAMP] } }, ['resources r']],
  ])('sets aside %s', (_, records, rejected) => {
    expect(rejectedOf(records)).toEqual(rejected)
  })

  it('takes a note of exactly its limit and an id the roadmap does not have', () => {
    expect(
      rejectedOf({ notes: { a: ['x'.repeat(NOTE_LIMIT), STAMP] }, levels: { 'long-gone': ['build', STAMP] } }),
    ).toEqual([])
  })

  it('takes ids that objects inherit, and refuses `__proto__` without touching any prototype', () => {
    const text = `{"product":"groundwork","version":1,"__proto__":{"polluted":1},"facts":{"levels":{"__proto__":["build","${STAMP}"],"constructor":["build","${STAMP}"]},"__proto__":{"levels":{}}}}`
    const decoded = decodeFacts(text)
    expect(decoded.ok && [...decoded.value.facts.levels.keys()]).toEqual(['constructor'])
    expect(decoded.ok && decoded.value.rejected.map(({ id }) => id)).toContain('__proto__')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(({} as Record<string, unknown>)['levels']).toBeUndefined()
  })

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(typeof decodeFacts(text).ok).toBe('boolean')
        expect(typeof decodeChange(text).ok).toBe('boolean')
      }),
    )
  })

  it('never throws on a document whose parts are anything', () => {
    const part = fc.constantFrom(...FACT_KINDS, 'product', 'version', 'facts')
    fc.assert(
      fc.property(part, fc.jsonValue(), (key, value) => {
        expect(typeof decodeFacts(documentWith({ [key]: value })).ok).toBe('boolean')
        expect(typeof decodeFacts(documentWith({ [key]: { a: value, b: [value, STAMP] } })).ok).toBe('boolean')
        expect(
          typeof decodeFacts(JSON.stringify({ product: 'groundwork', version: 1, facts: {}, [key]: value })).ok,
        ).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })

  it('never throws on a stored text that was cut off or has a letter changed', () => {
    const text = encodeFacts(factsWith({ a: 'build', b: 'learning' }, { c: 'a' }), FACT_KINDS)
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.string({ unit: 'binary', maxLength: 2 }), (at, letters) => {
        expect(typeof decodeFacts(text.slice(0, at)).ok).toBe('boolean')
        expect(typeof decodeFacts(text.slice(0, at) + letters + text.slice(at + 1)).ok).toBe('boolean')
      }),
    )
  })

  it('takes chances of 0 to 100 whole percent, and records of plain JSON up to their limit', () => {
    const rejected = (inferred: object, records: object) => {
      const decoded = decodeFacts(JSON.stringify({ product: 'groundwork', version: 2, facts: { inferred, records } }))
      return decoded.ok ? decoded.value.rejected.map(({ id }) => id) : [decoded.error]
    }
    const inferred = {
      a: [0, STAMP],
      b: [100, STAMP],
      c: [101, STAMP],
      d: [-1, STAMP],
      e: [1.5, STAMP],
      f: ['9', STAMP],
    }
    const records = {
      'ad:fits': ['x'.repeat(RECORD_LIMIT - 2), STAMP],
      'ad:long': ['x'.repeat(RECORD_LIMIT - 1), STAMP],
      'ad:undated': [1, 'soon'],
    }
    expect(rejected(inferred, records)).toEqual(['c', 'd', 'e', 'f', 'ad:long', 'ad:undated'])
  })

  it('knows no inferred levels and no records in a text of version 1', () => {
    const text = documentWith({ levels: { a: ['build', STAMP] }, inferred: { a: [90, STAMP] } })
    const decoded = decodeFacts(text)
    expect(decoded.ok && decoded.value.rejected).toHaveLength(1)
    expect(decodedFacts(text).inferred.size).toBe(0)
  })

  it('hands on what else a file carries', () => {
    const decoded = decodeFacts(
      '{"product":"groundwork","version":1,"facts":{},"savedAt":"2026-01-01","settings":{"theme":"dark"}}',
    )
    expect(decoded.ok && decoded.value.extras).toEqual({ savedAt: '2026-01-01', settings: { theme: 'dark' } })
  })
})

describe('encodeFacts', () => {
  it('writes, put together by hand, what JSON.stringify makes of the document', () => {
    fc.assert(
      fc.property(facts, fc.subarray([...FACT_KINDS]), (all, kinds) => {
        const records = kinds.map((kind) => [
          kind,
          Object.fromEntries([...all[kind]].map(([id, { value, stamp }]) => [id, [value, stamp]])),
        ])
        expect(JSON.parse(encodeFacts(all, kinds))).toEqual({
          product: 'groundwork',
          version: LATEST_VERSION,
          facts: Object.fromEntries(records),
        })
      }),
    )
  })

  it('writes a change to facts that were written before as if nothing had been written', () => {
    fc.assert(
      fc.property(facts, facts, (before, news) => {
        encodeFacts(before, FACT_KINDS)
        const after = mergeFacts(before, news)
        const copied: Facts = { ...after }
        for (const kind of FACT_KINDS) Object.assign(copied, { [kind]: new Map<string, unknown>(after[kind]) })
        expect(encodeFacts(after, FACT_KINDS)).toBe(encodeFacts(copied, FACT_KINDS))
      }),
      { seed: 202, numRuns: 50 },
    )
  })

  it('writes the kinds it is asked for and no other', () => {
    const text = encodeFacts(factsWith({ a: 'build' }, { c: 'a' }), ['levels'])
    expect(Object.keys(JSON.parse(text).facts)).toEqual(['levels'])
    expect(decodedFacts(text).picks.size).toBe(0)
  })
})

describe('toProgressJson', () => {
  it('is the same for the same facts, in whatever order they were set', () => {
    const there = factsWith({ b: 'new', a: 'build' })
    const here = factsWith({ a: 'build', b: 'new' })
    expect(JSON.stringify(toProgressJson(there))).toBe(JSON.stringify(toProgressJson(here)))
  })
})

describe('encodeChange and decodeChange', () => {
  it('carry a change over a reload', () => {
    fc.assert(
      fc.property(facts, facts, (before, incoming) => {
        const change = takeIn(before, 'merge', incoming)?.change
        if (!change) return
        const decoded = decodeChange(encodeChange(change))
        expect(decoded.ok && decoded.value.after).toEqual(change.after)
        expect(decoded.ok && decoded.value.type).toBe('merge')
        expect(decoded.ok && sortedLines(decoded.value.before)).toEqual(sortedLines(change.before))
      }),
    )
  })

  it('refuse a change of a type nobody knows, and one without what stood before', () => {
    const change = takeIn(NO_FACTS, 'setLevel', factsWith({ a: 'build' }))!.change
    const json = JSON.parse(encodeChange(change))
    expect(decodeChange(JSON.stringify({ ...json, type: 'toString' }))).toEqual({ ok: false, error: 'wrong-shape' })
    expect(decodeChange(JSON.stringify({ ...json, before: 3 }))).toEqual({ ok: false, error: 'wrong-shape' })
    expect(decodeChange(JSON.stringify({ ...json, version: 9 }))).toEqual({ ok: false, error: 'newer-version' })
  })

  it('carry what a change of several facts was for, and nothing that is no label', () => {
    const change = { ...takeIn(NO_FACTS, 'write', factsWith({ a: 'build' }))!.change, label: 'accepted' }
    const text = encodeChange(change)
    expect(decodeChange(text)).toMatchObject({ ok: true, value: { type: 'write', label: 'accepted' } })
    const forged = decodeChange(text.replace('"accepted"', '{"toString":1}'))
    expect(forged.ok && forged.value.label).toBe(undefined)
  })

  it('date nothing of what stood before', () => {
    const change = takeIn(NO_FACTS, 'setLevel', factsWith({ a: 'build' }))!.change
    expect(JSON.parse(encodeChange(change)).before.levels).toEqual({ a: ['new', FIRST_STAMP] })
  })
})

describe('facts nested too deep to be written again', () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  const text = (evidence: string, record: string) =>
    `{"product":"groundwork","version":2,"facts":{"levels":{"http":["build","${STAMP}"]},"evidence":{"e":[{"skill":"http","text":"","url":"","at":1,"x":${evidence}},"${STAMP}"]},"records":{"a:b":[${record},"${STAMP}"]}}}`

  it.each([101, 3000, 100_000])('are set aside at %d levels, the others stay', (levels) => {
    const decoded = decodeFacts(text(deep(levels), deep(levels)))
    if (!decoded.ok) throw new Error(decoded.error)
    expect(decoded.value.rejected.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['evidence e', 'records a:b'])
    expect(decoded.value.facts.levels.get('http')?.value).toBe('build')
  })

  it('are kept up to 99 levels', () => {
    const decoded = decodeFacts(text(deep(99), deep(100)))
    expect(decoded.ok && decoded.value.rejected).toEqual([])
  })
})

describe('isWebAddress', () => {
  it.each(['', 'https://example.org', 'http://a', 'HTTPS://EXAMPLE.ORG/ä'])('takes %j', (url) => {
    expect(isWebAddress(url)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    ' https://a',
    'https://a b',
    'data:text/html,x',
    'ftp://a',
    '//a',
    'https://',
    'java\nscript:x',
  ])('refuses %j', (url) => {
    expect(isWebAddress(url)).toBe(false)
  })
})

function sortedLines(writes: readonly unknown[]): string[] {
  return writes.map((write) => JSON.stringify(write)).sort()
}
