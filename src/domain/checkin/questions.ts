// Decides which questions are open, and which of them comes next.

import { best, type Candidate, mostDoubtful, type Rated, rate } from './choose'
import { type CheckinModel, LARGE, mattersOf, pictureOf } from './model'
import type { View } from './posterior'
import { type AskedQuestion, type CheckinState, type Kind, kindOf } from './types'

/** Skills that are rated; rating more gains nothing measurable. */
const CANDIDATES = 40
const CANDIDATES_OF_LARGE = 16
/** A question that would lower the summed squared error by less than this is not worth asking. */
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
  const { views, held } = pictureOf(model, state)
  const matters = mattersOf(model, state)
  const most = model.terrain.size > LARGE ? CANDIDATES_OF_LARGE : CANDIDATES
  const isOpen = opennessOf(model, state)
  const open = mostDoubtful(held, matters, state.seed)
    .flatMap((at) => {
      const kinds = state.kinds.filter((kind) => isOpen(at, kind))
      return kinds.length > 0 ? [kinds.map((kind): Candidate => ({ at, kind }))] : []
    })
    .slice(0, most)
  return rate({ views: likelyViews(views), matters }, open.flat())
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
