// Decides how a check-in runs: how it starts, what an answer changes, what is believed, when it may end.

import { type CheckinModel, mattersOf, pictureOf } from './model'
import { type CheckinState, kindOf, type Response } from './types'

export const LEAST_QUESTIONS = 8
export const MOST_QUESTIONS = 30
export const GOOD_ENOUGH = 0.14

export type StartOptions = Pick<CheckinState, 'kinds' | 'seed'> & Partial<CheckinState>

export function startCheckin(options: StartOptions): CheckinState {
  return { version: 1, answers: [], facts: [], passed: [], ...options }
}

/** Adds an answer. A second answer of the same kind to the same skill replaces the first. */
export function answerQuestion(state: CheckinState, skill: string, response: Response): CheckinState {
  const kind = kindOf(response)
  const others = state.answers.filter((answer) => answer.skill !== skill || kindOf(answer.response) !== kind)
  return { ...state, answers: [...others, { skill, response }] }
}

/** Takes the last answer back. */
export function takeBack(state: CheckinState): CheckinState {
  return { ...state, answers: state.answers.slice(0, -1) }
}

/** Passes a skill over: it is not asked again, and nothing is concluded. */
export function passOver(state: CheckinState, skill: string): CheckinState {
  return { ...state, passed: [...state.passed, skill] }
}

/** Chance that the learner can do each skill (explain or better), by skill id. */
export function estimates(model: CheckinModel, state: CheckinState): Record<string, number> {
  const { held } = pictureOf(model, state)
  return Object.fromEntries(model.terrain.ids.map((id, at) => [id, held[at] ?? 0.5]))
}

/** Share of skills that a best guess is expected to get wrong, over the scope. */
export function predictedError(model: CheckinModel, state: CheckinState): number {
  const { held } = pictureOf(model, state)
  const matters = mattersOf(model, state)
  let wrong = 0
  let all = 0
  held.forEach((p, at) => {
    wrong += (matters[at] ?? 0) * Math.min(p, 1 - p)
    all += matters[at] ?? 0
  })
  return all > 0 ? wrong / all : 0
}

/** True when the check-in may suggest to end: sure enough after 8 questions, or 30 asked. More may always be asked. */
export function isEnough(model: CheckinModel, state: CheckinState): boolean {
  const asked = state.answers.length
  if (asked < LEAST_QUESTIONS) return false
  return asked >= MOST_QUESTIONS || predictedError(model, state) <= GOOD_ENOUGH
}
