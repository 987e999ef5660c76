// Decides how long the check-in takes a learner to wait: from a roadmap to the first question, and from an answer to the next.

import { createModel, pictureOf } from '../../src/domain/checkin/model'
import { nextQuestion } from '../../src/domain/checkin/questions'
import { answerQuestion, startCheckin } from '../../src/domain/checkin/session'
import type { Graph } from '../../src/domain/roadmap/graph'
import { type Sample, summarize } from './measure'

const QUESTIONS = 30

/** Milliseconds until the first question is known, the model made anew each time. */
export function firstQuestion(graph: Graph, runs: number): Sample {
  return summarize(
    Array.from({ length: runs }, (_, seed) => {
      const start = performance.now()
      nextQuestion(createModel(graph), startCheckin({ kinds: ['quiz'], seed }))
      return performance.now() - start
    }),
  )
}

/** Milliseconds from an answer to the next question, over check-ins of 30 questions; the first one warms up. */
export function checkinSteps(graph: Graph, rounds: number): Sample {
  const model = createModel(graph)
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    let state = startCheckin({ kinds: ['quiz'], seed: round })
    let question = nextQuestion(model, state)
    for (let i = 0; question && i < QUESTIONS; i += 1) {
      const start = performance.now()
      state = answerQuestion(state, question.skill, (i * 7 + round) % 3 === 0 ? 'incorrect' : 'correct')
      pictureOf(model, state)
      question = nextQuestion(model, state)
      if (round > 0) times.push(performance.now() - start)
    }
  }
  return summarize(times)
}
