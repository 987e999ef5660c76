// Decides what a check-in reckons with: a roadmap made ready, and the picture that a state of the check-in gives.

import { createGraph, type Graph } from '../roadmap/graph'
import type { Roadmap } from '../roadmap/types'
import { evidenceOf, withOtherFacts } from './evidence'
import { QUIZ_MANNERS, SELF_MANNERS } from './manner'
import { POPULATIONS, type Population } from './populations'
import { createView, mixtureHeld, sharpened, type View, weighViews } from './posterior'
import { createPrior, type Prior } from './prior'
import { propagate } from './propagate'
import { createTerrain, type Terrain } from './terrain'
import type { CheckinState } from './types'

/** A roadmap made ready for check-ins. */
export interface CheckinModel {
  readonly terrain: Terrain
  readonly priors: readonly Prior[]
  /** How much each skill tells about others: the sum of its squared covariances, before any answer. */
  readonly reach: Float64Array
  /** The last states' pictures, so that asking, answering and drawing share one computation. */
  readonly pictures: WeakMap<CheckinState, Picture>
}

export interface Picture {
  readonly views: readonly View[]
  /** Chance that the learner can do each skill (explain or better), by position. */
  readonly held: Float64Array
}

/** Above this, fewer kinds of learners and fewer candidates are weighed, to answer within the time of one frame. */
export const LARGE = 1500

/** Cost: O(skills × depth × populations); about 5 ms at 220 skills. */
export function createModel(graph: Graph, mixture: readonly Population[] = POPULATIONS): CheckinModel {
  const terrain = createTerrain(graph)
  const populations = terrain.size > LARGE ? mixture.slice(0, 2) : mixture
  const priors = populations.map((one) => createPrior(terrain, one))
  return { terrain, priors, reach: reachOf(terrain, priors), pictures: new WeakMap() }
}

/** Reckoned on the two commonest populations; on large maps, where it would take as long as a question, all count alike. */
function reachOf({ size }: Terrain, priors: readonly Prior[]): Float64Array {
  const common = size > LARGE ? [] : priors.slice(0, 2)
  const reach = new Float64Array(size).fill(common.length > 0 ? 0 : 1)
  for (const { column } of common)
    for (let at = 0; at < size; at += 1) for (const value of column(at)) reach[at] = (reach[at] ?? 0) + value * value
  return reach
}

export function modelOf(roadmap: Roadmap): CheckinModel {
  return createModel(createGraph(roadmap))
}

/** What a state gives to believe. Cost: O(populations × answers² × (answers + skills)); kept per state. */
export function pictureOf(model: CheckinModel, state: CheckinState): Picture {
  const known = model.pictures.get(state)
  if (known) return known
  const evidence = evidenceOf(model.terrain, state)
  const beliefs = { quiz: Float64Array.from(QUIZ_MANNERS.weights), self: Float64Array.from(SELF_MANNERS.weights) }
  const views = model.priors.map((prior) => createView(prior, evidence, propagate(prior, evidence, beliefs)))
  weighViews(views)
  const picture = { views, held: withOtherFacts(model.terrain, state, sharpened(mixtureHeld(views))) }
  model.pictures.set(state, picture)
  return picture
}

/** How much each skill's error counts: all alike, or only those in scope. */
export function mattersOf({ terrain }: CheckinModel, state: CheckinState): Float64Array {
  if (!state.scope) return new Float64Array(terrain.size).fill(1)
  const scope = new Set(state.scope)
  return Float64Array.from(terrain.ids, (id) => (scope.has(id) ? 1 : 0))
}
