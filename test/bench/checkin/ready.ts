// Decides how often the five skills that look readiest after a check-in truly are: not held, and all they rest on held.

import { focusOn } from '../../../src/domain/checkin/focus'
import { jointChance } from '../../../src/domain/checkin/joint'
import type { CheckinModel } from '../../../src/domain/checkin/model'
import { nextQuestion } from '../../../src/domain/checkin/questions'
import { answerQuestion, startCheckin } from '../../../src/domain/checkin/session'
import type { CheckinState } from '../../../src/domain/checkin/types'
import type { Answering } from './answering'
import type { Learner } from './learners'
import type { World } from './maps'
import { type Chance, chance } from './random'

const GENERAL = 25
const AIMED = 10
const TOP = 5
const AIMED_AT = 8

interface Place {
  readonly world: World
  readonly model: CheckinModel
}

/** The skills likeliest to be ready, best first. */
function readiest({ world, model }: Place, state: CheckinState, count: number): number[] {
  const id = (at: number) => model.terrain.ids[at]!
  const chances = world.needs.map((needs, at) =>
    jointChance(model, state, { groups: needs.map((options) => options.map(id)), missing: [id(at)] }),
  )
  return chances
    .map((_, at) => at)
    .sort((a, b) => chances[b]! - chances[a]!)
    .slice(0, count)
}

function isReady({ needs }: World, learner: Learner, at: number): boolean {
  return learner[at] === 0 && needs[at]!.every((options) => options.some((option) => learner[option] === 1))
}

/** Share of the top five that are truly ready after 25 questions, after 10 more aimed ones, and after 10 more general ones. */
export function readyShares(
  place: Place,
  learner: Learner,
  { answering, seed }: { answering: (random: Chance) => Answering; seed: number },
): readonly [number, number, number] {
  const random = chance(seed)
  const answer = answering(random)
  const { model, world } = place
  const ask = (state: CheckinState, aimed: CheckinState) => {
    const question = nextQuestion(model, aimed)
    if (!question) return state
    return answerQuestion(
      state,
      question.skill,
      answer(learner[model.terrain.position.get(question.skill)!] === 1, random),
    )
  }
  const share = (state: CheckinState) =>
    readiest(place, state, TOP).filter((at) => isReady(world, learner, at)).length / TOP
  let general = startCheckin({ kinds: ['quiz'], seed })
  for (let i = 0; i < GENERAL; i += 1) general = ask(general, general)
  let aimed = general
  let more = general
  for (let i = 0; i < AIMED; i += 1) {
    const skills = readiest(place, aimed, AIMED_AT).map((at) => model.terrain.ids[at]!)
    aimed = ask(aimed, focusOn(model, aimed, skills))
    more = ask(more, more)
  }
  return [share(general), share(aimed), share(more)]
}
