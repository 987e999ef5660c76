// Decides the shape of roadmap JSON from outside: what may be missing, what is too long, what is no id.

import * as v from 'valibot'
import { isChoiceId, isId, isNodeId, isSectionId, isSkillId, isTargetId } from './ids'
import type { ChoiceId, NodeId, SectionId, SkillId, TargetId } from './types'
import { RESOURCE_KINDS, TIERS, WEIGHTS } from './types'

const ID_WANTED = 'an id of letters, digits, "-", "_", "." or ":"'
const plainId = v.custom<string>(isId, ID_WANTED)
const skillId = v.custom<SkillId>(isSkillId, ID_WANTED)
const nodeId = v.custom<NodeId>(isNodeId, ID_WANTED)
const sectionId = v.custom<SectionId>(isSectionId, ID_WANTED)
const choiceId = v.custom<ChoiceId>(isChoiceId, ID_WANTED)
const targetId = v.custom<TargetId>(isTargetId, ID_WANTED)
const line = v.pipe(v.string(), v.maxLength(300))
const text = v.pipe(v.string(), v.maxLength(5000))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const ability = v.picklist(['explain', 'build'])
const httpsUrl = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https:\/\/[^\s]+$/, 'an https address'))

const hours = v.pipe(
  v.tuple([v.number(), v.number(), v.number()]),
  v.check(([low, likely, high]) => low >= 0 && low <= likely && likely <= high && high < 1e6, 'three hours in rising order'),
)

const check = v.object({ id: plainId, text: line, level: ability })
const resource = v.object({ title: line, url: httpsUrl, kind: v.picklist(RESOURCE_KINDS), free: v.boolean() })
const choiceQuestion = v.object({
  id: plainId,
  kind: v.literal('choice'),
  prompt: text,
  options: v.pipe(v.array(v.object({ text: text, why: v.optional(text, '') })), v.length(4)),
  answer: v.pipe(count, v.maxValue(3)),
})
const openQuestion = v.object({ id: plainId, kind: v.literal('open'), prompt: text, rubric: v.array(text) })

const details = {
  hoursSource: v.optional(line),
  summary: v.optional(text),
  explain: v.optional(text),
  build: v.optional(text),
  aliases: v.optional(v.array(line)),
  checks: v.optional(v.array(check)),
  resources: v.optional(v.array(resource)),
  questions: v.optional(v.array(v.variant('kind', [choiceQuestion, openQuestion]))),
}

const skill = v.object({
  id: skillId,
  number: v.optional(count),
  title: v.optional(line),
  section: v.optional(sectionId),
  tier: v.optional(v.picklist(TIERS), 'foundation'),
  requires: v.optional(v.array(nodeId), []),
  hours: v.optional(hours),
  ...details,
})

export const roadmapSchema = v.object({
  id: v.optional(plainId, 'custom'),
  title: v.optional(line, ''),
  version: v.optional(v.union([v.number(), line]), 1),
  sections: v.optional(v.array(v.object({ id: sectionId, title: v.optional(line) })), []),
  skills: v.pipe(v.array(skill), v.minLength(1), v.maxLength(20_000)),
  choices: v.optional(
    v.array(v.object({ id: choiceId, title: v.optional(line), options: v.pipe(v.array(skillId), v.minLength(1)) })),
    [],
  ),
  targets: v.optional(
    v.array(
      v.object({
        id: targetId,
        title: v.optional(line),
        needs: v.array(v.object({ skill: nodeId, level: ability, weight: v.picklist(WEIGHTS) })),
      }),
    ),
    [],
  ),
  retired: v.optional(v.record(plainId, plainId), {}),
})

export const detailsSchema = v.array(v.object({ id: skillId, ...details }))

export type RoadmapShape = v.InferOutput<typeof roadmapSchema>
export const defaultSection = v.parse(sectionId, 'skills')
