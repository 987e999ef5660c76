// Decides whether a question is valued by what its answer would tell about the topics that can be started next.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mannersOf, meanOdds, responsesOf } from '../../../src/domain/checkin/manner'
import { modelOf, pictureOf } from '../../../src/domain/checkin/model'
import { startCheckin } from '../../../src/domain/checkin/session'
import { startsOf } from '../../../src/domain/checkin/starts'
import type { Kind } from '../../../src/domain/checkin/types'
import { roadmapOf } from './maps'

const SKILLS = 8
/** Eight skills: roots, prerequisites in a row, and a choice of two. */
const model = modelOf(
  roadmapOf(
    [...'abcdefgh'].map((id) => ({
      id,
      requires: { c: ['a'], d: ['a', 'b'], e: ['either'], f: ['c', 'either'], h: ['e', 'f'] }[id] ?? [],
    })),
    { choices: [{ id: 'either', options: ['b', 'g'] }] },
  ),
)
const views = pictureOf(model, startCheckin({ kinds: ['self', 'quiz'], seed: 1 })).views
const outsetOf = (held: readonly number[], matters = held.map(() => 1)) => ({
  terrain: model.terrain,
  views,
  held: Float64Array.from(held),
  matters: Float64Array.from(matters),
})

const isReady = (learner: number, at: number) =>
  (learner & (1 << at)) === 0 &&
  model.terrain.requirements[at]!.every(({ options }) => options.some((option) => (learner & (1 << option)) !== 0))

const topFive = (chances: readonly number[]) =>
  chances
    .toSorted((a, b) => b - a)
    .slice(0, 5)
    .reduce((sum, p) => sum + p, 0)

/** The same by counting all 256 learners there can be. */
function worthByCounting(held: readonly number[], question: { at: number; kind: Kind }): number {
  const learners = Array.from({ length: 2 ** SKILLS }, (_, learner) => ({
    learner,
    p: held.reduce((product, p, at) => product * (learner & (1 << at) ? p : 1 - p), 1),
  }))
  const sumGiven = (odds: { able: number; unable: number }) => {
    const told = learners.map(({ learner, p }) => ({
      learner,
      p: p * (learner & (1 << question.at) ? odds.able : odds.unable),
    }))
    return topFive(held.map((_, at) => told.reduce((sum, { learner, p }) => sum + (isReady(learner, at) ? p : 0), 0)))
  }
  const { quizBelief, selfBelief } = views[0]!.sites
  const belief = question.kind === 'quiz' ? quizBelief : selfBelief
  const after = responsesOf(question.kind).map((response) =>
    sumGiven(meanOdds(mannersOf(question.kind).odds(response), belief)),
  )
  return after.reduce((sum, one) => sum + one, 0) - sumGiven({ able: 1, unable: 1 })
}

describe(startsOf, () => {
  it('values a question by the rise of the five highest chances, as counting every learner does', () => {
    const anyChances = fc.array(fc.double({ min: 0.02, max: 0.98, noNaN: true }), {
      minLength: SKILLS,
      maxLength: SKILLS,
    })
    fc.assert(
      fc.property(anyChances, fc.nat(SKILLS - 1), fc.constantFrom<Kind>('self', 'quiz'), (held, at, kind) => {
        expect(startsOf(outsetOf(held)).worth({ at, kind })).toBeCloseTo(worthByCounting(held, { at, kind }), 9)
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  it('finds nothing to ask where nothing is left to learn, and only what the scope rests on where there is one', () => {
    const held: number[] = Array(SKILLS).fill(0.5)
    const none = startsOf(outsetOf(held, Array(SKILLS).fill(0)))
    expect([...none.about]).toEqual([])
    expect(none.worth({ at: 0, kind: 'quiz' })).toBe(0)
    const onlyE = startsOf(outsetOf(held, [0, 0, 0, 0, 1, 0, 0, 0]))
    expect([...onlyE.about].sort()).toEqual([1, 4, 6])
    expect(onlyE.worth({ at: 0, kind: 'quiz' })).toBe(0)
  })
})
