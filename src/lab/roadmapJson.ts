// Decides what a roadmap is outside the app: plain JSON with bare ids, the same that a custom roadmap file holds.

import { parseRoadmap } from '../domain/roadmap/details'
import { createGraph, type Graph } from '../domain/roadmap/graph'
import type { AbilityLevel, Check, Hours, Question, Resource, Roadmap, Tier, Weight } from '../domain/roadmap/types'

export interface SkillJson {
  readonly id: string
  readonly number?: number | undefined
  readonly title?: string | undefined
  readonly section?: string | undefined
  readonly tier?: Tier | undefined
  readonly summary?: string | undefined
  readonly requires?: readonly string[] | undefined
  readonly hours?: Hours | undefined
  readonly hoursSource?: string | undefined
  readonly source?: string | undefined
  readonly explain?: string | undefined
  readonly build?: string | undefined
  readonly aliases?: readonly string[] | undefined
  readonly checks?: readonly Check[] | undefined
  readonly resources?: readonly Resource[] | undefined
  readonly questions?: readonly Question[] | undefined
}

interface NeedJson {
  readonly skill: string
  readonly level: AbilityLevel
  readonly weight: Weight
}

/** Only `skills[].id` has to be there. */
export interface RoadmapJson {
  readonly id?: string
  readonly title?: string
  readonly version?: number | string
  readonly sections?: readonly { readonly id: string; readonly title?: string }[]
  readonly skills: readonly SkillJson[]
  readonly choices?: readonly { readonly id: string; readonly title?: string; readonly options: readonly string[] }[]
  readonly targets?: readonly { readonly id: string; readonly title?: string; readonly needs: readonly NeedJson[] }[]
  readonly retired?: Readonly<Record<string, string>>
}

/** What a skill may lack. Left out rather than `undefined`, which JSON does not know. */
const OPTIONAL = [
  'summary',
  'hours',
  'hoursSource',
  'source',
  'explain',
  'build',
  'aliases',
  'checks',
  'resources',
  'questions',
] as const satisfies readonly (keyof SkillJson)[]

export function toRoadmapJson(roadmap: Roadmap): RoadmapJson {
  const skills = roadmap.skills.map((skill) => {
    const json: { -readonly [K in keyof SkillJson]: SkillJson[K] } = { ...skill }
    for (const key of OPTIONAL) if (json[key] === undefined) delete json[key]
    return json
  })
  return { ...roadmap, skills }
}

const graphs = new WeakMap<object, Graph>()

/** The graph of a roadmap, parsed once per object: one that is changed afterwards has to be a new object. */
export function graphOf(json: object): Graph {
  const known = graphs.get(json)
  if (known) return known
  const parsed = parseRoadmap(json)
  if (!parsed.ok) {
    const issues = parsed.error.slice(0, 5).map(({ path, message }) => `${path || 'it'} ${message}`)
    throw new TypeError(`not a roadmap: ${issues.join('; ')}`)
  }
  const graph = createGraph(parsed.value)
  graphs.set(json, graph)
  return graph
}
