// Checks that what goes into a link comes out of it, whatever it is, and that an independent reader finds the same.

import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AD_LIMITS } from '../../../src/domain/match/savedAd'
import { decodeShare, encodeShare } from '../../../src/domain/share/link'
import { numberingOf } from '../../../src/domain/share/numbering'
import type { ShareContent } from '../../../src/domain/share/types'
import { DICTIONARY } from '../../../src/domain/share/v1Dictionary'
import { CATALOGUE, content, key, level } from '../../support/shareSamples'

function link(value: ShareContent): string {
  const encoded = encodeShare(value, CATALOGUE)
  if (!encoded.ok) throw new Error(`not encoded: ${encoded.error}`)
  return encoded.value
}

function open(text: string): ShareContent {
  const decoded = decodeShare(text, CATALOGUE)
  if (!decoded.ok) throw new Error(`not decoded: ${decoded.error}`)
  return decoded.value.content
}

describe(encodeShare, () => {
  it('gives back the same content, whatever roadmap, levels, notes and overlay', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(content, (value) => {
        expect(open(link(value))).toEqual(value)
      }),
      { numRuns: 200 },
    )
  })

  it('sends an inferred chance as one of four, on the same side of what counts as known', () => {
    const inferred = { s1: 0, s2: 14, s3: 15, s4: 49, s5: 50, s6: 84, s7: 85, own: 100 }
    expect(open(link({ roadmap: 'backend', at: 1, inferred }))).toEqual({
      roadmap: 'backend',
      at: 1,
      inferred: { s1: 5, s2: 5, s3: 30, s4: 30, s5: 70, s6: 70, s7: 95, own: 95 },
    })
  })

  it('says of a skill with a stated level nothing inferred', () => {
    const value = { roadmap: 'backend', at: 1, levels: { s1: 'new' } as const, inferred: { s1: 99, s2: 99 } }
    expect(open(link(value))).toEqual({ ...value, inferred: { s2: 95 } })
  })

  it('writes version 1 where nothing is inferred, so that older apps can open it', () => {
    expect(link({ roadmap: 'backend', at: 1, levels: { s1: 'build' }, inferred: {} })).toMatch(/^v1\./)
    expect(link({ roadmap: 'backend', at: 1, levels: { s1: 'build' }, inferred: { s2: 90 } })).toMatch(/^v2\./)
  })

  it('writes version 3 only where an ad goes along', () => {
    const ad = { id: 'a1', title: 'Backend', text: 'Go', asks: [] }
    const said = { roadmap: 'backend', at: 1, levels: { s1: 'build' }, inferred: { s2: 90 } } as const
    expect(link({ ...said, ads: [] })).toBe(link(said))
    expect(link({ ...said, ads: [ad] })).toMatch(/^v3\./)
  })

  it('carries the longest ad that can be saved, and refuses one that is longer', () => {
    const text = (length: number) => 'Senior Go '.repeat(length).slice(0, length)
    const ad = { id: 'a1', title: text(AD_LIMITS.title), company: text(AD_LIMITS.company), asks: [] }
    const whole = { ...ad, note: text(AD_LIMITS.note), text: text(AD_LIMITS.text) }
    expect(open(link({ roadmap: 'backend', at: 1, ads: [whole] })).ads).toEqual([whole])
    const longer = { ...ad, text: text(AD_LIMITS.text + 1) }
    expect(encodeShare({ roadmap: 'backend', at: 1, ads: [longer] }, CATALOGUE)).toEqual({
      ok: false,
      error: 'wrong-shape',
    })
  })

  it('uses only the characters of an unreserved address', () => {
    fc.assert(
      fc.property(content, (value) => {
        expect(link(value)).toMatch(/^v[123]\.[\w-]+$/)
      }),
    )
  })

  it('makes the same link of the same levels in any order', () => {
    const entries = fc.uniqueArray(fc.tuple(key, level), { selector: ([skill]) => skill, minLength: 2 })
    fc.assert(
      fc.property(entries, (list) => {
        const make = (levels: typeof list) => link({ roadmap: 'backend', at: 5, levels: Object.fromEntries(levels) })
        expect(make(list)).toBe(make([...list].reverse()))
      }),
    )
  })

  it('names skills by number alone, so that a renamed skill keeps its level', () => {
    const sent = link({ roadmap: 'backend', at: 1, levels: { s7: 'build' }, notes: { s7: 'mine' } })
    const renamed = { idOf: new Map([[7, 'seven']]), numberOf: new Map([['seven', 7]]) }
    const read = decodeShare(sent, () => renamed)
    expect(read).toMatchObject({ value: { content: { levels: { seven: 'build' }, notes: { seven: 'mine' } } } })
  })

  it('keeps and reports skills whose numbers the receiver lacks, and they can be sent on', () => {
    const value: ShareContent = {
      roadmap: 'backend',
      at: 1,
      levels: { s1: 'build', s300: 'learning' },
      overlay: { skills: [{ skill: 's299' }] },
    }
    const old = numberingOf({ skills: [] })
    const read = decodeShare(link(value), () => old)
    if (!read.ok) throw new Error(read.error)
    expect(read.value.unknown).toEqual(['#1', '#300', '#299'])
    const sentOn = encodeShare(read.value.content, () => old)
    expect(sentOn.ok && open(sentOn.value)).toEqual(value)
  })

  it('keeps the levels of a roadmap that the receiver does not hold', () => {
    const value: ShareContent = { roadmap: 'mine', at: 1, levels: { a: 'build', b: 'skipped' } }
    expect(open(link(value))).toEqual(value)
  })

  it('rounds the time to milliseconds from 1970 on', () => {
    for (const [at, expected] of [
      [12.6, 13],
      [-5, 0],
      [Number.NaN, 0],
      [1e300, 2 ** 46 - 1],
    ] as const)
      expect(open(link({ roadmap: 'backend', at })).at).toBe(expected)
  })

  it('refuses what no reader would take: ids that are none, dates that are none, endless notes', () => {
    const overlay = { skills: [{ skill: 's1', due: 'soon' }] }
    const wrong: Partial<ShareContent>[] = [
      { levels: { '<b>': 'build' } },
      { levels: JSON.parse('{"__proto__":"build"}') },
      { overlay },
      { overlay: { skills: [{ skill: 's1', due: '2026-13-45' }] } },
      { notes: { s1: 'x'.repeat(20_001) } },
      {
        overlay: {
          skills: [],
          added: [{ id: 'a', resources: [{ title: 'x', url: 'javascript:alert(1)', kind: 'docs', free: true }] }],
        },
      },
    ]
    for (const part of wrong)
      expect(encodeShare({ roadmap: 'backend', at: 1, ...part }, CATALOGUE)).toEqual({
        ok: false,
        error: 'wrong-shape',
      })
  })

  it('refuses more than a link can hold', () => {
    const noise = (seed: number) =>
      Array.from({ length: 4000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * i * 7919 + seed * i) % 20_000))).join(
        '',
      )
    const notes = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`s${i + 1}`, noise(i)]))
    expect(encodeShare({ roadmap: 'backend', at: 1, notes }, CATALOGUE)).toEqual({ ok: false, error: 'too-large' })
  })
})

describe('the text of a link, read by zlib', () => {
  it('is deflated JSON after six bytes of head', () => {
    const sent = link({ roadmap: 'backend', at: 3, name: 'Ada', notes: { s2: 'two', s5: 'five' } })
    const bytes = Buffer.from(sent.slice(3), 'base64url')
    const body = bytes.subarray(4)
    expect(body.readUIntBE(0, 6)).toBe(3 * 4 + 2)
    const plain = inflateRawSync(body.subarray(7), { dictionary: DICTIONARY }).toString()
    expect(plain).toBe('[null,"Ada",null,null,[[2,3],["two","five"]]]')
    expect([bytes[0], body[6]]).toEqual([body.length, plain.length])
  })
})
