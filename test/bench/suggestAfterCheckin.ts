// Decides how good the next topics are after a check-in: how many of the top five a simulated learner is truly ready for.

import { type CheckinModel, pictureOf } from '../../src/domain/checkin/model'
import { nextQuestion } from '../../src/domain/checkin/questions'
import { answerQuestion, startCheckin } from '../../src/domain/checkin/session'
import type { CheckinState } from '../../src/domain/checkin/types'
import { FIRST_STAMP } from '../../src/domain/progress/clock'
import { standingOf } from '../../src/domain/progress/standing'
import { factsOf, type Write } from '../../src/domain/progress/transitions'
import { scopeOf, wholeRoadmap } from '../../src/domain/readiness/scope'
import { targetIdKind } from '../../src/domain/roadmap/ids'
import { suggestNext } from '../../src/domain/suggest/suggest'
import { SETUPS } from './checkin'
import { plainQuiz } from './checkin/answering'
import type { Learner } from './checkin/learners'
import type { World } from './checkin/maps'
import { chance } from './checkin/random'
import { mean } from './checkin/scores'
import { learnersOf } from './checkin/simulate'

const TOP = 5
/** After this many questions; the goal is for the first. */
const MARKS = [25, 35]

interface Place {
  readonly world: World
  readonly model: CheckinModel
}

/** What is suggested to somebody who aims at everything and accepted every estimate; positions. */
function offeredAfter({ graph }: World, held: ArrayLike<number>): number[] {
  const writes = graph.roadmap.skills.map(
    ({ id }, at): Write => ({ kind: 'inferred', id, value: Math.round(100 * held[at]!) }),
  )
  const standing = standingOf(graph, factsOf(writes, FIRST_STAMP))
  const scope = scopeOf(standing, wholeRoadmap(graph, targetIdKind.instead, ''))
  return suggestNext(scope, { now: 0, count: TOP }).map(({ skill }) => graph.position.get(skill)!)
}

/** The share of the top five that the learner does not know and has every prerequisite of. */
function readyShare(world: World, held: ArrayLike<number>, learner: Learner): number {
  const offered = offeredAfter(world, held)
  const isReady = (at: number) => world.needs[at]!.every((options) => options.some((option) => learner[option] === 1))
  return offered.filter((at) => learner[at] === 0 && isReady(at)).length / Math.max(1, offered.length)
}

/** The share after each number of questions of `marks`. */
export function sharesAfter(
  { world, model }: Place,
  learner: Learner,
  { seed, marks = MARKS }: { seed: number; marks?: readonly number[] },
) {
  const random = chance(seed)
  const answer = plainQuiz()
  let state: CheckinState = startCheckin({ kinds: ['quiz'], seed })
  return marks.map((mark) => {
    for (let question = nextQuestion(model, state); question; question = nextQuestion(model, state)) {
      const isAble = learner[model.terrain.position.get(question.skill)!] === 1
      state = answerQuestion(state, question.skill, answer(isAble, random))
      if (state.answers.length >= mark) break
    }
    return readyShare(world, pictureOf(model, state).held, learner)
  })
}

/** By map and kinds of learners, the mean share after each of `MARKS`; `count` learners of each kind. */
export function readyAfter(count: number) {
  return SETUPS.map(({ name, title, worlds, generators }) => {
    const places = worlds()
    const shares = Object.values(generators).flatMap((generator, g) =>
      places.flatMap((place, w) => {
        const seed = 9000 + g * 50 + w
        return learnersOf(place.world, generator, { count, seed }).map((learner, i) =>
          sharesAfter(place, learner, { seed: seed * 100 + i }),
        )
      }),
    )
    return { name, title, after: MARKS.map((mark, k) => ({ mark, share: mean(shares.map((own) => own[k] ?? 0)) })) }
  })
}

/** Prints one line per map; returns 0. */
export function benchSuggest(args: readonly string[]): number {
  const count = args.includes('--quick')
    ? 3
    : args.includes('--learners')
      ? Number(args[args.indexOf('--learners') + 1])
      : 20
  console.log(`top five truly ready, ${count} learners of each kind on each map`)
  for (const { title, after } of readyAfter(count))
    for (const { mark, share } of after)
      console.log(`  ${title}, after ${mark} questions: ${(100 * share).toFixed(1)} %`)
  return 0
}
