// Rules on the graph: ids, numbers, prerequisites, choices, retired ids.

import { findCycle } from '../../../domain/roadmap/checks'
import { parseRoadmap } from '../../../domain/roadmap/details'
import { TIERS } from '../../../domain/roadmap/types'
import { assembleRoadmap } from '../assemble'
import { allSkills, atFile, atSkill, type Finding, idOf, type Rule } from '../rule'
import { isRecord, listOf, type Source, type SourceSkill, textOf } from '../source'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

interface SourceChoice {
  readonly id: string
  readonly options: readonly string[]
}

export function choicesOf(source: Source): SourceChoice[] {
  return listOf(source.choices.json).map((choice) => {
    const json = isRecord(choice) ? choice : {}
    return { id: textOf(json['id']), options: listOf(json['options']).map(textOf) }
  })
}

export function requiresOf(skill: SourceSkill): string[] {
  return listOf(skill.json['requires']).map(textOf)
}

export const yamlRule: Rule = {
  id: 'yaml',
  says: 'Every file is valid YAML.',
  check: (source) => {
    const files = [
      source.choices,
      source.targets,
      source.lexicon,
      source.retired,
      source.exceptions,
      source.hosts,
      source.numbers,
      ...source.translations.flatMap(({ titles, tiers }) => [titles, ...tiers.map(({ file }) => file)]),
    ]
    const all = [...files, source.sectionOrder, ...source.sections.map((section) => section.file)]
    return all.flatMap((file) =>
      file.errors.map(({ line, message }) => ({ file: file.name, line, subject: file.name, message })),
    )
  },
}

export const uniqueIdsRule: Rule = {
  id: 'unique-ids',
  says: 'Ids are kebab-case and belong to one thing: a skill, a choice, a check, a question.',
  check: (source) => {
    const taken = new Map<string, string>()
    const claim = (id: string, owner: string): string | undefined => {
      const other = taken.get(id)
      taken.set(id, owner)
      if (!KEBAB.test(id)) return `"${id}" is not kebab-case`
      return other === undefined ? undefined : `"${id}" is already taken by ${other}`
    }
    const skills = allSkills(source).flatMap((skill) => {
      const found = [{ path: ['id'], id: idOf(skill) }, ...ownedIds(skill)]
      return found.flatMap(({ path, id }) => {
        const fault =
          claim(id, idOf(skill)) ??
          (id.startsWith(idOf(skill)) ? undefined : `"${id}" does not start with the skill's id`)
        return fault === undefined ? [] : [atSkill(skill, path, fault)]
      })
    })
    const choices = choicesOf(source).flatMap(({ id }, i) => {
      const fault = claim(id, 'a choice')
      return fault === undefined ? [] : [atFile(source.choices, [i], fault)]
    })
    return [...skills, ...choices]
  },
}

function ownedIds(skill: SourceSkill): { path: (string | number)[]; id: string }[] {
  return ['checks', 'questions'].flatMap((field) =>
    listOf(skill.json[field]).map((item, i) => ({ path: [field, i], id: isRecord(item) ? textOf(item['id']) : '' })),
  )
}

export const sectionsRule: Rule = {
  id: 'sections',
  says: 'Every section file is named in sections.yaml, and every name there has a file.',
  check: (source) => {
    const named = listOf(source.sectionOrder.json).map(textOf)
    const there = source.sections.map((section) => section.id)
    const unnamed = source.sections.filter((section) => !named.includes(section.id))
    const absent = named.filter((id) => !there.includes(id))
    return [
      ...unnamed.map((section) => atFile(section.file, ['section'], `"${section.id}" is missing in sections.yaml`)),
      ...absent.map((id) => atFile(source.sectionOrder, [named.indexOf(id)], `"${id}" has no file`)),
    ]
  },
}

export const numbersRule: Rule = {
  id: 'numbers',
  says: 'Each skill has one permanent number in numbers.json; a number is never given twice nor taken back.',
  check: (source) => {
    const numbers = isRecord(source.numbers.json) ? source.numbers.json : {}
    const retired = isRecord(source.retired.json) ? source.retired.json : {}
    const findings: Finding[] = []
    for (const skill of allSkills(source))
      if (!Number.isInteger(numbers[idOf(skill)]))
        findings.push(atSkill(skill, ['id'], 'has no number in numbers.json: add the next free one'))
    const live = new Set(allSkills(source).map(idOf))
    const owner = new Map<unknown, string>()
    for (const [id, number] of Object.entries(numbers)) {
      const other = owner.get(number)
      if (other !== undefined)
        findings.push(atFile(source.numbers, [id], `${String(number)} is given to ${other} and ${id}`))
      owner.set(number, id)
      if (!live.has(id) && !Object.hasOwn(retired, id))
        findings.push(atFile(source.numbers, [id], `${id} is no skill: put it into retired.yaml instead of losing it`))
    }
    return findings
  },
}

export const retiredRule: Rule = {
  id: 'retired',
  says: 'A retired id leads to a live skill and is never used again.',
  check: (source) => {
    const live = new Set(allSkills(source).map(idOf))
    const retired = isRecord(source.retired.json) ? source.retired.json : {}
    return Object.entries(retired).flatMap(([old, next]) => {
      if (live.has(old)) return [atFile(source.retired, [old], `${old} is retired and in use`)]
      const leads = live.has(textOf(next)) || Object.hasOwn(retired, textOf(next))
      return leads ? [] : [atFile(source.retired, [old], `${old} leads to "${textOf(next)}", which is no skill`)]
    })
  },
}

export const shapeRule: Rule = {
  id: 'shape',
  says: 'The files together are a roadmap: known fields, prerequisites that exist, no circle.',
  check: (source) => {
    const parsed = parseRoadmap(assembleRoadmap(source))
    if (parsed.ok) return []
    const skills = allSkills(source)
    return parsed.error.map(({ path, code, message }) => {
      const [list, index, ...rest] = path.split('.')
      const skill = list === 'skills' ? skills[Number(index)] : undefined
      const text = `${path} ${code}: ${message}`
      const keys = rest.map((key) => (/^\d+$/.test(key) ? Number(key) : key))
      return skill ? atSkill(skill, keys, text) : atFile(source.choices, [], text)
    })
  },
}

/** What must be known before a node, whatever is picked: of a choice, only what all its options share. */
function certainAncestors(source: Source): (id: string) => ReadonlySet<string> {
  const requires = new Map(allSkills(source).map((skill) => [idOf(skill), requiresOf(skill)]))
  const choices = new Map(choicesOf(source).map((choice) => [choice.id, choice.options]))
  const memo = new Map<string, ReadonlySet<string>>()
  const visit = (id: string): ReadonlySet<string> => {
    const known = memo.get(id)
    if (known) return known
    const options = choices.get(id)
    const sets = (options ?? requires.get(id) ?? []).map((next) => new Set([next, ...visit(next)]))
    const result = options ? intersection(sets) : new Set(sets.flatMap((set) => [...set]))
    memo.set(id, result)
    return result
  }
  return visit
}

function intersection(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set([...(sets[0] ?? [])].filter((id) => sets.every((set) => set.has(id))))
}

function isCircular(source: Source): boolean {
  const parsed = parseRoadmap(assembleRoadmap(source))
  return !parsed.ok || findCycle(parsed.value) !== undefined
}

export const redundantEdgeRule: Rule = {
  id: 'redundant-edge',
  says: 'A skill names direct prerequisites only.',
  check: (source) => {
    if (isCircular(source)) return []
    const ancestors = certainAncestors(source)
    return allSkills(source).flatMap((skill) =>
      requiresOf(skill).flatMap((id, i) => {
        const through = requiresOf(skill).find((other) => other !== id && ancestors(other).has(id))
        return through === undefined
          ? []
          : [atSkill(skill, ['requires', i], `"${id}" already follows from "${through}"`)]
      }),
    )
  },
}

export const tierRule: Rule = {
  id: 'tier-inversion',
  says: 'No prerequisite is of a higher tier than the skill; a choice counts by its lowest option.',
  check: (source) => {
    const rank = (tier: unknown) => TIERS.map(String).indexOf(String(tier))
    const tiers = new Map(allSkills(source).map((skill) => [idOf(skill), rank(skill.json['tier'])]))
    for (const choice of choicesOf(source))
      tiers.set(choice.id, Math.min(...choice.options.map((id) => tiers.get(id) ?? 0)))
    return allSkills(source).flatMap((skill) =>
      requiresOf(skill).flatMap((id, i) => {
        const above = (tiers.get(id) ?? 0) > rank(skill.json['tier'])
        return above
          ? [atSkill(skill, ['requires', i], `"${id}" is of a higher tier (${TIERS[tiers.get(id) ?? 0]})`)]
          : []
      }),
    )
  },
}

export const structureRules = [
  yamlRule,
  uniqueIdsRule,
  sectionsRule,
  numbersRule,
  retiredRule,
  shapeRule,
  redundantEdgeRule,
  tierRule,
]
