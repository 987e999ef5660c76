// Decides what a roadmap is outside the app: plain JSON with bare ids, the same that a custom roadmap file holds.

import type { AbilityLevel, Check, Hours, Question, Resource, Roadmap, Skill, Tier, Weight } from './types'

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
  readonly due?: string | undefined
  readonly note?: string | undefined
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
  readonly order?: readonly string[]
  readonly from?: string
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
  'due',
  'note',
] as const satisfies readonly (keyof SkillJson)[]

/** The roadmap as a file holds it; `parseRoadmap` reads it back as it was. */
export function toRoadmapJson(roadmap: Roadmap): RoadmapJson {
  return { ...roadmap, skills: roadmap.skills.map(toSkillJson) }
}

export function toSkillJson(skill: Skill): SkillJson {
  const json: { -readonly [K in keyof SkillJson]: SkillJson[K] } = { ...skill }
  for (const key of OPTIONAL) if (json[key] === undefined) delete json[key]
  return json
}
