// Decides what saved ads come to: what is read back of them, the target they make, and alternatives settled for the learner.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adCounts, MY_ADS, settledAsks, targetOfAds } from '../../../src/domain/match/adTarget'
import { decodeAd } from '../../../src/domain/match/savedAd'
import type { Ask } from '../../../src/domain/match/types'
import { standingWith } from '../../support/facts'
import { graphOf } from '../../support/roadmaps'

const graph = graphOf({
  skills: { java: [], python: [], go: [], sql: [], kafka: ['sql'] },
  choices: { language: ['java', 'python', 'go'] },
  retired: { mysql: 'sql' },
})
const fresh = standingWith(graph, {})
const must = (skill: string, anyOf?: number): Ask => ({ skill, need: 'must', ...(anyOf !== undefined && { anyOf }) })
const PYTHON_OR_JAVA = [must('python', 1), must('java', 1)]

const needsOf = (ads: Ask[][], standing = fresh) =>
  targetOfAds(ads, standing, 'Ads').needs.map(({ skill, level, weight }) => `${skill}:${level}:${weight}`)

describe('settling alternatives', () => {
  const settled = (standing = fresh, votes?: ReadonlyMap<string, number>) =>
    settledAsks(PYTHON_OR_JAVA, standing, votes).map(({ skill, instead }) => [skill, ...instead])

  it('takes the skill the learner is furthest with, else their pick, else the one more ads name, else the first', () => {
    expect(settled()).toEqual([['python', 'java']])
    expect(settled(fresh, new Map([['java', 2]]))).toEqual([['java', 'python']])
    const picked = standingWith(graph, {}, { language: 'java' })
    expect(settled(picked, new Map([['python', 9]]))).toEqual([['java', 'python']])
    expect(settled(standingWith(graph, { python: 'learning' }, { language: 'java' }))).toEqual([['python', 'java']])
  })

  it('follows renamed skills and leaves out what the roadmap lacks', () => {
    const asks = settledAsks([must('mysql'), must('cobol'), must('cobol', 1), must('go', 1)], fresh)
    expect(asks.map(({ skill }) => skill)).toEqual(['sql', 'go'])
  })
})

describe('a target made of ads', () => {
  it('is, for one ad, the ad itself: demanded to build, the rest to explain', () => {
    const ad: Ask[] = [must('java'), { skill: 'sql', need: 'unclear' }, { skill: 'kafka', need: 'nice' }]
    expect(needsOf([ad])).toEqual(['java:build:must', 'sql:explain:should', 'kafka:explain:nice'])
    expect(targetOfAds([ad], fresh, 'Ads')).toMatchObject({ id: MY_ADS, title: 'Ads' })
  })

  it('weighs a skill by how many of several ads ask for it', () => {
    const nice: Ask = { skill: 'kafka', need: 'nice' }
    expect(needsOf([[must('java'), must('sql')], [must('java')], [nice]])).toEqual([
      'java:build:must',
      'sql:build:should',
      'kafka:explain:nice',
    ])
  })

  it('settles "Python or Java" by what the other ads ask', () => {
    expect(needsOf([PYTHON_OR_JAVA, [must('java')]])).toEqual(['java:build:must'])
  })

  it('names each skill once, whatever the ads say', () => {
    const ask = fc.record({
      skill: fc.constantFrom('java', 'python', 'go', 'sql', 'kafka', 'unknown'),
      need: fc.constantFrom('must' as const, 'nice' as const, 'unclear' as const),
      anyOf: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(fc.array(ask), { maxLength: 5 }), (ads) => {
        const skills = targetOfAds(ads, fresh, '').needs.map(({ skill }) => skill)
        expect(new Set(skills).size).toBe(skills.length)
      }),
      { seed: 7 },
    )
  })
})

describe('counting what ads ask for', () => {
  it('counts each ad once per skill, every alternative included', () => {
    expect([...adCounts([[...PYTHON_OR_JAVA, must('mysql'), must('sql')], [must('java')]], graph)]).toEqual([
      ['python', 1],
      ['java', 2],
      ['sql', 1],
    ])
  })
})

describe('reading a saved ad back', () => {
  const ad = { title: 'Dev', company: '', date: '2026-11-23', note: '', text: 'Java', asks: [must('java', 2)] }

  it('gives what was stored, and counts an ad that says nothing else', () => {
    expect(decodeAd(ad)).toEqual({ ok: true, value: { ...ad, isCounted: true } })
    expect(decodeAd({ ...ad, isCounted: false })).toMatchObject({ value: { isCounted: false } })
  })

  it.each([
    null,
    { ...ad, title: 7 },
    { ...ad, text: 'x'.repeat(100_001) },
    { ...ad, asks: [{ skill: 'java', need: 'maybe' }] },
    { ...ad, asks: {} },
  ])('refuses a damaged one (%#)', (damaged) => {
    expect(decodeAd(damaged).ok).toBe(false)
  })

  it('drops a date that is none, and never throws', () => {
    expect(decodeAd({ ...ad, date: 'soon' })).toMatchObject({ value: { date: '' } })
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void decodeAd(value)),
      { seed: 7 },
    )
  })
})
