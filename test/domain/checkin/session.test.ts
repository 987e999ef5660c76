// Decides whether a check-in asks each thing once, ends, replays, and moves its estimates the way its answers point.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fadedWeight } from '../../../src/domain/checkin/evidence'
import { modelOf } from '../../../src/domain/checkin/model'
import { nextQuestion } from '../../../src/domain/checkin/questions'
import {
  answerQuestion,
  estimates,
  isEnough,
  LEAST_QUESTIONS,
  MOST_QUESTIONS,
  passOver,
  predictedError,
  startCheckin,
  takeBack,
} from '../../../src/domain/checkin/session'
import type { CheckinState, Kind, Response } from '../../../src/domain/checkin/types'
import { syntheticMap } from '../../bench/checkin/maps'
import { anyModel, chain, roadmapOf } from './maps'

const RESPONSES: Record<Kind, readonly [Response, Response, Response]> = {
  self: ['yes', 'no', 'partly'],
  quiz: ['correct', 'incorrect', 'dont_know'],
}
const kinds = fc.constantFrom<readonly Kind[]>(['quiz'], ['self'], ['self', 'quiz'])
const anyAnswers = fc.array(fc.nat({ max: 2 }), { minLength: 80, maxLength: 80 })

/** Answers what is asked until nothing is left, and returns every state on the way. */
function walk(model: ReturnType<typeof modelOf>, start: CheckinState, answers: readonly number[]): CheckinState[] {
  const states = [start]
  for (const answer of answers) {
    const state = states.at(-1)!
    const question = nextQuestion(model, state)
    if (!question) return states
    states.push(answerQuestion(state, question.skill, RESPONSES[question.kind][answer]!))
  }
  return states
}

describe(nextQuestion, () => {
  it('never asks the same of a skill twice, and ends at the latest when everything was asked', () => {
    fc.assert(
      fc.property(anyModel, kinds, anyAnswers, (model, kinds, answers) => {
        const end = walk(model, startCheckin({ kinds, seed: 1 }), answers).at(-1)!
        const most = model.terrain.size * kinds.length
        expect(end.answers.length).toBeLessThanOrEqual(most)
        if (end.answers.length < Math.min(most, answers.length)) expect(nextQuestion(model, end)).toBeNull()
      }),
      { numRuns: 25 },
    )
  })

  it('ends at the limit', () => {
    const model = modelOf(chain(12))
    const end = walk(model, startCheckin({ kinds: ['quiz'], seed: 1, limit: 5 }), new Array(40).fill(2)).at(-1)!
    expect(end.answers).toHaveLength(5)
    expect(nextQuestion(model, end)).toBeNull()
  })

  it('does not ask what was passed over', () => {
    const model = modelOf(chain(3))
    const start = startCheckin({ kinds: ['quiz'], seed: 1 })
    const first = nextQuestion(model, start)!.skill
    expect(nextQuestion(model, passOver(start, first))!.skill).not.toBe(first)
  })

  it('asks about the scope when a scope is given', () => {
    const skills = [...'abcdefgh'].map((id) => ({ id, section: 'abcd'.includes(id) ? 's1' : 's2' }))
    const model = modelOf(roadmapOf(skills, { sections: [{ id: 's1' }, { id: 's2' }] }))
    const states = walk(model, startCheckin({ kinds: ['quiz'], seed: 1, scope: ['e', 'f'], limit: 2 }), [0, 1])
    expect(
      states
        .at(-1)!
        .answers.map((answer) => answer.skill)
        .sort(),
    ).toEqual(['e', 'f'])
  })

  it('verifies by quiz what the learner claims, when both kinds are allowed', () => {
    const model = modelOf(syntheticMap(60, 2))
    const states = walk(model, startCheckin({ kinds: ['self', 'quiz'], seed: 1 }), new Array(60).fill(0))
    const asked = states.at(-1)!.answers.map((answer) => answer.response)
    expect(asked[0]).toBe('yes')
    expect(asked).toContain('correct')
  })

  it('asks 2 skills and 5,000 skills alike', () => {
    const large = modelOf(syntheticMap(5000, 1))
    for (const model of [modelOf(chain(2)), large]) {
      const states = walk(model, startCheckin({ kinds: ['quiz'], seed: 1, limit: 3 }), [0, 1, 2])
      const values = Object.values(estimates(model, states.at(-1)!))
      expect(values).toHaveLength(model.terrain.size)
      for (const p of values) expect(p > 0 && p < 1).toBe(true)
    }
  })
})

describe(answerQuestion, () => {
  it('moves the skill itself the way the answer points, whatever was answered before', () => {
    fc.assert(
      fc.property(anyModel, fc.array(fc.nat({ max: 2 }), { maxLength: 8 }), fc.nat(), (model, answers, pick) => {
        const state = walk(model, startCheckin({ kinds: ['quiz'], seed: 3 }), answers).at(-1)!
        const open = model.terrain.ids.filter((id) => !state.answers.some((answer) => answer.skill === id))
        const skill = open[pick % Math.max(1, open.length)]
        if (skill === undefined) return
        const p = estimates(model, state)[skill]!
        expect(estimates(model, answerQuestion(state, skill, 'correct'))[skill]!).toBeGreaterThan(p - 0.01)
        expect(estimates(model, answerQuestion(state, skill, 'dont_know'))[skill]!).toBeLessThan(p + 0.01)
      }),
      { numRuns: 40 },
    )
  })

  it('lets a right answer speak for what the skill rests on, and a wrong one for what rests on it', () => {
    const model = modelOf(chain(9))
    const start = startCheckin({ kinds: ['quiz'], seed: 1 })
    const before = estimates(model, start)
    const right = estimates(model, answerQuestion(start, 's4', 'correct'))
    const wrong = estimates(model, answerQuestion(start, 's4', 'incorrect'))
    for (const near of ['s3', 's5']) {
      expect(right[near]! - before[near]!).toBeGreaterThan(0.05)
      expect(wrong[near]! - before[near]!).toBeLessThan(-0.05)
    }
  })

  it('replaces an earlier answer of the same kind, and can be taken back', () => {
    const start = startCheckin({ kinds: ['quiz'], seed: 1 })
    const once = answerQuestion(start, 's0', 'correct')
    expect(answerQuestion(once, 's0', 'incorrect').answers).toEqual([{ skill: 's0', response: 'incorrect' }])
    expect(takeBack(once)).toEqual(start)
  })
})

describe(estimates, () => {
  it('are the same for a state that went through JSON, and for the same seed', () => {
    fc.assert(
      fc.property(anyModel, kinds, fc.array(fc.nat({ max: 2 }), { maxLength: 12 }), (model, kinds, answers) => {
        const state = walk(model, startCheckin({ kinds, seed: 5 }), answers).at(-1)!
        const copy: CheckinState = JSON.parse(JSON.stringify(state))
        expect(estimates(model, copy)).toEqual(estimates(model, state))
        expect(nextQuestion(model, copy)).toEqual(nextQuestion(model, state))
        expect(walk(model, startCheckin({ kinds, seed: 5 }), answers).at(-1)).toEqual(state)
      }),
      { numRuns: 20 },
    )
  })

  it('take levels stated before as evidence, the less the older they are', () => {
    const model = modelOf(chain(6))
    const stated = (days: number) =>
      estimates(
        model,
        startCheckin({ kinds: ['self'], seed: 1, facts: [{ skill: 's3', able: true, weight: fadedWeight(days) }] }),
      )
    expect(stated(0)['s3']!).toBeGreaterThan(0.8)
    expect(stated(0)['s3']!).toBeGreaterThan(stated(365)['s3']! + 0.05)
    expect(stated(0)['s2']!).toBeGreaterThan(stated(3650)['s2']! + 0.05)
  })

  it('stay chances when every skill has a stated level and answers contradict them', () => {
    const model = modelOf(chain(70))
    const facts = model.terrain.ids.map((skill) => ({ skill, able: true, weight: 1 }))
    const state = answerQuestion(startCheckin({ kinds: ['quiz'], seed: 1, facts }), 's0', 'dont_know')
    const held = estimates(model, state)
    for (const p of Object.values(held)) expect(p > 0 && p < 1).toBe(true)
    expect(held['s69']!).toBeGreaterThan(0.7)
  })
})

describe(isEnough, () => {
  it('is never so before 8 questions and always after 30', () => {
    fc.assert(
      fc.property(anyModel, anyAnswers, (model, answers) => {
        for (const state of walk(model, startCheckin({ kinds: ['self', 'quiz'], seed: 1 }), answers)) {
          if (state.answers.length < LEAST_QUESTIONS) expect(isEnough(model, state)).toBe(false)
          else if (state.answers.length >= MOST_QUESTIONS) expect(isEnough(model, state)).toBe(true)
          else expect(isEnough(model, state)).toBe(predictedError(model, state) <= 0.14)
        }
      }),
      { numRuns: 8 },
    )
  })
})
