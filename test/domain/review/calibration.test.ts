// Decides that claims are held against fresh answers, with honest intervals.

import { describe, expect, it } from 'vitest'
import { calibrationOf, disagreementsOf } from '../../../src/domain/review/calibration'
import { answer } from './answering'

describe('calibrationOf', () => {
  it('counts right answers by the level claimed at that time', () => {
    const answers = [
      answer('http-q1', 'good', 0, 'explain'),
      answer('http-q2', 'again', 0, 'explain'),
      answer('dns-q1', 'hard', 0, 'build'),
      answer('sql-q1', 'again', 0, 'skipped'),
    ]
    expect(calibrationOf(answers)).toMatchObject([
      { level: 'explain', asked: 2, right: 1 },
      { level: 'build', asked: 1, right: 1 },
    ])
  })

  it('leaves out an answer that the explanation was seen for lately, and takes it after a month', () => {
    const again = (day: number) => calibrationOf([answer('http-q1', 'again', 0), answer('http-q1', 'good', day)])
    expect(again(3)).toMatchObject([{ asked: 1, right: 0 }])
    expect(again(31)).toMatchObject([{ asked: 2, right: 1 }])
  })

  it('gives an interval that holds the share and narrows with more answers', () => {
    const of = (n: number) =>
      calibrationOf(Array.from({ length: n }, (_, i) => answer(`s${i}-q1`, i % 2 === 0 ? 'good' : 'again', 0)))[0]!
    expect(of(10).low).toBeCloseTo(0.237, 3)
    expect(of(10).high).toBeCloseTo(0.763, 3)
    expect(of(100).high - of(100).low).toBeLessThan(of(10).high - of(10).low)
  })
})

describe('disagreementsOf', () => {
  it('names the skill whose answers speak most against its level first, in both directions', () => {
    const answers = [
      ...['http-q1', 'http-q2', 'http-q3'].map((question) => answer(question, 'again', 0)),
      ...['dns-q1', 'dns-q2', 'dns-q3'].map((question) => answer(question, 'good', 0, 'new')),
      ...['sql-q1', 'sql-q2'].map((question) => answer(question, 'good', 0)),
    ]
    const found = disagreementsOf(answers, (skill) => (skill === 'dns' ? 'new' : 'build'))
    expect(found.map(({ skill, kind, right, asked }) => [skill, kind, right, asked])).toEqual([
      ['http', 'over', 0, 3],
      ['dns', 'under', 3, 3],
    ])
  })

  it('says nothing of a skill that was set aside or asked about once', () => {
    const answers = [answer('http-q1', 'again', 0), answer('sql-q1', 'again', 0), answer('sql-q2', 'again', 0)]
    expect(disagreementsOf(answers, (skill) => (skill === 'sql' ? 'skipped' : 'build'))).toEqual([])
  })
})
