// The second way into the curriculum: a section's details and the words for search, each when first asked for.

import { parseDetails } from '../domain/roadmap/details'
import type { SectionId, SkillDetails, SkillId } from '../domain/roadmap/types'
import { fetchJson } from './fetchJson'
import layoutUrl from './generated/layout.json?url'
import searchUrl from './generated/search.json?url'

const detailUrls = import.meta.glob<string>('./generated/details/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** The details of one section's skills. Rejects when the file cannot be had (offline on a first visit). */
export async function loadDetails(section: SectionId): Promise<ReadonlyMap<SkillId, SkillDetails>> {
  const url = detailUrls[`./generated/details/${section}.json`]
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

/** The map's layout as the build made it, not yet checked. */
export function loadLayout(): Promise<unknown> {
  return fetchJson(layoutUrl)
}
