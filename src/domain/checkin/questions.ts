// Decides which questions are open, and which of them comes next.

import { best, type Candidate, mostDoubtful, type Rated, rate } from './choose'
import { type CheckinModel, LARGE, mattersOf, pictureOf } from './model'
import type { View } from './posterior'
import { type Starts, startsOf } from './starts'
import { type AskedQuestion, type CheckinState, type Kind, kindOf } from './types'

/** Skills that are rated; rating more gains nothing measurable. */
const CANDIDATES = 40
const CANDIDATES_OF_LARGE = 16
/** Of these, skills kept for questions about what can be started next. */
const NEAR_STARTS = 8
/** One more of the five next topics truly ready counts as much as this share of the map put right. */
const START_COUNTS = 0.015
/** A question that would lower the summed squared error by less than this is not worth asking (what it tells about next topics counts in that measure). */
const WORTH = 2e-4
const UNLIKELY = 0.08

/** The question most worth asking now, or `null` when none is worth its time or the limit is reached. */
export function nextQuestion(model: CheckinModel, state: CheckinState): AskedQuestion | null {
  if (state.answers.length >= (state.limit ?? Number.POSITIVE_INFINITY)) return null
  const top = best(rateAll(model, state), state.seed)
  if (!top || top.gain < WORTH) return null
  return { skill: model.terrain.ids[top.at] ?? '', kind: top.kind }
}

function rateAll(model: CheckinModel, state: CheckinState): Rated[] {
  const { terrain } = model
  const { views, held } = pictureOf(model, state)
  const outlook = { views: likelyViews(views), matters: mattersOf(model, state) }
  const starts = startsOf({ terrain, held, ...outlook })
  const isOpen = opennessOf(model, state)
  const questionsAbout = (at: number) =>
    state.kinds.filter((kind) => isOpen(at, kind)).map((kind): Candidate => ({ at, kind }))
  const near = nearStarts(starts, questionsAbout)
  const most = terrain.size > LARGE ? CANDIDATES_OF_LARGE : CANDIDATES
  const open = [...new Set([...near, ...mostDoubtful(held, outlook.matters, state.seed)])]
    .map(questionsAbout)
    .filter((questions) => questions.length > 0)
    .slice(0, most)
  const counts = START_COUNTS * outlook.matters.reduce((sum, one) => sum + one, 0)
  return rate(outlook, open.flat()).map((one) => ({ ...one, gain: one.gain + counts * starts.worth(one) }))
}

/** The skills whose questions would tell most about what can be started next; positions. */
function nearStarts({ about, worth }: Starts, questionsAbout: (at: number) => readonly Candidate[]): number[] {
  return [...about]
    .map((at) => ({ at, worth: Math.max(0, ...questionsAbout(at).map(worth)) }))
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, NEAR_STARTS)
    .map(({ at }) => at)
}

/** Kinds of learners that are all but ruled out do not change the choice of a question, only its cost. */
function likelyViews(views: readonly View[]): readonly View[] {
  const likely = views.filter((view) => view.weight >= UNLIKELY)
  const sum = likely.reduce((total, view) => total + view.weight, 0)
  return likely.map((view) => ({ ...view, weight: view.weight / sum }))
}

function opennessOf({ terrain }: CheckinModel, state: CheckinState): (at: number, kind: Kind) => boolean {
  const passed = new Set(state.passed)
  const asked = new Set(state.answers.map((answer) => `${kindOf(answer.response)} ${answer.skill}`))
  for (const id of state.withoutQuiz ?? []) asked.add(`quiz ${id}`)
  return (at, kind) => {
    const id = terrain.ids[at] ?? ''
    return !passed.has(id) && !asked.has(`${kind} ${id}`)
  }
}
