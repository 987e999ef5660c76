// Decides how one engine is run on one learner, and which learners count.

import type { Answering } from './answering'
import type { Engine } from './engines'
import type { Generator, Learner } from './learners'
import type { World } from './maps'
import { type Chance, chance } from './random'
import { accuracyOf, MARKS, type Tally } from './scores'

const SCORED_AT = 30

/** Learners of one kind. Those who know under 5 % or over 95 % flatter every engine and are left out. */
export function learnersOf(
  world: World,
  generator: Generator,
  { count, seed }: { count: number; seed: number },
): Learner[] {
  const random = chance(seed)
  const found: Learner[] = []
  for (let tries = 0; found.length < count && tries < count * 20; tries += 1) {
    const learner = generator(world, random)
    const share = learner.reduce((sum, one) => sum + one, 0) / world.size
    if (share >= 0.05 && share <= 0.95) found.push(learner)
  }
  return found
}

export interface Trial {
  readonly learner: Learner
  readonly engine: Engine
  readonly answering: (random: Chance) => Answering
  readonly seed: number
  readonly questions: number
}

/** Runs one check-in and adds what came of it to the tally. The time of a step is choosing and taking in the answer, as processor time: the machine has other work. */
export function runTrial({ learner, engine, answering, seed, questions }: Trial, tally: Tally): void {
  const random = chance(seed)
  const answer = answering(random)
  const run = engine(seed, learner)
  for (let asked = 1; asked <= questions; asked += 1) {
    const before = process.cpuUsage()
    const at = run.ask()
    if (at !== undefined) {
      run.tell(at, answer(learner[at] === 1, random))
      run.held()
    }
    const { user, system } = process.cpuUsage(before)
    tally.stepMs.push((user + system) / 1000)
    if (MARKS.some((mark) => mark === asked)) tally.accuracy.get(asked)!.push(accuracyOf(run.held(), learner))
    if (asked === Math.min(SCORED_AT, questions)) score(run.held(), learner, tally)
  }
}

function score(held: ArrayLike<number>, learner: Learner, tally: Tally): void {
  let wrong = 0
  for (let at = 0; at < learner.length; at += 1) {
    tally.estimate.push(held[at]!)
    tally.truth.push(learner[at]!)
    wrong += Math.min(held[at]!, 1 - held[at]!)
  }
  tally.predicted.push(wrong / learner.length)
}
