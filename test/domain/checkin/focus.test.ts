// Decides whether aimed questions stay with the skills they are aimed at and what these rest on.

import { describe, expect, it } from 'vitest'
import { focusOn } from '../../../src/domain/checkin/focus'
import { modelOf } from '../../../src/domain/checkin/model'
import { nextQuestion } from '../../../src/domain/checkin/questions'
import { answerQuestion, estimates, startCheckin } from '../../../src/domain/checkin/session'
import { syntheticMap } from '../../bench/checkin/maps'
import { roadmapOf } from './maps'

describe(focusOn, () => {
  it('asks only about the skills aimed at and their direct prerequisites, all options of a choice among them', () => {
    const skills = [...'abcdef'].map((id) => ({ id, requires: id === 'e' ? ['a', 'either'] : id === 'f' ? ['e'] : [] }))
    const model = modelOf(roadmapOf(skills, { choices: [{ id: 'either', options: ['b', 'c'] }] }))
    let state = focusOn(model, startCheckin({ kinds: ['quiz'], seed: 1, limit: 4 }), ['e', 'nope'])
    for (let question = nextQuestion(model, state); question; question = nextQuestion(model, state))
      state = answerQuestion(state, question.skill, 'incorrect')
    expect(state.answers.map(({ skill }) => skill).sort()).toEqual(['a', 'b', 'c', 'e'])
  })

  it('keeps the answers and the picture as they are', () => {
    const model = modelOf(syntheticMap(30, 1))
    const state = answerQuestion(startCheckin({ kinds: ['quiz'], seed: 1 }), 's3', 'correct')
    expect(estimates(model, focusOn(model, state, ['s9']))).toEqual(estimates(model, state))
  })
})
