// Decides what a check-in reckons with: a roadmap made ready, and the picture that a state of the check-in gives.

import { createGraph, type Graph } from '../roadmap/graph'
import type { Roadmap } from '../roadmap/types'
import { evidenceOf, withOtherFacts } from './evidence'
import { QUIZ_MANNERS, SELF_MANNERS } from './manner'
import { POPULATIONS, type Population } from './populations'
import { createView, mixtureHeld, sharpened, type View, weightsOf } from './posterior'
import { createPrior, type Prior } from './prior'
import { type Beliefs, type Evidence, propagate } from './propagate'
import { withSections } from './sections'
import { createTerrain, type Terrain } from './terrain'
import type { CheckinState } from './types'

/** A roadmap made ready for check-ins. */
export interface CheckinModel {
  readonly terrain: Terrain
  readonly priors: readonly Prior[]
  /** The last states' pictures, so that asking, answering and drawing share one computation. */
  readonly pictures: WeakMap<CheckinState, Picture>
  /** The priors under the last estimates per section. */
  readonly estimated: Map<string, readonly Prior[]>
}

export interface Picture {
  readonly views: readonly View[]
  /** Chance that the learner can do each skill (explain or better), by position. */
  readonly held: Float64Array
}

/** Above this, fewer kinds of learners and fewer candidates are weighed, to answer within the time of one frame. */
export const LARGE = 1500
/** Kinds of learners that are all but ruled out cost time and change nothing. */
const RULED_OUT = 0.004

/** Cost: O(skills × depth × populations); about 5 ms at 220 skills. */
export function createModel(graph: Graph, mixture: readonly Population[] = POPULATIONS): CheckinModel {
  const terrain = createTerrain(graph)
  const populations = terrain.size > LARGE ? mixture.slice(0, 2) : mixture
  const priors = populations.map((one) => createPrior(terrain, one))
  return { terrain, priors, pictures: new WeakMap(), estimated: new Map() }
}

export function modelOf(roadmap: Roadmap): CheckinModel {
  return createModel(createGraph(roadmap))
}

/** What a state gives to believe. Cost: O(populations × answers² × (answers + skills)); kept per state. */
export function pictureOf(model: CheckinModel, state: CheckinState): Picture {
  const known = model.pictures.get(state)
  if (known) return known
  const evidence = evidenceOf(model.terrain, state)
  const beliefs = { quiz: QUIZ_MANNERS.weights, self: SELF_MANNERS.weights }
  const views = viewsOf(priorsOf(model, state), evidence, beliefs)
  const picture = { views, held: withOtherFacts(model.terrain, state, sharpened(mixtureHeld(views))) }
  model.pictures.set(state, picture)
  return picture
}

/** The model's priors, with the learner's estimates per section taken in; kept per set of estimates. */
function priorsOf({ terrain, priors, estimated }: CheckinModel, { sections }: CheckinState): readonly Prior[] {
  if (!sections) return priors
  const key = JSON.stringify(sections)
  const known = estimated.get(key)
  if (known) return known
  const made = priors.map((prior) => withSections(terrain, prior, sections))
  estimated.clear()
  estimated.set(key, made)
  return made
}

function viewsOf(priors: readonly Prior[], evidence: readonly Evidence[], beliefs: Beliefs): View[] {
  const sites = priors.map((prior) => propagate(prior, evidence, beliefs))
  const weights = weightsOf(priors, sites)
  const likely = weights.map((weight) => (weight >= RULED_OUT ? weight : 0))
  const sum = likely.reduce((total, weight) => total + weight, 0)
  return priors.flatMap((prior, v) => {
    const site = sites[v]
    const weight = (likely[v] ?? 0) / sum
    return site && weight > 0 ? [{ ...createView(prior, evidence, site), weight }] : []
  })
}

/** How much each skill's error counts: all alike, or only those in scope. */
export function mattersOf({ terrain }: CheckinModel, state: CheckinState): Float64Array {
  if (!state.scope) return new Float64Array(terrain.size).fill(1)
  const scope = new Set(state.scope)
  return Float64Array.from(terrain.ids, (id) => (scope.has(id) ? 1 : 0))
}
