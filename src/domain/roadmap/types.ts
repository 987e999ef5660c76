// Decides what a roadmap is: sections, skills, choices and targets, as CONTRACT's RoadmapJson with checked ids.

import type { Brand } from '../kernel/brand'

export type SkillId = Brand<string, 'SkillId'>
export type ChoiceId = Brand<string, 'ChoiceId'>
export type SectionId = Brand<string, 'SectionId'>
export type TargetId = Brand<string, 'TargetId'>
/** What a prerequisite or a target's need may name: a skill, or a choice of which one option is enough. */
export type NodeId = SkillId | ChoiceId

export const TIERS = ['foundation', 'junior', 'mid', 'senior'] as const
export type Tier = (typeof TIERS)[number]

/** `[low, likely, high]` working hours from `new` to `build`. */
export type Hours = readonly [number, number, number]

export type AbilityLevel = 'explain' | 'build'

export interface Check {
  readonly id: string
  readonly text: string
  readonly level: AbilityLevel
}

export const RESOURCE_KINDS = ['docs', 'standard', 'book', 'course', 'article', 'video', 'practice'] as const
export type ResourceKind = (typeof RESOURCE_KINDS)[number]

export interface Resource {
  readonly title: string
  readonly url: string
  readonly kind: ResourceKind
  readonly free: boolean
}

export interface ChoiceQuestion {
  readonly id: string
  readonly kind: 'choice'
  readonly prompt: string
  readonly options: readonly { readonly text: string; readonly why: string }[]
  /** Index of the right option, 0 … 3. */
  readonly answer: number
}

export interface OpenQuestion {
  readonly id: string
  readonly kind: 'open'
  readonly prompt: string
  readonly rubric: readonly string[]
}

export type Question = ChoiceQuestion | OpenQuestion

/** What a skill's page shows besides the outline; loaded per section. */
export interface SkillDetails {
  readonly hoursSource?: string | undefined
  /** Where the skill is written, for those who want to mend it: `backend/internet.yaml#L4`. */
  readonly source?: string | undefined
  readonly summary?: string | undefined
  readonly explain?: string | undefined
  readonly build?: string | undefined
  readonly aliases?: readonly string[] | undefined
  readonly checks?: readonly Check[] | undefined
  readonly resources?: readonly Resource[] | undefined
  readonly questions?: readonly Question[] | undefined
  /** Set where title, summary and anchors are in English and the page is not. */
  readonly lang?: 'en'
  /** Set where checks, resources and questions are. */
  readonly restLang?: 'en'
}

export interface Skill extends SkillDetails {
  readonly id: SkillId
  /** Permanent number for links; never reused. */
  readonly number: number
  readonly title: string
  readonly section: SectionId
  readonly tier: Tier
  readonly requires: readonly NodeId[]
  readonly hours?: Hours | undefined
  /** A date by which it is wanted, ISO 8601. */
  readonly due?: string
  /** What a mentor, or whoever made the roadmap, says of it. */
  readonly note?: string
}

export interface Section {
  readonly id: SectionId
  readonly title: string
  /** Set where the title is in English and the page is not. */
  readonly lang?: 'en'
}

export interface Choice {
  readonly id: ChoiceId
  readonly title: string
  /** Set where the title is in English and the page is not. */
  readonly lang?: 'en'
  readonly options: readonly SkillId[]
}

export const WEIGHTS = ['must', 'should', 'nice'] as const
export type Weight = (typeof WEIGHTS)[number]

export interface Need {
  readonly skill: NodeId
  readonly level: AbilityLevel
  readonly weight: Weight
}

export interface Target {
  readonly id: TargetId
  readonly title: string
  /** Set where the title is in English and the page is not. */
  readonly lang?: 'en'
  readonly needs: readonly Need[]
}

export interface Roadmap {
  readonly id: string
  readonly title: string
  readonly version: number | string
  readonly sections: readonly Section[]
  readonly skills: readonly Skill[]
  readonly choices: readonly Choice[]
  readonly targets: readonly Target[]
  /** Old skill id → the id that replaced it, so that a rename keeps the learner's progress. */
  readonly retired: Readonly<Record<string, string>>
  /** The skills that whoever made it wants learnt first, in this order. */
  readonly order?: readonly SkillId[]
  /** Who made it, in their own words, where it came from somebody else. */
  readonly from?: string
}

/** Something wrong with a roadmap, where it is (`skills.3.requires.0`) and what the rule is called. */
export interface Issue {
  readonly path: string
  readonly code: string
  readonly message: string
}
