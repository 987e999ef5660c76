// Decides what the check-in is compared with: its own inference at random, bisection over the order, ability with prerequisites.

import { type CheckinModel, pictureOf } from '../../../src/domain/checkin/model'
import { nextQuestion } from '../../../src/domain/checkin/questions'
import { answerQuestion, startCheckin } from '../../../src/domain/checkin/session'
import type { CheckinState, Kind, Response } from '../../../src/domain/checkin/types'
import { sectionEstimates } from './answering'
import type { Learner } from './learners'
import type { World } from './maps'
import { chance, shuffled } from './random'

/** One check-in under way, by position. */
export interface Run {
  readonly ask: () => number | undefined
  readonly tell: (at: number, response: Response) => void
  readonly held: () => ArrayLike<number>
}

/** `learner` is looked at only to ask for estimates per section. */
export type Engine = (seed: number, learner: Learner) => Run

export function copula(model: CheckinModel, kind: Kind, isRandom = false): Engine {
  return (seed) =>
    runFrom(
      model,
      startCheckin({ kinds: [kind], seed }),
      isRandom ? shuffled(model.terrain.size, chance(seed)) : undefined,
    )
}

function runFrom(model: CheckinModel, start: CheckinState, order: number[] | undefined): Run {
  let state = start
  return {
    ask: () => (order ? order.pop() : model.terrain.position.get(nextQuestion(model, state)?.skill ?? '')),
    tell: (at, response) => {
      state = answerQuestion(state, model.terrain.ids[at]!, response)
    },
    held: () => pictureOf(model, state).held,
  }
}

/** The check-in, told beforehand what the learner says of each section. */
export function withEstimates({ world, model }: { world: World; model: CheckinModel }, kind: Kind): Engine {
  return (seed, learner) => {
    const sections = sectionEstimates(world, learner, chance(seed + 1e6))
    return runFrom(model, startCheckin({ kinds: [kind], seed, sections }), undefined)
  }
}

const isYes = (response: Response) => response === 'correct' || response === 'yes'

/** Asks for the middle of what is undecided; a yes holds for everything below, a no for everything above. */
export function bisection(world: World): Engine {
  const below = world.order.map(() => new Set<number>())
  for (const at of world.order)
    for (const option of world.needs[at]!.flat()) {
      below[at]!.add(option)
      for (const more of below[option]!) below[at]!.add(more)
    }
  const above = below.map((_, at) => new Set(world.order.filter((other) => below[other]!.has(at))))
  return () => {
    const votes = new Float64Array(world.size)
    const asked = new Set<number>()
    let yes = 1
    let all = 2
    const held = () => votes.map((vote) => 1 / (1 + Math.exp(-vote - 0.8 * Math.log(yes / (all - yes)))))
    return {
      ask: () => {
        const value = (at: number) =>
          Math.min(below[at]!.size + 1, above[at]!.size + 1) / (1 + 2 * Math.abs(votes[at]!))
        return world.order
          .filter((at) => !asked.has(at))
          .reduce<number | undefined>(
            (best, at) => (best !== undefined && value(best) >= value(at) ? best : at),
            undefined,
          )
      },
      tell: (at, response) => {
        asked.add(at)
        const by = isYes(response) ? 1 : -1
        yes += by > 0 ? 1 : 0
        all += 1
        votes[at] = votes[at]! + 2 * by
        for (const other of by > 0 ? below[at]! : above[at]!) votes[other] = votes[other]! + 1.3 * by
      },
      held,
    }
  }
}

/** Ability in general and per section by Newton steps, difficulty from the map, and a nudge from linked answers. */
export function abilityPerSection(world: World): Engine {
  return () => {
    const answers: { at: number; y: number }[] = []
    const theta = new Float64Array(world.sections + 1)
    const logit = (at: number) => 1.3 * (theta[world.sections]! + theta[world.section[at]!]! - 1.1 * world.hard[at]!)
    const refit = () => {
      for (let round = 0; round < 12; round += 1)
        for (let k = 0; k <= world.sections; k += 1) {
          const list = answers.filter(({ at }) => k === world.sections || world.section[at] === k)
          const prior = k === world.sections ? 1.2 : 0.7
          let slope = -theta[k]! / prior
          let curve = 1 / prior
          for (const { at, y } of list) {
            const p = 1 / (1 + Math.exp(-logit(at)))
            slope += 1.3 * (y - p) * 0.75
            curve += 1.69 * p * (1 - p) * 0.75
          }
          theta[k] = theta[k]! + slope / curve
        }
    }
    const nudge = (at: number) => {
      const linked = [...world.needs[at]!.flat(), ...(world.graph.dependents[at] ?? [])]
      return answers.reduce((sum, a) => sum + (a.at === at ? 2.2 : linked.includes(a.at) ? 0.8 : 0) * (a.y * 2 - 1), 0)
    }
    const held = () => Float64Array.from({ length: world.size }, (_, at) => 1 / (1 + Math.exp(-logit(at) - nudge(at))))
    return {
      ask: () => {
        const p = held()
        const asked = new Set(answers.map(({ at }) => at))
        const open = world.order.filter((at) => !asked.has(at))
        return open.sort((a, b) => Math.abs(p[a]! - 0.5) - Math.abs(p[b]! - 0.5))[0]
      },
      tell: (at, response) => {
        answers.push({ at, y: isYes(response) ? 1 : 0 })
        refit()
      },
      held,
    }
  }
}
