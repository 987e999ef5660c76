// Decides what a curriculum rule is: a small function from the source to findings with file and line.

import type { Source, SourceFile, SourceSkill } from './source'

export interface Finding {
  readonly file: string
  readonly line: number
  /** What the finding is about, for the exception list: a skill's id or a file's name. */
  readonly subject: string
  readonly message: string
}

export interface Rule {
  readonly id: string
  /** One sentence for the person who broke it. */
  readonly says: string
  check(source: Source): Finding[]
}

export function allSkills(source: Source): SourceSkill[] {
  return source.sections.flatMap((section) => section.skills)
}

export function idOf(skill: SourceSkill): string {
  const id = skill.json['id']
  return typeof id === 'string' ? id : '(no id)'
}

export function atSkill(skill: SourceSkill, path: readonly (string | number)[], message: string): Finding {
  const id = idOf(skill)
  return {
    file: skill.file.name,
    line: skill.file.lineAt([...skill.path, ...path]),
    subject: id,
    message: `${id}: ${message}`,
  }
}

export function atFile(file: SourceFile, path: readonly (string | number)[], message: string): Finding {
  return { file: file.name, line: file.lineAt(path), subject: file.name, message }
}
