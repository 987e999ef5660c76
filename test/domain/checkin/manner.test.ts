// Decides whether answers are read as chances, and whether a learner's optimism is learnt.

import { describe, expect, it } from 'vitest'
import { meanOdds, QUIZ_MANNERS, responsesOf, SELF_MANNERS } from '../../../src/domain/checkin/manner'
import { modelOf, pictureOf } from '../../../src/domain/checkin/model'
import { below } from '../../../src/domain/checkin/normal'
import { answerQuestion, startCheckin } from '../../../src/domain/checkin/session'
import { roadmapOf } from './maps'

describe(below, () => {
  it('is the integral of the normal density', () => {
    let sum = 0
    const step = 1e-3
    for (let x = -8; x < 3; x += step) {
      if (Math.abs(x - Math.round(x)) < step / 2) expect(below(x)).toBeCloseTo(sum, 3)
      sum += (step * Math.exp(-((x + step / 2) ** 2) / 2)) / Math.sqrt(2 * Math.PI)
    }
  })
})

describe(meanOdds, () => {
  for (const [kind, manners] of [
    ['self', SELF_MANNERS],
    ['quiz', QUIZ_MANNERS],
  ] as const)
    it(`gives chances that sum to one over the responses to a ${kind} question, for each way of answering`, () => {
      manners.weights.forEach((_, manner) => {
        const odds = responsesOf(kind).map((response) => manners.odds(response))
        expect(odds.reduce((sum, { able }) => sum + able[manner]!, 0)).toBeCloseTo(1, 9)
        expect(odds.reduce((sum, { unable }) => sum + unable[manner]!, 0)).toBeCloseTo(1, 9)
      })
      expect(manners.weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 9)
    })

  it('counts "I don’t know" as stronger than a wrong answer', () => {
    const ratio = (response: 'dont_know' | 'incorrect') => {
      const { able, unable } = meanOdds(QUIZ_MANNERS.odds(response), QUIZ_MANNERS.weights)
      return unable / able
    }
    expect(ratio('dont_know')).toBeGreaterThan(ratio('incorrect'))
  })
})

describe('the learner’s optimism', () => {
  const model = modelOf(roadmapOf(Array.from({ length: 24 }, (_, i) => ({ id: `s${i}` }))))
  const claims = (wrong: number) => {
    let state = startCheckin({ kinds: ['self', 'quiz'], seed: 1 })
    for (let i = 0; i < 8; i += 1) {
      state = answerQuestion(state, `s${i}`, 'yes')
      state = answerQuestion(state, `s${i}`, i < wrong ? 'incorrect' : 'correct')
    }
    return pictureOf(model, answerQuestion(state, 's20', 'yes'))
  }

  it('is believed in once quizzes contradict the claims, and claims then count for less', () => {
    const optimism = (wrong: number) => {
      const { views } = claims(wrong)
      return views.reduce((sum, view) => {
        const belief = view.sites.selfBelief
        const high = belief.reduce((total, p, i) => total + (i >= belief.length / 2 ? p : 0), 0)
        return sum + view.weight * high
      }, 0)
    }
    expect(optimism(8)).toBeGreaterThan(optimism(0) + 0.1)
    expect(claims(8).held[20]!).toBeLessThan(claims(0).held[20]! - 0.15)
  })
})
