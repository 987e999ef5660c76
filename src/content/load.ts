// The one way into the curriculum: the outline first, a section's details and the words for search when asked for.

import type { Result } from '../domain/kernel/result'
import { parseDetails, parseRoadmap } from '../domain/roadmap/parse'
import type { Issue, Roadmap, SectionId, SkillDetails, SkillId } from '../domain/roadmap/types'
import outlineUrl from './generated/outline.json?url'
import searchUrl from './generated/search.json?url'

const detailUrls = import.meta.glob<string>('./generated/details/*.json', { query: '?url', import: 'default' })

export async function loadOutline(): Promise<Result<Roadmap, Issue[]>> {
  return parseRoadmap(await fetchJson(outlineUrl))
}

/** The details of one section's skills. Rejects when the file cannot be had (offline on a first visit). */
export async function loadDetails(section: SectionId): Promise<ReadonlyMap<SkillId, SkillDetails>> {
  const url = await detailUrls[`./generated/details/${section}.json`]?.()
  if (url === undefined) return new Map()
  const parsed = parseDetails(await fetchJson(url))
  if (!parsed.ok) throw new Error(parsed.error.map((issue) => issue.message).join('; '))
  return parsed.value
}

/** By position in the roadmap: the aliases and the sentences a skill is found by. */
export async function loadSearchText(): Promise<readonly (readonly [string, string])[]> {
  const json = await fetchJson(searchUrl)
  if (!Array.isArray(json)) throw new Error('the search text is no list')
  return json.map((entry: unknown) => (Array.isArray(entry) ? [String(entry[0]), String(entry[1])] : ['', '']))
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.json()
}
