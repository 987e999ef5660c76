// Decides whether the check-in places simulated learners: better than chance order, never worse for more questions, honest about doubt.

import { describe, expect, it } from 'vitest'
import { createModel, pictureOf } from '../../../src/domain/checkin/model'
import { nextQuestion } from '../../../src/domain/checkin/questions'
import { answerQuestion, startCheckin } from '../../../src/domain/checkin/session'
import { plainQuiz } from '../../bench/checkin/answering'
import { copula } from '../../bench/checkin/engines'
import { STUDY } from '../../bench/checkin/learners'
import { syntheticMap, worldOf } from '../../bench/checkin/maps'
import { chance } from '../../bench/checkin/random'
import { accuracyOf, mean } from '../../bench/checkin/scores'
import { learnersOf } from '../../bench/checkin/simulate'
import { sharesAfter } from '../../bench/suggestAfterCheckin'

const world = worldOf(syntheticMap(90, 5))
const model = createModel(world.graph)
const learnersPerKind = (count: number) =>
  Object.values(STUDY).flatMap((generator, g) => learnersOf(world, generator, { count, seed: g + 3 }))

/** Mean accuracy and mean predicted error after each of `marks` questions. */
function walk(learners: ReturnType<typeof learnersPerKind>, isRandom: boolean, marks: readonly number[]) {
  const results = marks.map(() => ({ accuracy: [] as number[], doubt: [] as number[] }))
  learners.forEach((learner, i) => {
    const random = chance(i)
    const answer = plainQuiz()
    const run = copula(model, 'quiz', isRandom)(i, learner)
    for (let asked = 1; asked <= marks.at(-1)!; asked += 1) {
      const at = run.ask()
      if (at !== undefined) run.tell(at, answer(learner[at] === 1, random))
      const result = results[marks.indexOf(asked)]
      if (!result) continue
      const held = [...Array.from(run.held())]
      result.accuracy.push(accuracyOf(held, learner))
      result.doubt.push(mean(held.map((p) => Math.min(p, 1 - p))))
    }
  })
  return results.map(({ accuracy, doubt }) => ({ accuracy: mean(accuracy), doubt: mean(doubt) }))
}

describe('a check-in with simulated learners', () => {
  it('grows more accurate up to 60 questions, and predicts its own error', { timeout: 60_000 }, () => {
    const [at10, at20, at40, at60] = walk(learnersPerKind(3), false, [10, 20, 40, 60])
    expect(at20!.accuracy).toBeGreaterThan(at10!.accuracy)
    expect(at40!.accuracy).toBeGreaterThan(at20!.accuracy)
    expect(at60!.accuracy).toBeGreaterThan(at40!.accuracy - 0.005)
    for (const { accuracy, doubt } of [at10!, at20!, at40!, at60!])
      expect(Math.abs(1 - accuracy - doubt)).toBeLessThan(0.05)
  })

  it('is more accurate than the same answers asked for in random order', { timeout: 60_000 }, () => {
    const learners = learnersPerKind(6)
    const [chosen] = walk(learners, false, [25])
    const [random] = walk(learners, true, [25])
    expect(chosen!.accuracy).toBeGreaterThan(random!.accuracy + 0.01)
  })

  it('finds topics to start with that most learners are ready for', { timeout: 60_000 }, () => {
    const large = worldOf(syntheticMap(180, 1))
    const place = { world: large, model: createModel(large.graph) }
    const shares = Object.values(STUDY).flatMap((generator, g) =>
      learnersOf(large, generator, { count: 4, seed: g + 3 }).flatMap((learner, i) =>
        sharesAfter(place, learner, { seed: i, marks: [25] }),
      ),
    )
    expect(mean(shares)).toBeGreaterThan(0.55)
  })
})

describe('a golden check-in', () => {
  it('asks these skills and comes to these chances', () => {
    const small = createModel(worldOf(syntheticMap(30, 1)).graph)
    let state = startCheckin({ kinds: ['quiz'], seed: 11 })
    for (const response of ['correct', 'incorrect', 'correct', 'dont_know', 'correct', 'incorrect'] as const)
      state = answerQuestion(state, nextQuestion(small, state)!.skill, response)
    const chances = [...pictureOf(small, state).held].map((p) => p.toFixed(2)).join(' ')
    expect(state.answers.map((answer) => answer.skill).join(' ')).toMatchInlineSnapshot(`"s18 s21 s7 s24 s14 s19"`)
    expect(chances).toMatchInlineSnapshot(
      `"0.98 0.89 0.95 0.78 0.85 0.79 0.97 0.93 0.83 0.72 0.87 0.82 0.85 0.71 0.91 0.61 0.89 0.31 0.91 0.08 0.44 0.06 0.33 0.13 0.05 0.05 0.18 0.11 0.08 0.04"`,
    )
  })
})
