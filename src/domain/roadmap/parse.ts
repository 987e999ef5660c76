// Decides whether JSON from outside is a roadmap, and fills in what a bare one leaves out.

import { type Kind, oneOf, Reader } from '../kernel/decode'
import type { Json } from '../kernel/json'
import { err, ok, type Result } from '../kernel/result'
import { choiceIdKind, isId, sectionIdKind, skillIdKind, targetIdKind } from './ids'
import {
  type AbilityLevel,
  type Hours,
  type Issue,
  type NodeId,
  type Roadmap,
  type Section,
  type Skill,
  type SkillId,
  TIERS,
  WEIGHTS,
} from './types'

/** How much of a skill's details is read: an outline has none. */
type ReadDetails = (read: Reader, json: Json, path: string) => Partial<Skill>

const count: Kind<number> = { is: isCount, wanted: 'a whole number', instead: 0 }
const hours: Kind<Hours> = { is: isHours, wanted: 'three rising numbers', instead: [0, 0, 0] }
const nodeId: Kind<NodeId> = skillIdKind
const tier = oneOf(TIERS)
const weight = oneOf(WEIGHTS)
export const ability: Kind<AbilityLevel> = oneOf(['explain', 'build'])

function isCount(input: unknown): input is number {
  return typeof input === 'number' && Number.isSafeInteger(input) && input >= 0
}

function isHours(input: unknown): input is Hours {
  if (!Array.isArray(input) || input.length !== 3 || !input.every((hour) => typeof hour === 'number')) return false
  const [low = -1, likely = 0, high = 0] = input
  return low >= 0 && low <= likely && likely <= high && high < 1e6
}

/**
 * Reads the shape of a roadmap without looking at how its parts fit together; for JSON that was checked when it was
 * made. `parseRoadmap` is for all other. Cost: O(size of the JSON).
 */
export function parseShape(json: unknown, readDetails: ReadDetails = () => ({})): Result<Roadmap, Issue[]> {
  const read = new Reader()
  const root = read.record(json, '')
  const numberOf = numbering(root['skills'])
  const sections = read.list(root['sections'], 'sections', (input, path) => readSection(read, input, path))
  const title = read.text(root['title'] ?? root['id'] ?? '', 'title')
  const home = sections[0]?.id ?? sectionIdKind.instead
  const skills = read.list(root['skills'], 'skills', (input, path): Skill => {
    const skill = read.record(input, path)
    const id = read.as(skill['id'], `${path}.id`, skillIdKind)
    return {
      ...readDetails(read, skill, path),
      id,
      number: read.as(skill['number'] ?? numberOf(), `${path}.number`, count),
      title: read.text(skill['title'] ?? id, `${path}.title`),
      section: read.as(skill['section'] ?? home, `${path}.section`, sectionIdKind),
      tier: read.as(skill['tier'] ?? 'foundation', `${path}.tier`, tier),
      requires: read.list(skill['requires'], `${path}.requires`, (node, at) => read.as(node, at, nodeId)),
      hours: read.optional(skill['hours'], (input) => read.as(input, `${path}.hours`, hours)),
    }
  })
  if (skills.some((skill) => skill.section === home) && sections.length === 0) sections.push({ id: home, title })
  const roadmap: Roadmap = {
    id: read.text(root['id'] ?? 'custom', 'id'),
    title,
    version: isCount(root['version']) ? root['version'] : read.text(root['version'] ?? '1', 'version'),
    sections,
    skills,
    ...readChoicesAndTargets(read, root),
    retired: readRenames(read, root['retired']),
    ...readMaker(read, root, skills),
  }
  if (skills.length === 0) read.faults.push({ path: 'skills', message: 'should have at least one skill' })
  return read.faults.length === 0 ? ok(roadmap) : err(read.faults.map((fault) => ({ ...fault, code: 'wrong-shape' })))
}

function readSection(read: Reader, input: unknown, path: string): Section {
  const json = read.record(input, path)
  const id = read.as(json['id'], `${path}.id`, sectionIdKind)
  return { id, title: read.text(json['title'] ?? id, `${path}.title`) }
}

function readChoicesAndTargets(read: Reader, root: Json): Pick<Roadmap, 'choices' | 'targets'> {
  const choices = read.list(root['choices'], 'choices', (input, path) => {
    const json = read.record(input, path)
    const id = read.as(json['id'], `${path}.id`, choiceIdKind)
    const options = read.list(json['options'], `${path}.options`, (option, at) => read.as(option, at, skillIdKind))
    return { id, title: read.text(json['title'] ?? id, `${path}.title`), options }
  })
  const targets = read.list(root['targets'], 'targets', (input, path) => {
    const json = read.record(input, path)
    const id = read.as(json['id'], `${path}.id`, targetIdKind)
    const needs = read.list(json['needs'], `${path}.needs`, (need, at) => {
      const {
        skill,
        level,
        weight: how,
      } = { skill: undefined, level: undefined, weight: undefined, ...read.record(need, at) }
      return { skill: read.as(skill, at, nodeId), level: read.as(level, at, ability), weight: read.as(how, at, weight) }
    })
    return { id, title: read.text(json['title'] ?? id, `${path}.title`), needs }
  })
  return { choices, targets }
}

/** The order and the name that whoever made it gave it; a step that is no skill of it is left out. */
function readMaker(read: Reader, root: Json, skills: readonly Skill[]): Pick<Roadmap, 'order' | 'from'> {
  const known = new Map<unknown, SkillId>(skills.map(({ id }) => [id, id]))
  const order = [...new Set(read.list(root['order'], 'order', (step) => known.get(step) ?? []).flat())]
  return {
    ...(order.length > 0 ? { order } : {}),
    ...(root['from'] === undefined ? {} : { from: read.text(root['from'], 'from') }),
  }
}

function readRenames(read: Reader, input: unknown): Record<string, string> {
  const entries = Object.entries(read.record(input ?? {}, 'retired'))
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => isId(entry[0]) && isId(entry[1])))
}

/** Hands out the numbers that no skill of the list has, from one up. */
function numbering(skills: unknown): () => number {
  const taken = new Set<unknown>()
  if (Array.isArray(skills)) for (const skill of skills) taken.add(skill?.number)
  let next = 0
  return () => {
    do next += 1
    while (taken.has(next))
    return next
  }
}
