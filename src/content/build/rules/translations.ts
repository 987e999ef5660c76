// Rules on translations: they are whole, within the limits of the English, and made from the English of today.

import { createHash } from 'node:crypto'
import { assembleRoadmap } from '../assemble'
import { atFile, type Finding, type Rule } from '../rule'
import { isRecord, listOf, type Source, type SourceFile, textOf } from '../source'

type Texts = Readonly<Record<string, unknown>>

/** Part of a file: what it has to hold by id, in English. */
interface Table {
  readonly file: SourceFile
  readonly path: readonly string[]
  readonly english: ReadonlyMap<string, Texts>
}

/** The translated fields with the most characters each may have. */
const SKILL_FIELDS: readonly (readonly [string, number])[] = [
  ['title', 60],
  ['summary', 320],
  ['explain', 220],
  ['build', 220],
]
const TITLE_FIELDS = SKILL_FIELDS.slice(0, 1)

/** Names the English texts that a translation was made from: the first 8 hex digits of their SHA-256, joined by line ends. */
export function englishMark(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 8)
}

export const translationsRule: Rule = {
  id: 'translations',
  says: 'A translated tier or group is complete, every entry is whole, within the limits, and made from the English of today.',
  check: (source) => tablesOf(source).flatMap(tableFindings),
}

function tablesOf(source: Source): Table[] {
  const roadmap = assembleRoadmap(source)
  const skills = listOf(roadmap['skills']).filter(isRecord)
  return source.translations.flatMap(({ titles, tiers }) => [
    { file: titles, path: ['roadmap'], english: byId([roadmap]) },
    ...['sections', 'choices', 'targets'].map((group) => ({
      file: titles,
      path: [group],
      english: byId(listOf(roadmap[group]).filter(isRecord)),
    })),
    ...tiers.map(({ tier, file }) => ({
      file,
      path: [],
      english: byId(skills.filter((skill) => skill['tier'] === tier)),
    })),
  ])
}

function byId(list: readonly Texts[]): ReadonlyMap<string, Texts> {
  return new Map(list.map((entry) => [textOf(entry['id']), entry]))
}

function tableFindings({ file, path, english }: Table): Finding[] {
  const json = path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), file.json)
  const entries = isRecord(json) ? json : {}
  const fields = path.length === 0 ? SKILL_FIELDS : TITLE_FIELDS
  return [
    ...Object.keys(entries)
      .filter((id) => !english.has(id))
      .map((id) => atFile(file, [...path, id], `${id} has no English here to be translated`)),
    ...[...english].flatMap(([id, texts]) => {
      const entry = entries[id]
      if (!isRecord(entry)) return [atFile(file, path, `${id} is not translated`)]
      return entryFindings(entry, texts, fields).map((message) => atFile(file, [...path, id], `${id}: ${message}`))
    }),
  ]
}

function entryFindings(entry: Texts, english: Texts, fields: typeof SKILL_FIELDS): string[] {
  const mark = englishMark(fields.map(([field]) => textOf(english[field])))
  return [
    ...fields.flatMap(([field, limit]) => textFindings(field, textOf(entry[field]), limit)),
    ...(entry['of'] === mark ? [] : [`the English is another by now: read both again, then write of: "${mark}"`]),
  ]
}

function textFindings(field: string, text: string, limit: number): string[] {
  if (text.trim() === '') return [`${field} is missing`]
  if (text.length > limit) return [`${field} has ${text.length} characters, at most ${limit}`]
  if (/\p{L}!|¡/u.test(text)) return [`${field} shouts`]
  return field === 'title' || text.endsWith('.') ? [] : [`${field} does not end with a full stop`]
}

export const translationRules = [translationsRule]
