// Decides how the curriculum's YAML is read: every value with the file and line it stands on.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { TIERS, type Tier } from '../../domain/roadmap/types'

export interface SourceFile {
  readonly name: string
  readonly json: unknown
  /** The line of the value at this path, or of the nearest thing above it that exists. */
  lineAt(path: readonly (string | number)[]): number
  readonly errors: readonly { readonly line: number; readonly message: string }[]
}

export interface SourceSkill {
  readonly file: SourceFile
  readonly path: readonly (string | number)[]
  readonly json: Readonly<Record<string, unknown>>
}

export interface SourceSection {
  readonly file: SourceFile
  readonly id: string
  readonly title: string
  readonly skills: readonly SourceSkill[]
}

/** What one language has of the curriculum: the titles around the skills, and the skills of the tiers that were begun. */
export interface SourceTranslation {
  readonly language: string
  readonly titles: SourceFile
  readonly tiers: readonly { readonly tier: Tier; readonly file: SourceFile }[]
}

/** The languages with a folder of their own beside `backend`. */
const LANGUAGES = ['es']

/** The curriculum as it stands in the files, unchecked. */
export interface Source {
  readonly sections: readonly SourceSection[]
  readonly sectionOrder: SourceFile
  readonly choices: SourceFile
  readonly targets: SourceFile
  readonly lexicon: SourceFile
  readonly retired: SourceFile
  readonly exceptions: SourceFile
  readonly hosts: SourceFile
  readonly numbers: SourceFile
  readonly translations: readonly SourceTranslation[]
}

export function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

export function listOf(input: unknown): readonly unknown[] {
  return Array.isArray(input) ? input : []
}

export function textOf(input: unknown): string {
  return typeof input === 'string' ? input : ''
}

/** Parses one file's text; faults in the YAML come back as errors with their line. JSON is YAML, so it works for both. */
export function parseSource(name: string, text: string): SourceFile {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  return {
    name,
    json: doc.errors.length > 0 ? undefined : doc.toJS(),
    lineAt: (path) => lineOf(doc, lines, path),
    errors: doc.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      message: error.message.split('\n')[0] ?? '',
    })),
  }
}

function lineOf(doc: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = doc.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** Reads the whole content folder. Node only; throws only where the folder itself is missing. */
export function readSource(folder: string): Source {
  const read = (name: string) => {
    const path = join(folder, name)
    return parseSource(name, existsSync(path) ? readFileSync(path, 'utf8') : '')
  }
  const sectionOrder = read('sections.yaml')
  const order = listOf(sectionOrder.json).map(textOf)
  const names = readdirSync(join(folder, 'backend')).filter((name) => name.endsWith('.yaml'))
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  const sections = names.map((name) => toSection(read(`backend/${name}`))).sort((a, b) => rank(a.id) - rank(b.id))
  return {
    sections,
    sectionOrder,
    choices: read('choices.yaml'),
    targets: read('targets.yaml'),
    lexicon: read('lexicon.yaml'),
    retired: read('retired.yaml'),
    exceptions: read('exceptions.yaml'),
    hosts: read('hosts.yaml'),
    numbers: read('numbers.json'),
    translations: LANGUAGES.map((language) => ({
      language,
      titles: read(`${language}/titles.yaml`),
      tiers: TIERS.filter((tier) => existsSync(join(folder, language, `${tier}.yaml`))).map((tier) => ({
        tier,
        file: read(`${language}/${tier}.yaml`),
      })),
    })),
  }
}

export function toSection(file: SourceFile): SourceSection {
  const json = isRecord(file.json) ? file.json : {}
  const skills = listOf(json['skills']).map((skill, i) => ({
    file,
    path: ['skills', i],
    json: isRecord(skill) ? skill : {},
  }))
  return { file, id: textOf(json['section']), title: textOf(json['title']), skills }
}
