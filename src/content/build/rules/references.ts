// Rules on what the curriculum points to: resources, targets, the lexicon.

import { RESOURCE_KINDS } from '../../../domain/roadmap/types'
import { allSkills, atFile, atSkill, type Finding, idOf, type Rule } from '../rule'
import { isRecord, listOf, type Source, type SourceSkill, textOf } from '../source'
import { countLimit, recordsOf, textLimit } from './fields'
import { choicesOf, requiresOf } from './structure'

const PRIMARY = ['docs', 'standard', 'book', 'article']
const TRACKING = /[?&](utm_\w+|ref|fbclid|gclid|source|aff\w*)=/i

export const resourcesRule: Rule = {
  id: 'resources',
  says: 'At least two resources, one of them primary; https, no address twice, no tracking, a host on the reviewed list.',
  check: (source) => {
    const hosts = new Set(listOf(source.hosts.json).map(textOf))
    return allSkills(source).flatMap((skill) => {
      const resources = recordsOf(skill, 'resources')
      const primary = resources.some((resource) => PRIMARY.includes(textOf(resource['kind'])))
      return [
        ...countLimit(skill, 'resources', [2, 6]),
        ...(primary ? [] : [atSkill(skill, ['resources'], 'no primary resource')]),
        ...resources.flatMap((_, i) => resourceFindings(skill, i, hosts)),
      ]
    })
  },
}

function resourceFindings(skill: SourceSkill, i: number, hosts: ReadonlySet<string>): Finding[] {
  const resources = recordsOf(skill, 'resources')
  const { url, kind, free } = { url: '', kind: '', free: undefined, ...resources[i] }
  const at = ['resources', i]
  const findings = textLimit(skill, [...at, 'title'], 120)
  const host = hostOf(url)
  if (host === undefined) return [...findings, atSkill(skill, at, `"${String(url)}" is no https address`)]
  if (!hosts.has(host))
    findings.push(atSkill(skill, at, `${host} is not in hosts.yaml: review it and add it, or choose another source`))
  if (TRACKING.test(url)) findings.push(atSkill(skill, at, `${url} carries a tracking parameter`))
  if (resources.findIndex((resource) => resource['url'] === url) !== i)
    findings.push(atSkill(skill, at, `${url} stands twice`))
  if (!RESOURCE_KINDS.some((known) => known === kind))
    findings.push(atSkill(skill, at, `"${String(kind)}" is no kind of resource`))
  if (typeof free !== 'boolean') findings.push(atSkill(skill, at, 'free is true or false'))
  return findings
}

export function hostOf(url: unknown): string | undefined {
  try {
    const parsed = new URL(textOf(url))
    return parsed.protocol === 'https:' ? parsed.hostname : undefined
  } catch {
    return undefined
  }
}

export const targetsRule: Rule = {
  id: 'targets',
  says: 'A target names live skills once, says what it is based on, and holds what its musts rest on.',
  check: (source) =>
    listOf(source.targets.json).flatMap((target, i) => {
      const json = isRecord(target) ? target : {}
      const basis =
        textOf(json['basis']) === ''
          ? [atFile(source.targets, [i], `${textOf(json['id'])} does not say what it is based on`)]
          : []
      return [...basis, ...needFindings(source, i, json), ...closureFindings(source, i, json)]
    }),
}

function idsAt(target: Readonly<Record<string, unknown>>, weights: readonly string[]): string[] {
  return weights.flatMap((weight) => {
    const levels = target[weight]
    return isRecord(levels) ? [...listOf(levels['build']), ...listOf(levels['explain'])].map(textOf) : []
  })
}

function needFindings(source: Source, i: number, target: Readonly<Record<string, unknown>>): Finding[] {
  const live = new Set([...allSkills(source).map(idOf), ...choicesOf(source).map((choice) => choice.id)])
  const ids = idsAt(target, ['must', 'should', 'nice'])
  const dead = ids.filter((id) => !live.has(id)).map((id) => `names "${id}", which does not exist`)
  const twice = ids.filter((id, k) => ids.indexOf(id) !== k).map((id) => `names "${id}" twice`)
  return [...dead, ...twice].map((fault) => atFile(source.targets, [i], `${textOf(target['id'])} ${fault}`))
}

function closureFindings(source: Source, i: number, target: Readonly<Record<string, unknown>>): Finding[] {
  const requires = new Map(allSkills(source).map((skill) => [idOf(skill), requiresOf(skill)]))
  const options = new Map(choicesOf(source).map((choice) => [choice.id, choice.options]))
  const musts = new Set(idsAt(target, ['must']))
  const held = (id: string) => musts.has(id) || (options.get(id) ?? []).some((option) => musts.has(option))
  const open = [...musts].flatMap((id) =>
    (requires.get(id) ?? [])
      .filter((prerequisite) => !held(prerequisite))
      .map((prerequisite) => ({ id, prerequisite })),
  )
  return open.map(({ id, prerequisite }) =>
    atFile(
      source.targets,
      [i],
      `${textOf(target['id'])}: "${id}" is a must and rests on "${prerequisite}", which is not`,
    ),
  )
}

const LEXICON_FIELDS = new Set('term skill as idea cased bare spellings caps weak tags not company note'.split(' '))

export const lexiconRule: Rule = {
  id: 'lexicon',
  says: 'Every technology name maps to a live skill, has known fields only, and no spelling or alias is claimed twice.',
  check: (source) => {
    const live = new Set(allSkills(source).map(idOf))
    const claimed = new Map<string, string>()
    const entries = listOf(source.lexicon.json)
    return entries.flatMap((entry, i) => {
      const json = isRecord(entry) ? entry : {}
      const [term, skill] = [textOf(json['term']), textOf(json['skill'])]
      const faults = live.has(skill) ? [] : [`${term} maps to "${skill}", which is no skill`]
      for (const key of Object.keys(json)) if (!LEXICON_FIELDS.has(key)) faults.push(`${term} has no field "${key}"`)
      for (const spelling of new Set(strongSpellings(json))) {
        const other = claimed.get(spelling)
        if (other !== undefined) faults.push(`"${spelling}" belongs to ${other} already`)
        claimed.set(spelling, term)
      }
      return faults.map((fault) => atFile(source.lexicon, [i], fault))
    })
  },
}

function strongSpellings(json: Readonly<Record<string, unknown>>): string[] {
  return [textOf(json['term']), ...listOf(json['spellings']).map(textOf)].map((text) =>
    json['cased'] === true ? text : text.toLowerCase(),
  )
}

export const aliasesRule: Rule = {
  id: 'aliases',
  says: 'An alias leads to one skill.',
  check: (source) => {
    const claimed = new Map<string, string>(
      allSkills(source).map((skill) => [textOf(skill.json['title']).toLowerCase(), idOf(skill)]),
    )
    return allSkills(source).flatMap((skill) =>
      listOf(skill.json['aliases']).flatMap((alias, i) => {
        const key = textOf(alias).toLowerCase()
        const other = claimed.get(key)
        claimed.set(key, idOf(skill))
        return other === undefined || other === idOf(skill)
          ? []
          : [atSkill(skill, ['aliases', i], `"${textOf(alias)}" belongs to ${other} already`)]
      }),
    )
  },
}

export const referenceRules = [resourcesRule, targetsRule, lexiconRule, aliasesRule]
