// Decides what the details of a skill look like as JSON, and puts them together with the outline into a whole roadmap.

import { type Kind, oneOf, Reader } from '../kernel/decode'
import type { Json } from '../kernel/json'
import { err, ok, type Result } from '../kernel/result'
import { checkStructure } from './checks'
import { idKind, skillIdKind } from './ids'
import { ability, parseShape } from './parse'
import {
  type Issue,
  type Question,
  RESOURCE_KINDS,
  type Roadmap,
  type Skill,
  type SkillDetails,
  type SkillId,
} from './types'

const LONG = 5000
const NOTE_LENGTH = 20_000
const id = idKind<'PartId'>('part')
const resourceKind = oneOf(RESOURCE_KINDS)
const httpsAddress: Kind<string> = {
  is: (input): input is string => typeof input === 'string' && input.length <= 2000 && /^https:\/\/[^\s]+$/.test(input),
  wanted: 'an https address',
  instead: 'https://example.org',
}
const flag: Kind<boolean> = {
  is: (input): input is boolean => typeof input === 'boolean',
  wanted: 'true or false',
  instead: false,
}
const option: Kind<0 | 1 | 2 | 3> = {
  is: (input): input is 0 | 1 | 2 | 3 => [0, 1, 2, 3].some((index) => index === input),
  wanted: 'a position from 0 to 3',
  instead: 0,
}
const questionKind = oneOf(['choice', 'open'])

/**
 * Parses RoadmapJson. Only `skills[].id` must be there: a missing title is the id, a missing section is one called
 * like the roadmap, a missing number the next free one. Fails with every fault found, never throws.
 * Cost: O(size of the JSON); about 10 ms at 5,000 bare skills.
 */
export function parseRoadmap(json: unknown): Result<Roadmap, Issue[]> {
  const shape = parseShape(json, readDetails)
  if (!shape.ok) return shape
  const issues = checkStructure(shape.value)
  return issues.length > 0 ? err(issues) : shape
}

/** Parses skills with their details but not how they fit together: for skills that lean on another roadmap. */
export function parseLooseSkills(skills: unknown): Result<readonly Skill[], Issue[]> {
  const shape = parseShape({ skills }, readDetails)
  return shape.ok ? ok(shape.value.skills) : shape
}

/** Parses the details of a section: the part of each skill that the outline leaves out, by skill id. */
export function parseDetails(json: unknown): Result<ReadonlyMap<SkillId, SkillDetails>, Issue[]> {
  const read = new Reader()
  const skills = read.list(json, '', (input, path): [SkillId, SkillDetails] => {
    const skill = read.record(input, path)
    return [read.as(skill['id'], `${path}.id`, skillIdKind), readDetails(read, skill, path)]
  })
  return read.faults.length === 0
    ? ok(new Map(skills))
    : err(read.faults.map((fault) => ({ ...fault, code: 'wrong-shape' })))
}

/** The part of a skill that an outline leaves out; of a roadmap of one's own also its note and date. */
function readDetails(read: Reader, json: Json, path: string): SkillDetails & Pick<Skill, 'due' | 'note'> {
  const text = (key: string) => read.optional(json[key], (input) => read.text(input, `${path}.${key}`, LONG))
  const list = <T>(key: string, item: (input: unknown, at: string) => T) =>
    read.optional(json[key], (input) => read.list(input, `${path}.${key}`, item, 1000))
  return {
    hoursSource: text('hoursSource'),
    source: text('source'),
    summary: text('summary'),
    explain: text('explain'),
    build: text('build'),
    aliases: list('aliases', (input, at) => read.text(input, at)),
    checks: list('checks', (input, at) => {
      const check = read.record(input, at)
      return {
        id: read.as(check['id'], at, id),
        text: read.text(check['text'], at),
        level: read.as(check['level'], at, ability),
      }
    }),
    resources: list('resources', (input, at) => {
      const { title, url, kind, free } = { title: '', url: '', kind: '', free: undefined, ...read.record(input, at) }
      return {
        title: read.text(title, at),
        url: read.as(url, at, httpsAddress),
        kind: read.as(kind, at, resourceKind),
        free: read.as(free, at, flag),
      }
    }),
    questions: list('questions', (input, at) => readQuestion(read, input, at)),
    ...(json['due'] === undefined ? {} : { due: read.text(json['due'], `${path}.due`, 40) }),
    ...(json['note'] === undefined ? {} : { note: read.text(json['note'], `${path}.note`, NOTE_LENGTH) }),
  }
}

function readQuestion(read: Reader, input: unknown, path: string): Question {
  const json = read.record(input, path)
  const common = { id: read.as(json['id'], path, id), prompt: read.text(json['prompt'], path, LONG) }
  const kind = read.as(json['kind'], path, questionKind)
  if (kind === 'open')
    return { ...common, kind, rubric: read.list(json['rubric'], path, (point, at) => read.text(point, at, LONG)) }
  const options = read.list(json['options'], `${path}.options`, (item, at) => {
    const { text, why } = { text: '', why: '', ...read.record(item, at) }
    return { text: read.text(text, at, LONG), why: read.text(why, at, LONG) }
  })
  return {
    ...common,
    kind,
    options,
    answer: read.as(options.length === 4 ? json['answer'] : undefined, `${path}.answer`, option),
  }
}
