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
import { builtInWorlds, studyWorlds } from './checkin'
import { plainQuiz } from './checkin/answering'
import { type Learner, STUDY } from './checkin/learners'
import type { World } from './checkin/maps'
import { chance } from './checkin/random'
import { mean } from './checkin/scores'
import { learnersOf } from './checkin/simulate'

const TOP = 5
/** Questions about everything, then questions about the top five of the moment and what they need. */
const PLANS = [
  { everything: 25, aimed: 0 },
  { everything: 15, aimed: 10 },
  { everything: 25, aimed: 10 },
]

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

function shareAfter({ world, model }: Place, learner: Learner, { seed, plan }: { seed: number; plan: number }): number {
  const random = chance(seed)
  const answer = plainQuiz()
  const { everything, aimed } = PLANS[plan]!
  let state: CheckinState = startCheckin({ kinds: ['quiz'], seed })
  for (let asked = 0; asked < everything + aimed; asked += 1) {
    if (asked >= everything) state = { ...state, scope: aimOf(world, pictureOf(model, state).held) }
    const question = nextQuestion(model, state)
    if (!question) continue
    const isAble = learner[model.terrain.position.get(question.skill)!] === 1
    state = answerQuestion(state, question.skill, answer(isAble, random))
  }
  return readyShare(world, pictureOf(model, state).held, learner)
}

function aimOf(world: World, held: ArrayLike<number>): string[] {
  const offered = offeredAfter(world, held)
  const aim = new Set(offered.flatMap((at) => [at, ...world.needs[at]!.flat()]))
  return [...aim].map((at) => world.graph.roadmap.skills[at]!.id)
}

const NAMES = PLANS.map(({ everything, aimed }) => `${everything}${aimed > 0 ? ` + ${aimed} aimed` : ''} questions`)

/** By map, the mean share over kinds of learner after each plan; `count` learners of each kind. The goal is for 25 questions. */
export function readyAfter(count: number) {
  const maps = { 'study maps': studyWorlds(), 'built-in map': builtInWorlds() }
  return Object.entries(maps).map(([map, worlds]) => {
    const shares = Object.keys(STUDY).flatMap((kind, g) =>
      worlds.flatMap((place, w) => sharesOf(place, kind, { count, seed: 9000 + g * 50 + w })),
    )
    const plans = NAMES.map((name, plan) => ({
      name,
      share: mean(shares.map((own) => own[plan] ?? 0)),
      isGoal: PLANS[plan]?.everything === 25 && PLANS[plan]?.aimed === 0,
    }))
    return { map, plans }
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
  for (const { map, plans } of readyAfter(count))
    for (const { name, share } of plans) console.log(`  ${map}, ${name}: ${(100 * share).toFixed(1)} %`)
  return 0
}

/** By learner, the share after each plan. */
function sharesOf(place: Place, kind: string, options: { count: number; seed: number }): number[][] {
  return learnersOf(place.world, STUDY[kind]!, options).map((learner, i) =>
    PLANS.map((_, plan) => shareAfter(place, learner, { seed: options.seed * 100 + i, plan })),
  )
}
