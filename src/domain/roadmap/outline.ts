// Decides whether a file is the outline that the build made: parsed and checked there in full, here only recognized.

import { isRecord } from '../kernel/json'
import { isId } from './ids'
import type { Roadmap } from './types'

/**
 * True for a complete outline. The build has run `parseRoadmap` over the same data; this sees to it that what arrived is
 * whole and of our making, at a tenth of the code and time. Roadmaps from anywhere else go through `parseRoadmap`.
 */
export function isOutline(json: unknown): json is Roadmap {
  return (
    isRecord(json) &&
    isId(json['id']) &&
    isRecord(json['retired']) &&
    LISTS.every(([key, part]) => isWhole(json[key], part))
  )
}

/** Each list with the list that every entry of it has to have. */
const LISTS = [['sections'], ['skills', 'requires'], ['choices', 'options'], ['targets', 'needs']] as const

function isWhole(list: unknown, part: string | undefined): boolean {
  const isEntry = (item: unknown) =>
    isRecord(item) &&
    isId(item['id']) &&
    typeof item['title'] === 'string' &&
    (!part || Array.isArray(item[part])) &&
    (part !== 'requires' || (isId(item['section']) && typeof item['number'] === 'number'))
  return Array.isArray(list) && list.every(isEntry)
}
