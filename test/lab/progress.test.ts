// Decides that facts pass through the lab as plain JSON: decoded whatever comes in, merged in any order, read back as levels.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeBackup } from '../../src/domain/progress/persisted/backup'
import { factsOf } from '../../src/domain/progress/transitions'
import { LEVELS, type Level } from '../../src/domain/progress/types'
import { decodeProgress, levelsOf, mergeProgress, progressOf } from '../../src/lab/main'
import { toFacts } from '../../src/lab/progressJson'

const skillId = fc.constantFrom('sql', 'http', 'git', 'python', '10', '9')
const levels: fc.Arbitrary<Record<string, Level>> = fc.dictionary(skillId, fc.constantFrom(...LEVELS))
/** Few moments, so that two copies often disagree about the same skill at the same time. */
const progress = fc.tuple(levels, fc.nat({ max: 3 })).map(([set, now]) => progressOf(set, now))

describe('progressOf and levelsOf', () => {
  it('give the levels back that were put in', () => {
    fc.assert(
      fc.property(levels, fc.nat(), (set, now) => {
        expect(levelsOf(progressOf(set, now))).toEqual(set)
      }),
    )
  })

  it('date the levels, so that what was set later stands', () => {
    const early = progressOf({ sql: 'build', http: 'learning' }, 1_000)
    const late = progressOf({ sql: 'new' }, 2_000)
    expect(levelsOf(mergeProgress(late, early))).toEqual({ sql: 'new', http: 'learning' })
  })

  it.each([
    [{ sql: 'expert' }, 1, /"expert" is no level/],
    [{ 'not an id': 'new' }, 1, /"not an id" is no skill id/],
    [{ sql: 'new' }, Number.NaN, /now should be a time/],
  ])('refuse %j at %d', (set, now, message) => {
    expect(() => progressOf(set as Record<string, Level>, now)).toThrow(message)
  })

  it('refuse a document that is no progress', () => {
    expect(() => levelsOf(JSON.parse('{"product":"other"}'))).toThrow(/not a progress document: other-product/)
    expect(() =>
      levelsOf({ product: 'groundwork', version: 1, facts: { levels: { sql: ['new', 'yesterday'] } } }),
    ).toThrow(/facts\.levels\.sql/)
  })
})

describe('mergeProgress', () => {
  it('gives the same JSON, to the letter, whichever comes first', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        expect(JSON.stringify(mergeProgress(a, b))).toBe(JSON.stringify(mergeProgress(b, a)))
      }),
    )
  })

  it('gives the same JSON however three are bracketed', () => {
    fc.assert(
      fc.property(progress, progress, progress, (a, b, c) => {
        const left = mergeProgress(mergeProgress(a, b), c)
        expect(mergeProgress(a, mergeProgress(b, c))).toStrictEqual(left)
      }),
    )
  })

  it('changes nothing when a copy meets itself', () => {
    fc.assert(
      fc.property(progress, (a) => {
        expect(mergeProgress(a, a)).toStrictEqual(a)
      }),
    )
  })

  it('leaves what it is given as it was', () => {
    const [a, b] = [progressOf({ sql: 'learning' }, 1), progressOf({ sql: 'build' }, 2)]
    const before = JSON.stringify([a, b])
    mergeProgress(a, b)
    expect(JSON.stringify([a, b])).toBe(before)
  })
})

describe('decodeProgress', () => {
  it('reads what was written, and a backup file', () => {
    fc.assert(
      fc.property(progress, (json) => {
        const backup = encodeBackup(toFacts(json), { savedAt: '2026-01-01', roadmap: 'backend', settings: {} })
        for (const text of [JSON.stringify(json), backup])
          expect(decodeProgress(text)).toStrictEqual({ ok: true, value: json })
      }),
    )
  })

  it('keeps the good records and leaves the bad ones out', () => {
    const good = factsOf(
      [{ kind: 'notes', id: 'sql', value: 'joins' }],
      toFacts(progressOf({ a: 'new' }, 1)).levels.get('a')!.stamp,
    )
    const json = JSON.parse(encodeBackup(good, { savedAt: '', roadmap: '', settings: {} }))
    json.facts.levels = { sql: ['expert', 'x'], __proto__: 1 }
    const decoded = decodeProgress(JSON.stringify(json))
    expect(decoded.ok && decoded.value.facts.notes).toEqual(json.facts.notes)
    expect(decoded.ok && decoded.value.facts.levels).toEqual({})
  })

  it.each([
    ['', 'not-json'],
    ['{"product":"groundwork","version":1,"fac', 'not-json'],
    ['null', 'wrong-shape'],
    ['[]', 'wrong-shape'],
    ['{}', 'other-product'],
    ['{"product":"groundwork"}', 'wrong-shape'],
    ['{"product":"groundwork","version":99,"facts":{}}', 'newer-version'],
    [' '.repeat(50_000_000), 'too-large'],
  ])('says what is wrong with %.40s', (text, error) => {
    expect(decodeProgress(text)).toEqual({ ok: false, error })
  })

  it('never throws, on any text and on what is no text', () => {
    const json = fc.json().map((facts) => `{"product":"groundwork","version":1,"facts":${facts}}`)
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), json), (text) => typeof decodeProgress(text).ok === 'boolean'),
    )
    fc.assert(fc.property(fc.anything(), (input) => typeof decodeProgress(input as string).ok === 'boolean'))
  })

  it('survives lists within lists a million deep', () => {
    expect(decodeProgress('['.repeat(1_000_000)).ok).toBe(false)
    expect(decodeProgress(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`).ok).toBe(false)
  })
})
