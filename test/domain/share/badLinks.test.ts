// Checks what becomes of links that chat programs, mail and people have been at: mended, or refused by name.

import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeShare, encodeShare, LINK_LIMIT } from '../../../src/domain/share/link'
import type { ShareContent } from '../../../src/domain/share/types'
import { DICTIONARY } from '../../../src/domain/share/v1Dictionary'
import { forgeAds, forgeDeflated, forgeJson, forgeLink } from '../../support/forgeLink'
import { CATALOGUE, content } from '../../support/shareSamples'

const CONTENT: ShareContent = {
  roadmap: 'backend',
  at: 1_795_432_100_123,
  name: 'Ada',
  levels: Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`s${i + 1}`, i % 3 === 0 ? 'build' : 'learning'])),
  notes: { s3: 'Read the second chapter again, then ask me about it.' },
}
const LINK = linkOf(CONTENT)
const ADDRESS = `https://example.org/groundwork/open#${LINK}`

function linkOf(value: ShareContent): string {
  const encoded = encodeShare(value, CATALOGUE)
  if (!encoded.ok) throw new Error(encoded.error)
  return encoded.value
}

function problemOf(text: unknown): string {
  const decoded = decodeShare(text, CATALOGUE)
  return decoded.ok ? 'opened' : decoded.error
}

const broken = (text: string, every: number, by: string) =>
  text.replace(new RegExp(`.{${every}}`, 'g'), (part) => part + by)

describe(decodeShare, () => {
  it.each([
    ['the text after #', LINK, []],
    ['with its #', `#${LINK}`, []],
    ['a whole address', ADDRESS, []],
    ['an address with an encoded path', `https://example.org/my%20site/open#${LINK}`, []],
    ['an address among words', `Here is mine: ${ADDRESS} see you!`, []],
    ['a file that holds the address', JSON.stringify({ version: 1, link: ADDRESS }), ['wrapped']],
    ['angle brackets', `<${ADDRESS}>`, ['wrapped']],
    ['angle brackets around the bare link', `<${LINK}>`, ['wrapped']],
    ['a closing bracket left over', `${ADDRESS}>`, ['wrapped']],
    ['Markdown', `[my state](${ADDRESS}).`, ['wrapped', 'trailing-text']],
    ['quotes', `"${LINK}"`, ['wrapped']],
    ['a trailing dot', `${ADDRESS}.`, ['trailing-text']],
    ['a trailing comma and words', `${LINK}, I think`, ['trailing-text']],
    ['letters glued to its end', `${ADDRESS}Regards`, ['trailing-text']],
    ['percent-encoded', encodeURIComponent(ADDRESS), ['percent-encoded']],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(ADDRESS)), ['percent-encoded']],
    ['an encoded dot and dashes', LINK.replace('.', '%2E').replaceAll('-', '%2d'), ['percent-encoded']],
    ['broken over lines', broken(ADDRESS, 76, '\r\n'), ['broken-lines']],
    ['broken and quoted in a reply', broken(ADDRESS, 72, '\n> '), ['broken-lines']],
    ['broken by quoted-printable', broken(ADDRESS, 75, '=\r\n'), ['broken-lines']],
    ['a capital V', LINK.replace('v1', 'V1'), []],
    ['blanks around it', `\u200b  ${LINK}\n`, []],
  ])('opens a link as %s and says what it mended', (_, text, repairs) => {
    expect(decodeShare(text, CATALOGUE)).toEqual({
      ok: true,
      value: { content: CONTENT, link: LINK, repairs, unknown: [] },
    })
  })

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t', 'empty'],
    ['no text', undefined, 'empty'],
    ['an object', { toString: () => LINK }, 'empty'],
    ['5 MB of text', 'x'.repeat(5_000_000), 'too-long'],
    ['5 MB with a link in front', LINK.padEnd(5_000_000, 'A'), 'too-long'],
    ['a sentence', 'have a look at this', 'other-product'],
    ['another site', 'https://roadmap.sh/backend?s=65f1', 'other-product'],
    ['another product’s fragment', 'https://example.org/open#state=eyJhIjoxfQ', 'other-product'],
    ['a host that looks like a mark', 'https://api.v1.example.org/x', 'other-product'],
    ['bare JSON', '{"levels":{"http":"build"}}', 'other-product'],
    ['version 0', LINK.replace('v1', 'v0'), 'wrong-version'],
    ['version 01', LINK.replace('v1', 'v01'), 'wrong-version'],
    ['version 4', LINK.replace('v1', 'v4'), 'newer-version'],
    ['a version that was changed', LINK.replace('v1', 'v2'), 'damaged'],
    ['a version that was changed to the latest', LINK.replace('v1', 'v3'), 'damaged'],
    ['version 999999999', LINK.replace('v1', 'v999999999'), 'newer-version'],
    ['the payload gone', ADDRESS.slice(0, ADDRESS.indexOf('#') + 4), 'truncated'],
    ['the fragment gone', 'https://example.org/groundwork/open', 'truncated'],
    ['an ellipsis at the cut', `${ADDRESS.slice(0, -20)}…`, 'truncated'],
    ['three dots at the cut', `${ADDRESS.slice(0, -20)}...`, 'truncated'],
    ['cut inside brackets', `<${ADDRESS.slice(0, -5)}>`, 'truncated'],
    ['cut before other words', `${ADDRESS.slice(0, -30)} and more`, 'truncated'],
    ['a star in its middle', LINK.replace(/.{30}$/, '*$&'), 'foreign-characters'],
    ['two letters swapped', LINK.replace(/(.)(.)(.{9})$/, '$2$1$3'), 'damaged'],
    ['all small letters', LINK.slice(0, 9) + LINK.slice(9).toLowerCase(), 'damaged'],
  ])('refuses %s by name', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  it('notices every single changed character', () => {
    for (let i = 3; i < LINK.length; i += 1)
      for (const other of ['A', 'b', '7', '_'])
        if (LINK[i] !== other)
          expect(['damaged', 'truncated']).toContain(problemOf(`${LINK.slice(0, i)}${other}${LINK.slice(i + 1)}`))
  })

  it('notices a last character that differs in nothing but bits to spare', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    for (const name of ['A', 'Ad', 'Ada']) {
      const link = linkOf({ roadmap: 'backend', at: 1, name })
      for (const other of alphabet)
        if (!link.endsWith(other)) expect(problemOf(link.slice(0, -1) + other)).toBe('damaged')
      expect(problemOf(`${link}Regards`)).toBe('opened')
    }
  })

  it('calls every cut and every missing character truncated', () => {
    for (let i = 3; i < LINK.length; i += 1) expect(problemOf(LINK.slice(0, i))).toBe('truncated')
    const names = new Set<string>()
    for (let i = 6; i < LINK.length; i += 1) names.add(problemOf(LINK.slice(0, i) + LINK.slice(i + 1)))
    expect([...names]).toEqual(['truncated'])
  })

  it('opens a file or text up to its limit', () => {
    expect(problemOf(LINK.padEnd(LINK_LIMIT, '.'))).toBe('opened')
    expect(problemOf(LINK.padEnd(LINK_LIMIT + 1, '.'))).toBe('too-long')
  })

  it('refuses forged bodies of every kind as wrong-shape or bomb', () => {
    const head = (flags: number) => [0, 0, 0, 0, 0, flags]
    for (const bytes of [
      [],
      head(1),
      [...head(0), 9],
      [...head(1), 5, 255, 255, 255, 255],
      [...head(1), 255, 255, 255, 255, 255, 1],
      [...head(3), 1, 200, 1],
      [...head(2), 4, 0xff],
    ])
      expect(problemOf(forgeLink(Uint8Array.from(bytes)))).toBe('wrong-shape')
  })

  it.each([
    ['no JSON', '{'],
    ['an object', {}],
    ['a number as name', [null, 5]],
    ['more than there is', [null, null, null, null, null, null, 1]],
    ['levels that are none', [null, null, null, [[1], '9']]],
    ['a level that is absent', [null, null, null, [[1], '0']]],
    ['fewer levels than skills', [null, null, null, [[1, 1], '3']]],
    ['a skill below 0', [null, null, null, [[-1], '3']]],
    ['half a skill', [null, null, null, [[0.5], '3']]],
    ['a skill called __proto__', [null, null, null, null, [['__proto__'], ['x']]]],
    ['a skill called #1', [null, null, null, null, [['#1'], ['x']]]],
    ['a note too few', [null, null, null, null, [[1, 1], ['x']]]],
    ['a note that is an object', [null, null, null, null, [[1], [{ html: '<b>' }]]]],
    ['an endless note', [null, null, null, null, [[1], ['x'.repeat(20_001)]]]],
    ['an overlay that is text', [null, null, null, null, null, 'x']],
    ['a date that is none', [null, null, null, null, null, [null, [1], null, ['tomorrow']]]],
    ['a day beyond all calendars', [null, null, null, null, null, [null, [1], null, [1e9]]]],
    ['own skills without ids', [null, null, null, null, null, [null, [], null, null, null, null, [{ title: 'x' }]]]],
    [
      'an own skill that runs code',
      [
        null,
        null,
        null,
        null,
        null,
        [
          null,
          [],
          null,
          null,
          null,
          null,
          [{ id: 'a', resources: [{ title: 'x', url: 'javascript:alert(1)', kind: 'docs', free: true }] }],
        ],
      ],
    ],
    [
      'an own skill without bottom',
      `[null,null,null,null,null,[null,[],null,null,null,null,[{"id":"a","checks":[{"id":"c","text":"t","level":"build","x":${'['.repeat(5000)}${']'.repeat(5000)}}]}]]]`,
    ],
  ])('refuses a forged text with %s', (_, json) => {
    expect(problemOf(forgeJson(json))).toBe('wrong-shape')
  })

  it('reads a text forged as we would write it', () => {
    expect(decodeShare(forgeJson([null, 'Eve', null, null, [[0], ['zero']]]), CATALOGUE)).toMatchObject({
      value: { content: { roadmap: 'backend', at: 0, name: 'Eve', notes: { '#0': 'zero' } }, unknown: ['#0'] },
    })
  })

  it('refuses a bomb that says how large it is before looking inside', () => {
    expect(problemOf(forgeDeflated(Uint8Array.of(0xff), 1_000_001))).toBe('bomb')
    expect(problemOf(forgeDeflated(Uint8Array.of(0xff), 30_000_000_000))).toBe('bomb')
  })

  it('leaves a bomb that lies about its size', () => {
    const bomb = deflateRawSync(Buffer.alloc(100_000_000), { level: 9, dictionary: DICTIONARY })
    const text = forgeDeflated(bomb, 1000)
    expect(text.length).toBeLessThan(LINK_LIMIT)
    const before = process.cpuUsage()
    expect(problemOf(text)).toBe('bomb')
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(200)
  })

  const AD = ['a1', 'Backend', '', '', '', 'Go and Java', [1, 1], '02', null]
  const adWith = (at: number, value: unknown) => [AD.map((part, i) => (i === at ? value : part))]

  it('opens an ad that is as it should be', () => {
    expect(problemOf(forgeAds([AD]))).toBe('opened')
  })

  it.each([
    ['no ads at all', []],
    ['text for ads', 'x'],
    ['an object', {}],
    ['null', null],
    ['101 ads', Array.from({ length: 101 }, () => AD)],
    ['an ad that is text', ['a1']],
    ['an id that is none', adWith(0, '__proto__')],
    ['an id with a blank', adWith(0, 'a 1')],
    ['a title that is a number', adWith(1, 5)],
    ['a title too long', adWith(1, 'x'.repeat(201))],
    ['a company that is a list', adWith(2, ['x'])],
    ['a day that is none', adWith(3, '2026-13-45')],
    ['a day with a script', adWith(3, '2026-01-01<script>')],
    ['a note too long', adWith(4, 'x'.repeat(5001))],
    ['no text', adWith(5, null)],
    ['a text too long', adWith(5, 'x'.repeat(100_001))],
    ['a skill called __proto__', adWith(6, ['__proto__', 1])],
    ['a skill below 0', adWith(6, [-1, 1])],
    ['a need that is none', adWith(7, '09')],
    ['a need too few', adWith(7, '0')],
    ['a need that is a number', adWith(7, 2)],
    ['alternatives below 0', adWith(8, [-1, 1])],
    ['half alternatives', adWith(8, [0.5, 1])],
    ['alternatives too few', adWith(8, [1])],
    ['1,001 needs', [['a1', 'x', '', '', '', 'x', Array.from({ length: 1001 }, () => 1), '0'.repeat(1001), null]]],
    ['a part too many', [[...AD, 1]]],
    ['ads without bottom', `${'['.repeat(9000)}${']'.repeat(9000)}`],
    ['no JSON', '[['],
  ])('refuses a forged ad: %s', (_, ads) => {
    expect(problemOf(forgeAds(ads))).toBe('wrong-shape')
  })

  it('refuses a line behind the ads, and lines before them that version 2 never writes', () => {
    expect(problemOf(forgeAds(`${JSON.stringify([AD])}\n[]`))).toBe('wrong-shape')
    expect(problemOf(forgeAds([AD], '{}\n'))).toBe('wrong-shape')
    expect(problemOf(forgeAds([AD], '\n[[1],[7]]'))).toBe('wrong-shape')
    expect(problemOf(forgeAds([AD], ''))).toBe('wrong-shape')
  })

  it('answers any text whatever without throwing', { timeout: 30_000 }, () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }),
      fc.base64String().map((text) => `v1.${text}`),
    )
    fc.assert(
      fc.property(anything, (input) => {
        expect(typeof decodeShare(input, CATALOGUE).ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })

  it('answers any body under a good checksum without throwing', { timeout: 30_000 }, () => {
    const body = fc.uint8Array({ maxLength: 60 })
    fc.assert(
      fc.property(body, (bytes) => {
        expect(typeof decodeShare(forgeLink(bytes), CATALOGUE).ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
    const json = fc.array(fc.jsonValue(), { maxLength: 6 })
    fc.assert(
      fc.property(json, (list) => {
        expect(typeof decodeShare(forgeJson(list), CATALOGUE).ok).toBe('boolean')
        expect(typeof decodeShare(forgeAds(list), CATALOGUE).ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })

  it('never opens a changed link as something else', { timeout: 30_000 }, () => {
    const change = fc.tuple(content, fc.nat(), fc.constantFrom(...'AZaz09-_'))
    fc.assert(
      fc.property(change, ([value, where, character]) => {
        const link = linkOf(value)
        const at = 3 + (where % (link.length - 3))
        fc.pre(link[at] !== character)
        expect(problemOf(link.slice(0, at) + character + link.slice(at + 1))).not.toBe('opened')
      }),
    )
  })
})
