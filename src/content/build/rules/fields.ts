// Rules on one skill's fields: there, within their limits, and worded so that another person can test them.

import { allSkills, atSkill, type Finding, type Rule } from '../rule'
import { isRecord, listOf, type SourceSkill, textOf } from '../source'

type Path = readonly (string | number)[]

export const outlineFieldsRule: Rule = {
  id: 'outline-fields',
  says: 'Every skill has title, summary, hours with their source, both anchors and aliases, within their limits.',
  check: (source) =>
    allSkills(source).flatMap((skill) => [
      ...textLimit(skill, ['title'], 60),
      ...textLimit(skill, ['summary'], 320),
      ...textLimit(skill, ['hoursSource'], 120),
      ...hoursFindings(skill),
      ...countLimit(skill, 'aliases', [1, 8]),
      ...(sentences(textOf(skill.json['summary'])) > 3
        ? [atSkill(skill, ['summary'], 'summary has more than three sentences')]
        : []),
    ]),
}

export const anchorsRule: Rule = {
  id: 'anchors',
  says: 'Each anchor is one sentence of at most 220 characters that starts with a verb.',
  check: (source) =>
    allSkills(source).flatMap((skill) =>
      ['explain', 'build'].flatMap((field) => [
        ...textLimit(skill, [field], 220),
        ...statementFindings(skill, [field], textOf(skill.json[field])),
        ...(sentences(textOf(skill.json[field])) > 1
          ? [atSkill(skill, [field], `${field} is more than one sentence`)]
          : []),
      ]),
    ),
}

export const checksRule: Rule = {
  id: 'checks',
  says: 'Three to six checks, of both levels, each a short can-do statement.',
  check: (source) =>
    allSkills(source).flatMap((skill) => {
      const levels = recordsOf(skill, 'checks').map((check) => check['level'])
      const missing = ['explain', 'build'].filter((level) => !levels.includes(level))
      return [
        ...countLimit(skill, 'checks', [3, 6]),
        ...missing.map((level) => atSkill(skill, ['checks'], `no check of level ${level}`)),
        ...recordsOf(skill, 'checks').flatMap((check, i) => [
          ...textLimit(skill, ['checks', i, 'text'], 140),
          ...statementFindings(skill, ['checks', i], textOf(check['text'])),
        ]),
      ]
    }),
}

export function recordsOf(skill: SourceSkill, field: string): Readonly<Record<string, unknown>>[] {
  return listOf(skill.json[field]).filter(isRecord)
}

export function textLimit(skill: SourceSkill, path: Path, limit: number): Finding[] {
  const value = path.reduce<unknown>(
    (at, key) => (isRecord(at) || Array.isArray(at) ? Reflect.get(at, key) : undefined),
    skill.json,
  )
  const text = textOf(value)
  if (text === '') return [atSkill(skill, path, `${path.join('.')} is missing`)]
  if (text.length <= limit) return []
  return [atSkill(skill, path, `${path.join('.')} has ${text.length} characters, at most ${limit}`)]
}

export function countLimit(skill: SourceSkill, field: string, [low, high]: readonly [number, number]): Finding[] {
  const { length } = listOf(skill.json[field])
  return length >= low && length <= high
    ? []
    : [atSkill(skill, [field], `${length} ${field}, should be ${low} to ${high}`)]
}

function hoursFindings(skill: SourceSkill): Finding[] {
  const hours = listOf(skill.json['hours'])
  const [low, likely, high] = hours.map(Number)
  const rising = hours.length === 3 && 0 < (low ?? 0) && (low ?? 0) < (likely ?? 0) && (likely ?? 0) < (high ?? 0)
  return rising ? [] : [atSkill(skill, ['hours'], 'hours are three rising numbers: low, likely, high')]
}

/** Words that open a statement but are no verb. */
const NO_VERB = /^(The|A|An|You|Your|It|This|That|How|What|Why|When|Which|Can|Knows?|Understands?|Be|Have|I)\b/

function statementFindings(skill: SourceSkill, path: Path, text: string): Finding[] {
  if (text === '') return []
  if (!/^[A-Z][a-z]+\b/.test(text) || NO_VERB.test(text))
    return [atSkill(skill, path, `"${text.slice(0, 30)}…" does not start with a verb that can be seen done`)]
  return text.endsWith('.') ? [] : [atSkill(skill, path, 'does not end with a full stop')]
}

/** Full stops that end a sentence; those inside names and abbreviations have no space and capital after them. */
function sentences(text: string): number {
  return text.split(/(?<=[.?])\s+(?=[A-Z])/).filter((part) => part !== '').length
}

export const fieldRules = [outlineFieldsRule, anchorsRule, checksRule]
