// Decides what the counts beside a section count, and that they can always be filled.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countInferred, countSections, everything, sumCounts } from '../../../src/domain/progress/summary'
import { learner } from '../../support/arbitraries'
import { allAt, standingInferred, standingWith } from '../../support/facts'
import { graphOf } from '../../support/roadmaps'

const graph = graphOf({
  sections: ['basics', 'languages'],
  skills: { http: [], sql: [], python: [], java: [] },
  choices: { language: ['python', 'java'] },
  fields: {
    http: { section: 'basics' },
    sql: { section: 'basics' },
    python: { section: 'languages' },
    java: { section: 'languages' },
  },
})

describe('countSections', () => {
  it('counts what can be explained, section by section', () => {
    const standing = standingWith(graph, { http: 'explain', sql: 'learning', java: 'build' })
    expect(countSections(standing)).toEqual([
      { done: 1, total: 2 },
      { done: 1, total: 1 },
    ])
  })

  it('leaves the options out that need not be learnt, and counts each that can be done', () => {
    expect(countSections(standingWith(graph, {}))[1]).toEqual({ done: 0, total: 1 })
    expect(countSections(standingWith(graph, {}, { language: 'java' }))[1]).toEqual({ done: 0, total: 1 })
    expect(countSections(standingWith(graph, { java: 'explain', python: 'explain' }))[1]).toEqual({ done: 2, total: 2 })
  })

  it('leaves out what is not for the learner', () => {
    expect(countSections(standingWith(graph, { sql: 'skipped' }))[0]).toEqual({ done: 0, total: 1 })
  })

  it('counts by the rank that is asked for when a target asks', () => {
    const standing = standingWith(graph, { http: 'explain', sql: 'build' })
    expect(countSections(standing, Int8Array.of(3, 3, 0, 0))).toEqual([
      { done: 1, total: 2 },
      { done: 0, total: 0 },
    ])
  })

  it('reaches 100 % with one option of each choice, whichever it is', () => {
    fc.assert(
      fc.property(learner, fc.constantFrom('explain' as const, 'build' as const), ({ sketch, picks }, level) => {
        const random = graphOf(sketch)
        const start = standingWith(random, {}, picks)
        const asked = random.roadmap.skills.filter((_, at) => everything(start)[at])
        const counts = countSections(
          standingWith(
            random,
            allAt(
              level,
              asked.map((skill) => skill.id),
            ),
            picks,
          ),
        )
        const { done, total } = sumCounts(counts)
        expect(done).toBe(total)
        expect(total).toBeGreaterThan(0)
      }),
    )
  })

  it('never counts more done than there is', () => {
    fc.assert(
      fc.property(learner, ({ sketch, levels, picks }) => {
        for (const { done, total } of countSections(standingWith(graphOf(sketch), levels, picks)))
          expect(done).toBeLessThanOrEqual(total)
      }),
    )
  })
})

describe('sumCounts', () => {
  it('adds sections up', () => {
    expect(
      sumCounts([
        { done: 1, total: 2 },
        { done: 3, total: 3 },
      ]),
    ).toEqual({ done: 4, total: 5 })
    expect(sumCounts([])).toEqual({ done: 0, total: 0 })
  })
})

describe('countInferred', () => {
  it('counts what is only inferred, section by section, where it is asked for and reaches what is asked', () => {
    const standing = standingInferred(graph, { python: 'build' }, { http: 90, sql: 84, java: 99, python: 99 })
    expect(countInferred(standing)).toEqual([1, 1])
    expect(countInferred(standing, Int8Array.of(3, 2, 2, 2))).toEqual([0, 1])
    expect(countInferred(standing, Int8Array.of(2, 2, 2, 0))).toEqual([1, 0])
  })
})
