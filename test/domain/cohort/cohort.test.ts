// Checks the cohort: whose row a link joins, what becomes of rubbish, what the table says, and how little it takes to keep.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renamed, split, takeLinks } from '../../../src/domain/cohort/changes'
import { commonGaps } from '../../../src/domain/cohort/gaps'
import { createLinkReader, learnersOf, nameOf } from '../../../src/domain/cohort/learners'
import { readPasted } from '../../../src/domain/cohort/paste'
import { rowsOf, sectionsOf, unitsOf } from '../../../src/domain/cohort/rows'
import { sortRows } from '../../../src/domain/cohort/sort'
import type { Learner, Sent } from '../../../src/domain/cohort/types'
import { mergeFacts } from '../../../src/domain/progress/merge'
import { encodeFacts } from '../../../src/domain/progress/persisted/encode'
import { factsOf, type Write } from '../../../src/domain/progress/transitions'
import { NO_FACTS } from '../../../src/domain/progress/types'
import { createGraph } from '../../../src/domain/roadmap/graph'
import { numberingOf } from '../../../src/domain/share/numbering'
import type { ShareContent } from '../../../src/domain/share/types'
import { classOf, linkOf } from '../../support/cohortSamples'
import { stampAt } from '../../support/facts'
import { roadmapOf, targetOf } from '../../support/roadmaps'

const ROADMAP = roadmapOf({
  skills: { http: [], git: [], sql: [], go: [], rust: [] },
  sections: ['web', 'data'],
  fields: { sql: { section: 'data' }, go: { section: 'data' }, rust: { section: 'data' } },
  choices: { language: ['go', 'rust'] },
  targets: { job: ['http:explain:must', 'git:build:should', 'sql:explain:must', 'language:explain:nice'] },
})
const GRAPH = createGraph(ROADMAP)
const UNITS = unitsOf(GRAPH, targetOf(GRAPH, 'job'))
const NUMBERS = numberingOf(ROADMAP)
const CATALOGUE = (id: string) => (id === ROADMAP.id ? NUMBERS : undefined)
const DAY = 86_400_000
const NOW = 100 * DAY

const link = (content: Partial<ShareContent>) =>
  linkOf({ roadmap: 'test', at: 10 * DAY, levels: {}, ...content }, ROADMAP)
const paste = (...lines: string[]) => readPasted(lines.join('\n'), CATALOGUE, 'test')

/** A cohort that learns of the lines one paste after the other. */
function cohortOf(...pastes: readonly (readonly string[])[]): Learner[] {
  const read = createLinkReader(CATALOGUE)
  let facts = NO_FACTS
  let ids = 0
  pastes.forEach((lines, i) => {
    const taken = takeLinks(learnersOf(facts, read), paste(...lines).sent, () => `p${++ids}`)
    facts = mergeFacts(facts, factsOf([...taken.writes] as Write[], stampAt(i + 1)))
  })
  return learnersOf(facts, read)
}

function withChange(learners: readonly Learner[], writes: readonly object[]): Learner[] {
  const kept = cohortFacts(learners)
  return learnersOf(mergeFacts(kept, factsOf(writes as Write[], stampAt(99))), createLinkReader(CATALOGUE))
}

function cohortFacts(learners: readonly Learner[]) {
  const writes = learners.map(
    ({ id, given, sent }): Write => ({
      kind: 'records',
      id: `l:${id}`,
      value: [given ?? 0, ...sent.map((one) => one.link)],
    }),
  )
  return factsOf(writes, stampAt(50))
}

const names = (learners: readonly Learner[]) => learners.map((learner) => `${nameOf(learner)}×${learner.sent.length}`)

describe(readPasted, () => {
  it('takes the links of a text and lists the other lines with what is wrong with them', () => {
    const good = link({ name: 'Ada' })
    const other = linkOf({ roadmap: 'cooking', at: 1, levels: {} }, { ...ROADMAP, id: 'cooking' })
    const { sent, rubbish, rubbishCount } = readPasted(
      [
        'Here they are:',
        '',
        `<https://example.org/open#${good}>`,
        good.slice(0, -3),
        other,
        linkOf({ roadmap: 'test', at: 1 }, ROADMAP),
        ' ',
      ].join('\r\n'),
      CATALOGUE,
      'test',
    )
    expect(sent.map((one) => one.link)).toEqual([good])
    expect(rubbish.map(({ line, problem }) => [line, problem])).toEqual([
      [1, 'other-product'],
      [4, 'truncated'],
      [5, 'other-roadmap'],
      [6, 'no-levels'],
    ])
    expect(rubbishCount).toBe(4)
  })

  it('answers any text, and tells of a hundred bad lines at most', () => {
    expect(readPasted('x\n'.repeat(50_000), CATALOGUE, 'test')).toMatchObject({ sent: [], rubbishCount: 20_000 })
    expect(readPasted('x\n'.repeat(50_000), CATALOGUE, 'test').rubbish).toHaveLength(100)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readPasted(text, CATALOGUE, 'test').sent).toEqual([])
      }),
      { seed: 4, numRuns: 60 },
    )
  })
})

describe(takeLinks, () => {
  it('makes a row of each person and a history of further links under the same name', () => {
    const cohort = cohortOf([link({ name: 'Ada' }), link({ name: 'Grace' })], [link({ name: ' ADA ', at: 20 * DAY })])
    expect(names(cohort)).toEqual([' ADA ×2', 'Grace×1'])
    expect(cohort[0]?.sent.map(({ content }) => content.at / DAY)).toEqual([20, 10])
  })

  it('keeps people without a name apart, and the same link only once', () => {
    const nameless = [link({ levels: { http: 'build' } }), link({ levels: { git: 'build' } })]
    expect(names(cohortOf(nameless, nameless))).toEqual(['×1', '×1'])
    const read = paste(...nameless, ...nameless).sent
    expect(takeLinks([], read, () => 'x')).toMatchObject({ added: 1, known: 2 })
  })

  it('comes to the same cohort whether links come at once or one by one, in any order', () => {
    const content = fc.record({
      name: fc.constantFrom('Ada', 'Grace', 'Ken'),
      at: fc.integer({ min: 1, max: 50 }).map((day) => day * DAY),
      levels: fc.constantFrom({}, { http: 'build' } as const, { git: 'learning' } as const),
    })
    const summary = (learners: Learner[]) => learners.map(({ sent }) => sent.map((one) => one.link).join()).sort()
    fc.assert(
      fc.property(fc.array(content, { maxLength: 12 }), (list) => {
        const lines = list.map(link)
        const atOnce = summary(cohortOf(lines))
        expect(summary(cohortOf(...lines.map((line) => [line])))).toEqual(atOnce)
        expect(summary(cohortOf([...lines].reverse()))).toEqual(atOnce)
      }),
      { seed: 5, numRuns: 60 },
    )
  })
})

describe('changing a row', () => {
  const cohort = cohortOf([link({ name: 'Ada' }), link({ name: 'Ada L', at: 30 * DAY }), link({ name: 'Grace' })])
  const [ada, adaL, grace] = cohort as [Learner, Learner, Learner]

  it('renames, and takes the given name back when it is emptied', () => {
    const once = withChange(cohort, renamed(cohort, grace, ' Admiral '))
    expect(names(once)).toEqual(['Ada×1', 'Ada L×1', 'Admiral×1'])
    expect(names(withChange(once, renamed(once, once[2]!, '')))).toEqual(['Ada×1', 'Ada L×1', 'Grace×1'])
  })

  it('still takes a newer link under the name they send', () => {
    const once = withChange(cohort, renamed(cohort, grace, 'Admiral'))
    const { writes, updated } = takeLinks(once, paste(link({ name: 'Grace', at: 40 * DAY })).sent, () => 'new')
    expect(updated).toBe(1)
    expect(names(withChange(once, [...writes]))).toContain('Admiral×2')
  })

  it('makes one row of two under one name, and two of one', () => {
    const joined = withChange(cohort, renamed(cohort, adaL, 'ada'))
    expect(names(joined)).toEqual(['Ada L×2', 'Grace×1'])
    const [row] = joined as [Learner]
    const parted = withChange(
      joined,
      split(row, row.sent[1]!.link, () => 'p9'),
    )
    expect(names(parted)).toEqual(['Ada L×1', 'Grace×1', 'Ada L 2×1'])
    expect(split(ada, ada.sent[0].link, () => 'x')).toEqual([])
  })
})

describe(rowsOf, () => {
  const rows = (...lines: readonly string[][]) => rowsOf(cohortOf(...lines), { graph: GRAPH, units: UNITS, now: NOW })

  it('counts what the target asks for by section, a choice as one, inferred marked', () => {
    const [row] = rows([
      link({ name: 'Ada', levels: { http: 'build', git: 'explain', rust: 'build' }, inferred: { sql: 95, go: 30 } }),
    ])
    expect(sectionsOf(GRAPH, UNITS).map(({ id }) => id)).toEqual(['web', 'data'])
    expect(row?.sections).toEqual([
      { met: 1, of: 2, isInferred: false },
      { met: 2, of: 2, isInferred: true },
    ])
    expect(row?.total).toEqual({ met: 3, of: 4, isInferred: true })
  })

  it('says since when nothing moved, by links alone', () => {
    const at = (days: number, levels: ShareContent['levels'] = {}) => link({ name: 'Ada', at: days * DAY, levels })
    const still = (...lines: string[]) => rows(lines)[0]?.stillSince
    expect(still(at(5))).toBeUndefined()
    expect(still(at(5), at(9, { http: 'new' }), at(12))).toBe(5 * DAY)
    expect(still(at(3, { http: 'learning' }), at(5), at(9))).toBe(5 * DAY)
    expect(still(at(5), at(9, { http: 'build' }))).toBeUndefined()
  })

  it('takes a clock that is ahead for now', () => {
    expect(rows([link({ at: 900 * DAY })])[0]?.seen).toBe(NOW)
  })

  it('sorts by any column and leaves equals as they came', () => {
    const table = rows([
      link({ name: 'b', at: 3 * DAY, levels: { http: 'build' } }),
      link({ name: 'a10', at: 2 * DAY, levels: { sql: 'build', go: 'build' } }),
      link({ name: 'a9', at: 9 * DAY }),
    ])
    const by = (column: Parameters<typeof sortRows>[1]['column'], isDown = false) =>
      sortRows(table, { column, isDown }).map(({ name }) => name)
    expect(by('name')).toEqual(['a9', 'a10', 'b'])
    expect(by('total', true)).toEqual(['a10', 'b', 'a9'])
    expect(by('seen')).toEqual(['a10', 'b', 'a9'])
    expect(by(0, true)).toEqual(['b', 'a10', 'a9'])
    expect(by('still')).toEqual(['b', 'a10', 'a9'])
  })
})

describe(commonGaps, () => {
  it('names what the most miss, heavier needs first', () => {
    const rows = rowsOf(
      cohortOf([
        link({ name: 'a', levels: { http: 'build' } }),
        link({ name: 'b', levels: { http: 'build', git: 'build' } }),
      ]),
      {
        graph: GRAPH,
        units: UNITS,
        now: NOW,
      },
    )
    expect(commonGaps(rows, UNITS, 5).map(({ unit, count }) => `${unit.id} ${count}`)).toEqual([
      'sql 2',
      'language 2',
      'git 1',
    ])
  })
})

describe('what a cohort takes', () => {
  it('is at most 200 bytes a person in storage', () => {
    const large = roadmapOf({ skills: Object.fromEntries(Array.from({ length: 234 }, (_, i) => [`s${i}`, []])) })
    const numbering = numberingOf(large)
    const { sent } = readPasted(classOf(300, large).join('\n'), (id) => (id === 'test' ? numbering : undefined), 'test')
    let ids = 0
    const { writes, added } = takeLinks([], sent as readonly Sent[], () => {
      ids += 1
      return `mb5x${ids.toString(36)}-abcdef`
    })
    expect(added).toBe(300)
    const text = encodeFacts(factsOf([...writes] as Write[], stampAt(1_795_432_100_123, 'abcdef')), ['records'])
    expect(new TextEncoder().encode(text).length / 300).toBeLessThanOrEqual(200)
  })
})
