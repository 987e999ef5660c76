// Decides how the check-in is measured from outside: CONTRACT's four functions over plain JSON that carries its own map.

import { type CheckinModel, modelOf } from '../domain/checkin/model'
import { nextQuestion } from '../domain/checkin/questions'
import { answerQuestion, estimates as estimatesOf, startCheckin } from '../domain/checkin/session'
import type { CheckinState, Kind, Response } from '../domain/checkin/types'
import { parseRoadmap } from '../domain/roadmap/details'

/** What of a roadmap a check-in needs: itself a small RoadmapJson. */
type Map = Readonly<Record<string, unknown>>
export type LabCheckinState = CheckinState & { readonly map: Map }

interface LabOptions {
  readonly mode: 'self' | 'quiz'
  readonly seed: number
  readonly limit?: number
}

const maps = new WeakMap<object, Map>()
const models = new WeakMap<Map, CheckinModel>()
/** A state that went through JSON brings a copy of its map; the last maps are known by their text. */
const byText: { text: string; model: CheckinModel }[] = []
const MOST_TEXTS = 4

/** Throws a TypeError that lists the faults when `roadmap` is not one. */
function start(roadmap: object, { mode, seed, limit }: LabOptions): LabCheckinState {
  const map = maps.get(roadmap) ?? mapOf(roadmap)
  maps.set(roadmap, map)
  return { ...startCheckin({ kinds: [mode], seed, limit }), map }
}

function next(state: LabCheckinState): { skill: string; kind: Kind } | null {
  return nextQuestion(modelFor(state.map), state)
}

function answer(state: LabCheckinState, skill: string, response: Response): LabCheckinState {
  return { ...answerQuestion(state, skill, response), map: state.map }
}

function estimates(state: LabCheckinState): Record<string, number> {
  return estimatesOf(modelFor(state.map), state)
}

export const checkin = { start, next, answer, estimates }

function mapOf(json: object): Map {
  const { id, sections, skills, choices } = parse(json)
  const bare = skills.map(({ id, number, section, tier, requires }) => ({ id, number, section, tier, requires }))
  return { id, sections, skills: bare, choices }
}

function parse(json: object) {
  const parsed = parseRoadmap(json)
  if (!parsed.ok) throw new TypeError(parsed.error.map((issue) => `${issue.path}: ${issue.message}`).join('\n'))
  return parsed.value
}

function modelFor(map: Map): CheckinModel {
  const known = models.get(map)
  if (known) return known
  const text = JSON.stringify(map)
  const model = byText.find((entry) => entry.text === text)?.model ?? modelOf(parse(map))
  models.set(map, model)
  byText.unshift({ text, model })
  byText.splice(MOST_TEXTS)
  return model
}
