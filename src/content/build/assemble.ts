// Decides how the source files become one RoadmapJson, and which part of it is loaded when.

import type { Roadmap, Skill } from '../../domain/roadmap/types'
import { isRecord, listOf, type Source, type SourceTranslation, textOf } from './source'

type Json = Readonly<Record<string, unknown>>

/** Grows when a reader of old files would misread new ones; ids and numbers are permanent, so it rarely does. */
const CURRICULUM_VERSION = 1

/** The whole curriculum as JSON, not yet parsed. */
export function assembleRoadmap(source: Source): Json {
  const numbers = isRecord(source.numbers.json) ? source.numbers.json : {}
  return {
    id: 'backend',
    title: 'Back-end developer',
    version: CURRICULUM_VERSION,
    sections: source.sections.map(({ id, title }) => ({ id, title })),
    skills: source.sections.flatMap((section) =>
      section.skills.map(({ json, file, path }) => {
        const source = `${file.name}#L${file.lineAt(path)}`
        return { ...json, section: section.id, number: numbers[textOf(json['id'])], source }
      }),
    ),
    choices: listOf(source.choices.json),
    targets: listOf(source.targets.json).map((target) => assembleTarget(isRecord(target) ? target : {})),
    retired: isRecord(source.retired.json) ? source.retired.json : {},
  }
}

function assembleTarget(target: Json): Json {
  const needs = ['must', 'should', 'nice'].flatMap((weight) => {
    const levels = target[weight]
    if (!isRecord(levels)) return []
    return ['build', 'explain'].flatMap((level) => listOf(levels[level]).map((skill) => ({ skill, level, weight })))
  })
  return { id: target['id'], title: target['title'], needs }
}

/** The outline: what the first load carries. Titles, prerequisites, tiers and hours, no sentence. */
export function outlineOf(roadmap: Roadmap): Json {
  const skills = roadmap.skills.map(({ id, number, title, section, tier, requires, hours }) => {
    return { id, number, title, section, tier, requires, hours }
  })
  return { ...roadmap, skills }
}

/** One file per section: everything about its skills that the outline leaves out. */
export function detailsOf(roadmap: Roadmap, section: string): Json[] {
  return roadmap.skills
    .filter((skill) => skill.section === section)
    .map(({ number, title, section: _, tier, requires, hours, ...details }) => details)
}

/** Per skill, in roadmap order, the words it is found by besides its title: `[aliases, sentences]`. */
export function searchTextOf(roadmap: Roadmap): string[][] {
  return roadmap.skills.map((skill) => [(skill.aliases ?? []).join(', '), sentencesOf(skill)])
}

/** What a language has of the curriculum, for its readers alone: titles by group and id, the texts of the skills by id. */
export function translationOf({ titles, tiers }: SourceTranslation): Json {
  const groups = isRecord(titles.json) ? titles.json : {}
  const titlesOf = (group: string) =>
    mapEntries(groups[group], (entry) => (isRecord(entry) ? entry['title'] : undefined))
  return {
    title: titlesOf('roadmap')['backend'],
    sections: titlesOf('sections'),
    choices: titlesOf('choices'),
    targets: titlesOf('targets'),
    skills: Object.assign({}, ...tiers.map(({ file }) => mapEntries(file.json, withoutMark))),
  }
}

function mapEntries(json: unknown, map: (entry: unknown) => unknown): Json {
  return isRecord(json) ? Object.fromEntries(Object.entries(json).map(([id, entry]) => [id, map(entry)])) : {}
}

function withoutMark(entry: unknown): Json {
  const { of: _, ...texts } = isRecord(entry) ? entry : {}
  return texts
}

function sentencesOf(skill: Skill): string {
  const checks = (skill.checks ?? []).map((check) => check.text)
  return [skill.summary, skill.explain, skill.build, ...checks].filter((text) => text !== undefined).join(' ')
}

/** What the matcher loads: the lexicon without the notes, which are for people. */
export function lexiconOf(source: Source): Json[] {
  return listOf(source.lexicon.json).map((entry) => {
    const { note: _, ...term } = isRecord(entry) ? entry : {}
    return term
  })
}
