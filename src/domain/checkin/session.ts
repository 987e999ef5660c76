// Decides how a check-in runs: what is asked next, what an answer changes, what is believed, when it may end.

import { createGraph, type Graph } from '../roadmap/graph'
import type { Roadmap } from '../roadmap/types'
import { best, type Candidate, type Rated, rate } from './choose'
import { evidenceOf, withOtherFacts } from './evidence'
import { QUIZ_MANNERS, SELF_MANNERS } from './manner'
import { POPULATIONS, type Population } from './populations'
import { createView, mixtureHeld, type View, weighViews } from './posterior'
import { createPrior, type Prior } from './prior'
import { propagate } from './propagate'
import { createTerrain, type Terrain } from './terrain'
import { type AskedQuestion, type CheckinState, type Kind, kindOf, type Response } from './types'

/** A roadmap made ready for check-ins. */
export interface CheckinModel {
  readonly terrain: Terrain
  readonly priors: readonly Prior[]
  /** The last states' pictures, so that asking, answering and drawing share one computation. */
  readonly pictures: WeakMap<CheckinState, Picture>
}

export interface Picture {
  readonly views: readonly View[]
  /** Chance that the learner can do each skill (explain or better), by position. */
  readonly held: Float64Array
}

export const LEAST_QUESTIONS = 8
export const MOST_QUESTIONS = 30
export const GOOD_ENOUGH = 0.14

/** Above this, fewer kinds of learners and fewer candidates are weighed, to answer within the time of one frame. */
const LARGE = 1500
const CANDIDATES = 28
const CANDIDATES_OF_LARGE = 16
/** A question that would lower the summed squared error by less than this is not worth asking. */
const WORTH = 2e-4
const UNLIKELY = 0.04

/** Cost: O(skills × depth × populations); about 5 ms at 220 skills. */
export function createModel(graph: Graph, mixture: readonly Population[] = POPULATIONS): CheckinModel {
  const terrain = createTerrain(graph)
  const populations = terrain.size > LARGE ? mixture.slice(0, 2) : mixture
  return { terrain, priors: populations.map((one) => createPrior(terrain, one)), pictures: new WeakMap() }
}

export function modelOf(roadmap: Roadmap): CheckinModel {
  return createModel(createGraph(roadmap))
}

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

export function pictureOf(model: CheckinModel, state: CheckinState): Picture {
  const known = model.pictures.get(state)
  if (known) return known
  const evidence = evidenceOf(model.terrain, state)
  const beliefs = { quiz: Float64Array.from(QUIZ_MANNERS.weights), self: Float64Array.from(SELF_MANNERS.weights) }
  const views = model.priors.map((prior) => createView(prior, evidence, propagate(prior, evidence, beliefs)))
  weighViews(views)
  const picture = { views, held: withOtherFacts(model.terrain, state, mixtureHeld(views)) }
  model.pictures.set(state, picture)
  return picture
}

/** The question most worth asking now, or `null` when none is worth its time or the limit is reached. */
export function nextQuestion(model: CheckinModel, state: CheckinState): AskedQuestion | null {
  if (state.answers.length >= (state.limit ?? Number.POSITIVE_INFINITY)) return null
  const top = best(rateAll(model, state), state.seed)
  if (!top || top.gain < WORTH) return null
  return { skill: model.terrain.ids[top.at] ?? '', kind: top.kind }
}

function rateAll(model: CheckinModel, state: CheckinState): Rated[] {
  const { terrain } = model
  const picture = pictureOf(model, state)
  const views = likelyViews(picture.views)
  const held = mixtureHeld(views)
  const most = terrain.size > LARGE ? CANDIDATES_OF_LARGE : CANDIDATES
  const matters = mattersOf(model, state)
  const open = openQuestions(model, state)
    .map((one) => ({ ...one, doubt: (held[one.at] ?? 0) * (1 - (held[one.at] ?? 0)) }))
    .sort((a, b) => b.doubt - a.doubt || a.at - b.at)
    .slice(0, most * state.kinds.length)
  return rate(
    { views, held, matters },
    open.map(({ at, kind }) => ({ at, kind })),
  )
}

/** Kinds of learners that are all but ruled out do not change the choice of a question, only its cost. */
function likelyViews(views: readonly View[]): readonly View[] {
  const likely = views.filter((view) => view.weight >= UNLIKELY)
  const sum = likely.reduce((total, view) => total + view.weight, 0)
  return likely.map((view) => ({ ...view, weight: view.weight / sum }))
}

function openQuestions({ terrain }: CheckinModel, state: CheckinState): Candidate[] {
  const passed = new Set(state.passed)
  const asked = new Set(state.answers.map((answer) => `${kindOf(answer.response)} ${answer.skill}`))
  const kinds: readonly Kind[] = state.kinds
  return terrain.ids.flatMap((id, at) =>
    passed.has(id) ? [] : kinds.filter((kind) => !asked.has(`${kind} ${id}`)).map((kind) => ({ at, kind })),
  )
}

function mattersOf({ terrain }: CheckinModel, state: CheckinState): Float64Array {
  if (!state.scope) return new Float64Array(terrain.size).fill(1)
  const scope = new Set(state.scope)
  return Float64Array.from(terrain.ids, (id) => (scope.has(id) ? 1 : 0))
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
