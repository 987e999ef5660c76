// Decides whether a question is rated by what its answers would truly move, and whether the quick normal table is one.

import { describe, expect, it } from 'vitest'
import { mostDoubtful, rate } from '../../../src/domain/checkin/choose'
import { mannersOf, meanOdds } from '../../../src/domain/checkin/manner'
import { createModel, mattersOf, pictureOf } from '../../../src/domain/checkin/model'
import { below, nearlyBelow } from '../../../src/domain/checkin/normal'
import { mixtureHeld } from '../../../src/domain/checkin/posterior'
import { nextQuestion } from '../../../src/domain/checkin/questions'
import { answerQuestion, startCheckin } from '../../../src/domain/checkin/session'
import { type CheckinState, QUIZ_RESPONSES, type QuizResponse } from '../../../src/domain/checkin/types'
import { syntheticMap, worldOf } from '../../bench/checkin/maps'

const model = createModel(worldOf(syntheticMap(40, 2)).graph)

function after(responses: readonly QuizResponse[]): CheckinState {
  return responses.reduce(
    (state, response) => answerQuestion(state, nextQuestion(model, state)!.skill, response),
    startCheckin({ kinds: ['quiz'], seed: 3 }),
  )
}

/** Squared change of all chances that an answer brings, on average over the answers as the picture foresees them. */
function expectedChange(state: CheckinState, at: number): number {
  const { views } = pictureOf(model, state)
  const before = mixtureHeld(views)
  return QUIZ_RESPONSES.reduce((sum, response) => {
    const chance = views.reduce((total, { weight, held, sites }) => {
      const { able, unable } = meanOdds(mannersOf('quiz').odds(response), sites.quizBelief)
      return total + weight * (unable + (able - unable) * held[at]!)
    }, 0)
    const then = mixtureHeld(pictureOf(model, answerQuestion(state, model.terrain.ids[at]!, response)).views)
    return sum + chance * then.reduce((total, p, j) => total + (p - before[j]!) ** 2, 0)
  }, 0)
}

describe(rate, () => {
  it('comes close to what the answers bring once they are given', () => {
    for (const responses of [[], ['correct', 'incorrect', 'incorrect', 'correct', 'correct']] as const) {
      const state = after(responses)
      const { views, held } = pictureOf(model, state)
      const matters = mattersOf(model, state)
      const asked = new Set(state.answers.map(({ skill }) => model.terrain.position.get(skill)))
      const open = mostDoubtful(held, matters, 1).filter((at) => !asked.has(at))
      const candidates = open.slice(0, 8).map((at) => ({ at, kind: 'quiz' as const }))
      for (const { at, gain } of rate({ views, matters }, candidates)) {
        const brought = expectedChange(state, at)
        expect(gain / brought).toBeGreaterThan(0.75)
        expect(gain / brought).toBeLessThan(1.25)
      }
    }
  })
})

describe(mostDoubtful, () => {
  it('puts the skills that matter first, then those whose chance is nearest to a half', () => {
    expect(mostDoubtful(Float64Array.of(0.9, 0.5, 0.4, 0.1), Float64Array.of(0, 0, 0, 1), 1)).toEqual([3, 1, 2, 0])
  })
})

describe(nearlyBelow, () => {
  it('is the share below within 4e-6', () => {
    for (let x = -7; x <= 7; x += 0.0137) expect(Math.abs(nearlyBelow(x) - below(x))).toBeLessThan(4e-6)
  })
})
