// Decides what a finished check-in says: what is confirmed, what surprises, what accepting writes, what changed since the last.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptanceWrites, proposalsOf } from '../../../src/domain/checkin/acceptance'
import {
  answerWrites,
  checkinRecord,
  developmentSince,
  pastCheckins,
  priorFactsOf,
} from '../../../src/domain/checkin/history'
import { type CheckinResult, resultOf } from '../../../src/domain/checkin/result'
import { type Sitting, type Step, startSitting, takeStep } from '../../../src/domain/checkin/sitting'
import { answersOf } from '../../../src/domain/progress/answers'
import { mergeFacts } from '../../../src/domain/progress/merge'
import { recordWrite } from '../../../src/domain/progress/records'
import { standingOf } from '../../../src/domain/progress/standing'
import { factsOf } from '../../../src/domain/progress/transitions'
import { type Facts, LEVELS, NO_FACTS } from '../../../src/domain/progress/types'
import { factsWith, stampAt } from '../../support/facts'
import { graphOf } from '../../support/roadmaps'

const NOW = Date.UTC(2026, 10, 23)
const DAY = 86_400_000
const GRAPH = graphOf({
  skills: { tcp: [], http: ['tcp'], sql: [], orm: ['sql'], python: [], java: [], web: ['language'] },
  choices: { language: ['python', 'java'] },
  sections: ['net', 'data'],
  fields: {
    tcp: { section: 'net' },
    http: { section: 'net' },
    ...Object.fromEntries(['sql', 'orm', 'python', 'java', 'web'].map((id) => [id, { section: 'data' }])),
  },
})

const self = (skill: string, level: (Step & { kind: 'self' })['level']): Step => ({
  kind: 'self',
  skill,
  level,
  at: NOW,
})
const quiz = (skill: string, response: (Step & { kind: 'quiz' })['response']): Step => ({
  kind: 'quiz',
  skill,
  question: `${skill}-q1`,
  option: 2,
  response,
  at: NOW,
})

function sittingOf(...steps: Step[]): Sitting {
  const start = startSitting({ target: 'everything', minutes: 10, sections: {}, facts: [] }, NOW)
  return steps.reduce(takeStep, start)
}

const CHANCES = { tcp: 0.2, http: 0.93, sql: 0.95, orm: 0.5, python: 0.9, java: 0.1, web: 0.88 }
const chances = new Map(Object.entries(CHANCES))

describe(resultOf, () => {
  const result = resultOf(
    GRAPH,
    sittingOf(self('http', 'build'), quiz('http', 'correct'), self('orm', 'explain'), quiz('orm', 'dont_know')),
    chances,
  )
  const certainty = Object.fromEntries(result.findings.map((finding) => [finding.skill, finding.certainty]))

  it('tells apart what was said or shown, what follows, and what stays open', () => {
    expect(certainty).toMatchObject({ http: 'confirmed', sql: 'inferred', java: 'inferred', tcp: 'unsure' })
    expect(result.counts).toEqual({ confirmed: 1, inferred: 4, unsure: 2 })
  })

  it('counts by section, with the fewest and the most', () => {
    expect(result.sections.map(({ section, low, high }) => [section, low, high])).toEqual([
      ['net', 1, 2],
      ['data', 3, 4],
    ])
    expect(result.sections[0]!.likely).toBeCloseTo(1.13)
  })

  it('names a known skill whose prerequisite seems to be missing; of a choice one known option is enough', () => {
    expect(result.surprises).toEqual([{ skill: 'http', prerequisite: 'tcp' }])
  })

  it('lists the claims that a question did not bear out, and leaves them open', () => {
    expect(result.contradictions.map(({ claim, step }) => [claim, step.skill])).toEqual([['explain', 'orm']])
    expect(certainty['orm']).toBe('unsure')
  })

  it('sees no contradiction where nothing was claimed or a question was passed over', () => {
    const steps = [quiz('sql', 'incorrect'), self('tcp', 'learning'), quiz('tcp', 'incorrect'), quiz('orm', null)]
    expect(resultOf(GRAPH, sittingOf(...steps), chances).contradictions).toEqual([])
  })
})

function accept(result: CheckinResult, facts: Facts): Facts {
  return mergeFacts(facts, factsOf(acceptanceWrites(proposalsOf(result, facts)), stampAt(NOW)))
}

describe(proposalsOf, () => {
  it('proposes the learner’s own words as levels and the rest as chances', () => {
    const sitting = sittingOf(
      self('http', 'build'),
      self('java', 'skipped'),
      self('orm', 'explain'),
      quiz('orm', 'incorrect'),
    )
    const after = accept(resultOf(GRAPH, sitting, chances), NO_FACTS)
    expect([...after.levels].map(([id, { value }]) => [id, value])).toEqual([
      ['http', 'build'],
      ['java', 'skipped'],
    ])
    const standing = standingOf(GRAPH, after)
    expect(standing.chances[GRAPH.position.get('sql')!]).toBe(0.95)
    expect(standing.chances[GRAPH.position.get('orm')!]).toBe(0.5)
  })

  it('never infers over a stated level, and proposes nothing a second time', () => {
    const levels = fc.constantFrom(...LEVELS)
    const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(CHANCES)), fc.option(levels)), { maxLength: 5 })
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(CHANCES)), levels), steps, (stated, list) => {
        const facts = factsWith(stated)
        const once = new Map(list)
        const result = resultOf(GRAPH, sittingOf(...[...once].map(([id, level]) => self(id, level))), chances)
        for (const proposal of proposalsOf(result, facts))
          if (proposal.kind === 'inferred') expect(stated[proposal.skill] ?? 'new').toBe('new')
        expect(proposalsOf(result, accept(result, facts))).toEqual([])
      }),
      { seed: 7 },
    )
  })

  it('ends what an earlier check-in inferred when the learner now says "new"', () => {
    const facts = factsOf([{ kind: 'inferred', id: 'sql', value: 90 }], stampAt(1))
    const after = accept(resultOf(GRAPH, sittingOf(self('sql', 'new')), chances), facts)
    expect(after.inferred.get('sql')?.value).toBeNull()
  })
})

describe('earlier check-ins', () => {
  const sitting = sittingOf(self('sql', 'build'), self('tcp', 'new'), self('http', 'build'), quiz('http', 'incorrect'))
  const kept = factsOf([recordWrite('checkin', String(NOW), checkinRecord(sitting, chances))], stampAt(NOW))

  it('are kept and read again; what cannot be read is passed over', () => {
    const spoilt = factsOf([recordWrite('checkin', 'x', { at: 'soon' })], stampAt(NOW))
    const [past, ...others] = pastCheckins(GRAPH, mergeFacts(kept, spoilt))
    expect(others).toEqual([])
    expect(past?.chances.get('sql')).toBe(95)
  })

  it('are evidence for the next, the less the older; a stated level counts before them', () => {
    const facts = mergeFacts(kept, factsWith({ sql: 'learning', python: 'build' }, {}, NOW))
    const at = (days: number) =>
      Object.fromEntries(priorFactsOf(GRAPH, facts, NOW + days * DAY).map(({ skill, ...fact }) => [skill, fact]))
    expect(at(0)).toEqual({
      tcp: { able: false, weight: 1 },
      http: { able: false, weight: 1 },
      sql: { able: false, weight: 1 },
      python: { able: true, weight: 1 },
    })
    expect(at(182)['tcp']!.weight).toBeCloseTo(0.5)
  })

  it('leave their questions as answers to practise', () => {
    const facts = factsOf(answerWrites(sitting), stampAt(NOW))
    const answer = { question: 'http-q1', skill: 'http', at: NOW, grade: 'again', claim: 'build', source: 'check-in' }
    expect(answersOf(facts)).toEqual([answer])
  })

  it('are compared with what is found now', () => {
    const [past] = pastCheckins(GRAPH, kept)
    const now = new Map(Object.entries({ ...CHANCES, orm: 0.9, sql: 0.7 }))
    expect(developmentSince(past!, now)).toEqual({ since: NOW, gained: ['orm'], lost: ['sql'] })
    expect(developmentSince(past!, new Map([['other', 1]]))).toBeUndefined()
  })
})
