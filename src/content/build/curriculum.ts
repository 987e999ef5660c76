// Decides how the curriculum comes from its folder: read, checked, parsed.

import { join } from 'node:path'
import { parseRoadmap } from '../../domain/roadmap/details'
import type { Roadmap } from '../../domain/roadmap/types'
import { assembleRoadmap } from './assemble'
import { checkSource, formatReport } from './check'
import { readSource, type Source } from './source'

export const CONTENT_FOLDER = join(import.meta.dirname, '..')

/** Reads and parses without the editorial rules; throws with every structural fault. Node only. */
export function readCurriculum(folder: string = CONTENT_FOLDER): {
  readonly source: Source
  readonly roadmap: Roadmap
} {
  const source = readSource(folder)
  const parsed = parseRoadmap(assembleRoadmap(source))
  if (!parsed.ok) throw new Error(parsed.error.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return { source, roadmap: parsed.value }
}

/** Every finding of every rule as `file:line: rule: message`. */
export function curriculumFindings(folder: string = CONTENT_FOLDER): string[] {
  return checkSource(readSource(folder)).map((report) => formatReport(report, 'src/content'))
}
