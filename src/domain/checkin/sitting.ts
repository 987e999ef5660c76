// Decides how one learner walks through a check-in: the steps they took, what is shown next, when the picture is enough.

import type { Level } from '../progress/types'
import type { ChoiceQuestion } from '../roadmap/types'
import { type CheckinModel, pictureOf } from './model'
import { nextQuestion } from './questions'
import {
  answerQuestion,
  GOOD_ENOUGH,
  LEAST_QUESTIONS,
  MOST_QUESTIONS,
  passOver,
  predictedError,
  startCheckin,
} from './session'
import type { CheckinState, PriorFact, QuizResponse, SelfResponse } from './types'

export const LENGTHS = [5, 10, 15] as const
export type Minutes = (typeof LENGTHS)[number]

/** The learner compared themselves with a skill's anchors; `null`: passed over. */
export interface SelfStep {
  readonly kind: 'self'
  readonly skill: string
  readonly level: Level | null
  /** Milliseconds since 1970, when the step was taken. */
  readonly at: number
}

/** The learner answered a question; `option` is the position of what they chose, `null` when they chose none. */
export interface QuizStep {
  readonly kind: 'quiz'
  readonly skill: string
  readonly question: string
  readonly option: number | null
  /** `null`: passed over. */
  readonly response: QuizResponse | null
  readonly at: number
}

export type Step = SelfStep | QuizStep

/** Everything an unfinished check-in remembers, plain JSON; the rest is worked out from it, so the same sitting always goes on alike. */
export interface Sitting {
  readonly version: 1
  readonly startedAt: number
  /** Id of the target, or `everything`. */
  readonly target: string
  readonly minutes: Minutes
  /** By section id, 0 … 1: how much of it the learner thought they know before the first question. */
  readonly sections: Readonly<Record<string, number>>
  readonly facts: readonly PriorFact[]
  readonly steps: readonly Step[]
  /** Steps up to which the learner asked to go on, although it was enough. */
  readonly goOnUntil: number
  readonly isFinished: boolean
}

/** What a sitting is held on: the map made ready, the skills it is about, and the questions there are. */
export interface Ground {
  readonly model: CheckinModel
  readonly scope: readonly string[]
  /** By skill id; a skill without one is asked about by its anchors alone. */
  readonly quizzes: ReadonlyMap<string, readonly ChoiceQuestion[]>
  /** Ids of questions that the learner has answered before: others come first. */
  readonly asked: ReadonlySet<string>
}

/** What is shown next: a skill's anchors, one of its questions, or the result. */
export type Turn =
  | { readonly screen: 'self'; readonly skill: string }
  | { readonly screen: 'quiz'; readonly skill: string; readonly question: ChoiceQuestion; readonly claim: Level | null }
  | { readonly screen: 'result'; readonly because: Ending }
/** Sure enough · asked for long enough · nothing is left to ask · the learner ended it. */
export type Ending = 'sure' | 'time' | 'nothing-left' | 'finished'

const SELF_RESPONSE: Readonly<Record<Exclude<Level, 'skipped'>, SelfResponse>> = {
  new: 'no',
  learning: 'partly',
  explain: 'yes',
  build: 'yes',
}

/** Longer than this at one question means that they were away, in milliseconds. */
const AWAY = 90_000
/** Further questions of one "ask me more". */
const MORE = 5
/** Claims that a question has to bear out or not before a picture made of claims counts as sure. */
const LEAST_CHECKED = 2
/** Fifteen minutes are asked for by those who want more than the usual number of questions. */
const MOST_BY_LENGTH: Readonly<Record<Minutes, number>> = {
  5: MOST_QUESTIONS,
  10: MOST_QUESTIONS,
  15: MOST_QUESTIONS * 1.5,
}

export type SittingOptions = Pick<Sitting, 'target' | 'minutes' | 'sections' | 'facts'>

/** `now` in milliseconds since 1970; it also settles ties between equally good questions. */
export function startSitting(options: SittingOptions, now: number): Sitting {
  return { version: 1, startedAt: now, steps: [], goOnUntil: 0, isFinished: false, ...options }
}

/** Takes a step. What was asked before is never replaced: the engine asks nothing twice. */
export function takeStep(sitting: Sitting, step: Step): Sitting {
  return { ...sitting, steps: [...sitting.steps, step] }
}

/** Goes back to the question before, whose step is forgotten; from the result, to the last question. */
export function stepBack(sitting: Sitting): Sitting {
  return { ...sitting, steps: sitting.steps.slice(0, -1), isFinished: false }
}

export function finish(sitting: Sitting): Sitting {
  return { ...sitting, isFinished: true }
}

/** "Ask me more": a few further questions, however sure the picture is. */
export function goOn(sitting: Sitting): Sitting {
  return { ...sitting, isFinished: false, goOnUntil: sitting.steps.length + MORE }
}

/** The engine's state for a sitting. Cost: O(steps). */
export function checkinStateOf(sitting: Sitting, { scope, quizzes, model }: Ground): CheckinState {
  const { facts, startedAt, sections, steps } = sitting
  const start = startCheckin({
    kinds: quizzes.size > 0 ? ['self', 'quiz'] : ['self'],
    seed: startedAt % 2 ** 31,
    facts,
    scope,
    sections: Object.keys(sections).length > 0 ? sections : undefined,
    withoutQuiz: quizzes.size > 0 ? model.terrain.ids.filter((id) => !quizzes.has(id)) : [],
  })
  return steps.reduce((state, step) => {
    const response = responseOf(step)
    return response === null ? passOver(state, step.skill) : answerQuestion(state, step.skill, response)
  }, start)
}

/** What a step tells the engine; `null` for nothing: passed over, or "not for me", which is no ability. */
function responseOf(step: Step): SelfResponse | QuizResponse | null {
  if (step.kind === 'quiz') return step.response
  return step.level === null || step.level === 'skipped' ? null : SELF_RESPONSE[step.level]
}

/** What the learner said of a skill in this sitting; `null` when they were not asked or passed it over. */
export function claimOf({ steps }: Sitting, skill: string): Level | null {
  const step = steps.find((one) => one.kind === 'self' && one.skill === skill)
  return step?.kind === 'self' ? step.level : null
}

/** Milliseconds spent on questions; breaks do not count. */
export function timeSpent({ startedAt, steps }: Sitting): number {
  return steps.reduce((sum, { at }, i) => sum + Math.min(Math.max(0, at - (steps[i - 1]?.at ?? startedAt)), AWAY), 0)
}

/**
 * What comes next. Ends by itself when the predicted error is at most 14 % and two claims were checked by a question, after
 * 30 questions (45 where 15 minutes were chosen), or when the time is used up; never before 8 questions. Cost: one choice of
 * a question, see `nextQuestion`.
 */
export function turnOf(ground: Ground, sitting: Sitting, state = checkinStateOf(sitting, ground)): Turn {
  const ending = endingOf(ground, sitting, state)
  const unchecked = ending === 'sure' ? uncheckedClaims(ground, sitting) : []
  if (ending && unchecked.length === 0) return { screen: 'result', because: ending }
  const next = nextQuestion(ground.model, unchecked.length > 0 ? aboutClaims(ground, state, unchecked) : state)
  if (!next && ending) return { screen: 'result', because: ending }
  if (!next) return { screen: 'result', because: 'nothing-left' }
  const question = next.kind === 'quiz' ? questionFor(ground, next.skill) : undefined
  if (!question) return { screen: 'self', skill: next.skill }
  return { screen: 'quiz', skill: next.skill, question, claim: claimOf(sitting, next.skill) }
}

function endingOf({ model }: Ground, sitting: Sitting, state: CheckinState): Ending | undefined {
  const asked = sitting.steps.length
  if (sitting.isFinished) return 'finished'
  if (asked < Math.max(LEAST_QUESTIONS, sitting.goOnUntil)) return undefined
  if (predictedError(model, state) <= GOOD_ENOUGH) return 'sure'
  const isOver = asked >= MOST_BY_LENGTH[sitting.minutes] || timeSpent(sitting) >= sitting.minutes * 60_000
  return isOver ? 'time' : undefined
}

/** Claims of ability that a question could check, while fewer than two were. */
function uncheckedClaims({ quizzes }: Ground, { steps }: Sitting): string[] {
  const checked = new Set(steps.flatMap((step) => (step.kind === 'quiz' ? [step.skill] : [])))
  const claims = steps.flatMap((step) =>
    step.kind === 'self' && (step.level === 'explain' || step.level === 'build') && quizzes.has(step.skill)
      ? [step.skill]
      : [],
  )
  const open = claims.filter((skill) => !checked.has(skill))
  return claims.length - open.length < LEAST_CHECKED ? open : []
}

/** The state as if nothing but questions about these skills could be asked. */
function aboutClaims({ model }: Ground, state: CheckinState, claims: readonly string[]): CheckinState {
  return { ...state, kinds: ['quiz'], withoutQuiz: model.terrain.ids.filter((id) => !claims.includes(id)) }
}

function questionFor({ quizzes, asked }: Ground, skill: string): ChoiceQuestion | undefined {
  const questions = quizzes.get(skill) ?? []
  return questions.find(({ id }) => !asked.has(id)) ?? questions[0]
}

export interface Progress {
  /** Share of the scope's skills that a best guess would get wrong, before the first answer and now. */
  readonly first: number
  readonly now: number
  readonly aim: number
  /** 0 … 1: how much of the way from `first` to `aim` is done. */
  readonly share: number
}

/** How far the picture has come, by the error that is expected to remain; `first` from `firstError`. */
export function progressOf({ model }: Ground, state: CheckinState, first: number): Progress {
  const now = predictedError(model, state)
  const way = first - GOOD_ENOUGH
  const share = way <= 0 ? 1 : Math.min(1, Math.max(0, (first - now) / way))
  return { first, now, aim: GOOD_ENOUGH, share }
}

/** The error that was to be expected before the first answer. */
export function firstError(ground: Ground, sitting: Sitting): number {
  return predictedError(ground.model, checkinStateOf({ ...sitting, steps: [] }, ground))
}

/** Chance that the learner can do each skill (explain or better), by skill id; only those in the scope. */
export function chancesOf({ model, scope }: Ground, state: CheckinState): ReadonlyMap<string, number> {
  const { held } = pictureOf(model, state)
  return new Map(scope.map((id) => [id, held[model.terrain.position.get(id) ?? -1] ?? 0.5]))
}
