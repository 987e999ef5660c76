// Decides that a pasted list becomes the roadmap its writer meant, and that no text can hold the page up.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoadmap } from '../../../src/domain/roadmap/details'
import { jsonOfList, LIST_LIMIT, MOST_SKILLS, parseMarkdownList } from '../../../src/domain/roadmap/markdownList'

const LIST = `# My back-end year

## Foundations
- [x] **HTTP** (3-5 h)
  It carries the web.
  - [REST](https://example.org/rest "a title") APIs
    - Pagination
  - Caching
- \`SQL\`

## Later
1. Docker
   1) Kubernetes (40 hours)
* Café à la carte
`

const titles = (text: string) => parseMarkdownList(text).skills.map(({ title }) => title)
const codes = (text: string) => parseMarkdownList(text).problems.map(({ line, code }) => `${line} ${code}`)

describe('parseMarkdownList', () => {
  it('makes headings sections, items skills, and indentation prerequisites', () => {
    const list = parseMarkdownList(LIST)
    expect(list.title).toBe('My back-end year')
    expect(list.sections).toEqual([
      { id: 'foundations', title: 'Foundations' },
      { id: 'later', title: 'Later' },
    ])
    expect(list.skills.map(({ id, section, requires }) => [id, section, ...requires])).toEqual([
      ['http', 'foundations'],
      ['rest-apis', 'foundations', 'http'],
      ['pagination', 'foundations', 'rest-apis'],
      ['caching', 'foundations', 'http'],
      ['sql', 'foundations'],
      ['docker', 'later'],
      ['kubernetes', 'later', 'docker'],
      ['cafe-a-la-carte', 'later'],
    ])
    expect(list.problems).toEqual([])
  })

  it('reads titles, hours, links and the text under an item', () => {
    const [http, rest, , , sql, , kubernetes] = parseMarkdownList(LIST).skills
    expect(http).toMatchObject({ title: 'HTTP', hours: [3, 4, 5], summary: 'It carries the web.', line: 4 })
    expect(rest).toMatchObject({
      title: 'REST APIs',
      resources: [{ title: 'REST', url: 'https://example.org/rest', kind: 'article', free: true }],
    })
    expect(sql?.title).toBe('SQL')
    expect(kubernetes).toMatchObject({ title: 'Kubernetes', hours: [40, 40, 40] })
  })

  it('keeps what looks like markup inside a word, and what is escaped', () => {
    expect(titles('- snake_case_name\n- 2 \\* 3\n- C# & __dunder__\n- <b>bold</b>')).toEqual([
      'snake_case_name',
      '2 * 3',
      'C# & dunder',
      '<b>bold</b>',
    ])
  })

  it('tells each problem with its line and reads on', () => {
    const text = [
      'Some words first',
      '- One',
      '    - Deep',
      '  - Back between',
      '-',
      '- one',
      '- [bad](http://example.org)',
      '```',
      '- not this',
      '```',
      `- ${'long '.repeat(60)}`,
    ].join('\n')
    expect(codes(text)).toEqual([
      '1 text-left-out',
      '4 uneven',
      '5 no-title',
      '6 same-title',
      '7 link-left-out',
      '8 code-left-out',
      '11 title-cut',
    ])
    expect(parseMarkdownList(text).skills.map(({ id, requires }) => [id, ...requires])).toEqual([
      ['one'],
      ['deep', 'one'],
      ['back-between', 'one'],
      ['one-2'],
      ['bad'],
      [expect.stringMatching(/^long-long/)],
    ])
  })

  it('gives skills without a Latin letter ids of their own, and never one id twice', () => {
    const { skills } = parseMarkdownList('- データ\n- данные\n- A 2\n- A\n- A')
    expect(skills.map(({ id }) => id)).toEqual(['skill', 'skill-2', 'a-2', 'a', 'a-3'])
  })

  it('puts items above every heading into a section named after the roadmap', () => {
    const list = parseMarkdownList('- One\n\n## Skills\n- Two')
    const json = jsonOfList(list, { id: 'x', title: 'Mine' })
    expect(json.sections).toEqual([
      { id: 'skills', title: 'Mine' },
      { id: 'skills-2', title: 'Skills' },
    ])
  })

  it('says so when there is no item, or more than a roadmap holds', () => {
    expect(codes('just words')).toContain('1 no-items')
    const many = Array.from({ length: MOST_SKILLS + 1 }, (_, i) => `- s${i}`).join('\n')
    expect(parseMarkdownList(many).skills).toHaveLength(MOST_SKILLS)
    expect(codes(many)).toEqual([`${MOST_SKILLS + 1} too-many`])
    expect(codes('- a\n'.repeat(LIST_LIMIT))).toEqual(['1 too-long'])
  })

  it('makes a roadmap of whatever list comes in', () => {
    const line = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('', '  ', '    ', '\t', '   '),
          fc.constantFrom('- ', '* ', '1. ', '# ', '```', ''),
          fc.string(),
        )
        .map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const list = parseMarkdownList(lines.join('\n'))
        if (list.skills.length === 0) return
        const parsed = parseRoadmap(jsonOfList(list, { id: 'x', title: 'Mine' }))
        expect(parsed.ok ? [] : parsed.error).toEqual([])
      }),
      { seed: 6, numRuns: 100 },
    )
  })

  it.each([
    ['empty lines', '\n'.repeat(LIST_LIMIT)],
    ['one endless line', `- ${'a'.repeat(LIST_LIMIT - 2)}`],
    ['brackets', '- '.concat('['.repeat(3990), '\n').repeat(250)],
    ['open links', '- '.concat('[x](a '.repeat(660), '\n').repeat(250)],
    ['backslashes', '- '.concat('\\'.repeat(3990), '\n').repeat(250)],
    ['comments', '- '.concat('<!--'.repeat(990), '\n').repeat(250)],
    ['emphasis', '- '.concat('*_'.repeat(1990), '\n').repeat(250)],
    ['spaces', '- '.concat(' '.repeat(3990), 'x\n').repeat(250)],
    ['hashes', '# '.concat(' #'.repeat(1990), 'x\n').repeat(250)],
    ['dashes', '- '.repeat(LIST_LIMIT / 2)],
    ['ever deeper', Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}- s`).join('\n')],
    ['text under one item', `- a\n${'  b c\n'.repeat(160_000)}`],
    ['one title', '- same\n'.repeat(5000)],
    ['five megabytes', '- skill with a name\n'.repeat(250_000)],
  ])('reads %s within 200 ms', (_, text) => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now()
      parseMarkdownList(text)
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(200)
  })
})
