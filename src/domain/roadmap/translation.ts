// Decides how a roadmap reads in another language: what is translated is said in it, all else stays in English and is marked so.

import { isRecord } from '../kernel/json'
import type { Roadmap, Skill, SkillDetails } from './types'

/** The texts of a skill that a translation holds. */
const TEXTS = ['title', 'summary', 'explain', 'build'] as const

/** What is not translated. */
const lang = 'en' as const

type SkillTexts = Readonly<Record<(typeof TEXTS)[number], string>>
type Titles = ReadonlyMap<string, string>

/** What one language has of the built-in roadmap, by id. */
export interface Translation {
  readonly title: string | undefined
  readonly sections: Titles
  readonly choices: Titles
  readonly targets: Titles
  readonly skills: ReadonlyMap<string, SkillTexts>
}

type DetailsById = ReadonlyMap<string, SkillDetails>
/** By position in the roadmap: aliases and sentences. */
type SearchText = readonly (readonly [string, string])[]

export interface Translator {
  /** The roadmap in the language. A skill comes out as the same object each time. Cost: O(roadmap). */
  readonly roadmap: (roadmap: Roadmap) => Roadmap
  /** The details that were loaded for skills of the translated roadmap. Cost: O(roadmap). */
  readonly details: (translated: Roadmap, loaded: DetailsById) => DetailsById
  /** A skill is found by its English title and sentences as well as by the translated ones. Cost: O(roadmap). */
  readonly searchText: (translated: Roadmap, texts: SearchText) => SearchText
}

/** The translation that the build wrote. What has not its shape counts as not translated. Never throws. */
export function readTranslation(json: unknown): Translation {
  const part = (key: string): [string, unknown][] =>
    isRecord(json) && isRecord(json[key]) ? Object.entries(json[key]) : []
  const titles = (key: string) =>
    new Map(part(key).flatMap(([id, title]): [string, string][] => (typeof title === 'string' ? [[id, title]] : [])))
  return {
    title: isRecord(json) && typeof json['title'] === 'string' ? json['title'] : undefined,
    sections: titles('sections'),
    choices: titles('choices'),
    targets: titles('targets'),
    skills: new Map(
      part('skills').flatMap(([id, texts]): [string, SkillTexts][] => (isSkillTexts(texts) ? [[id, texts]] : [])),
    ),
  }
}

function isSkillTexts(input: unknown): input is SkillTexts {
  return isRecord(input) && TEXTS.every((key) => typeof input[key] === 'string')
}

/**
 * Translates what is still as `english`, the built-in roadmap, has it. Titles that a learner or a mentor gave and skills of
 * their own are in whatever language they chose: they stay as they are, without a mark.
 */
export function createTranslator(english: Roadmap, translation: Translation): Translator {
  const before = new Map<string, Skill>(english.skills.map((skill) => [skill.id, skill]))
  const made = new WeakMap<Skill, Skill>()
  /** Each skill made here, with its English title. */
  const origin = new WeakMap<Skill, string>()
  const inLanguage = ({ id }: Skill) => ({ ...(translation.skills.get(id) ?? { lang }), restLang: lang })
  const skillIn = (skill: Skill): Skill => {
    const given = before.get(skill.id)
    if (!given || TEXTS.some((key) => skill[key] !== given[key])) return skill
    const known = made.get(skill)
    if (known) return known
    const translated: Skill = { ...skill, ...inLanguage(skill) }
    made.set(skill, translated)
    origin.set(translated, given.title)
    return translated
  }
  return {
    roadmap: (roadmap) => ({
      ...roadmap,
      title: roadmap.title === english.title ? (translation.title ?? roadmap.title) : roadmap.title,
      sections: titledList(roadmap.sections, english.sections, translation.sections),
      choices: titledList(roadmap.choices, english.choices, translation.choices),
      targets: titledList(roadmap.targets, english.targets, translation.targets),
      skills: roadmap.skills.map(skillIn),
    }),
    details: ({ skills }, loaded) => {
      const byId = new Map<string, Skill>(skills.map((skill) => [skill.id, skill]))
      return new Map(
        [...loaded].map(([id, details]) => {
          const skill = byId.get(id)
          return [id, skill && origin.has(skill) ? { ...details, ...inLanguage(skill) } : details]
        }),
      )
    },
    searchText: ({ skills }, texts) =>
      skills.map((skill, at) => {
        const [aliases, sentences] = texts[at] ?? ['', '']
        const title = origin.get(skill)
        const said = translation.skills.get(skill.id)
        if (title === undefined || !said) return [aliases, sentences]
        return [`${title}, ${aliases}`, `${said.summary} ${said.explain} ${said.build} ${sentences}`]
      }),
  }
}

interface Titled {
  readonly id: string
  readonly title: string
  readonly lang?: 'en'
}

function titledList<T extends Titled>(list: readonly T[], english: readonly Titled[], said: Titles): readonly T[] {
  const before = new Map(english.map(({ id, title }) => [id, title]))
  return list.map((item) => titled(item, before.get(item.id), said.get(item.id)))
}

function titled<T extends Titled>(item: T, english: string | undefined, said: string | undefined): T {
  if (item.title !== english) return item
  return said === undefined ? { ...item, lang } : { ...item, title: said }
}
