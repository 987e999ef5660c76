// Decides whether a file is the outline that the build made: parsed and checked there in full, here only recognized.

import { isRecord } from '../kernel/json'
import { isId } from './ids'
import type { Roadmap } from './types'

/**
 * True for a complete outline. The build has run `parseRoadmap` over the same data; this sees to it that what arrived is
 * whole and of our making, at a tenth of the code and time. Roadmaps from anywhere else go through `parseRoadmap`.
 */
export function isOutline(json: unknown): json is Roadmap {
  if (!isRecord(json) || !isId(json['id']) || !isRecord(json['retired'])) return false
  const { sections, skills, choices, targets } = { sections: 0, skills: 0, choices: 0, targets: 0, ...json }
  return (
    areNamed(sections, () => true) &&
    areNamed(
      skills,
      ({ requires, section, number }) => Array.isArray(requires) && isId(section) && typeof number === 'number',
    ) &&
    areNamed(choices, ({ options }) => Array.isArray(options)) &&
    areNamed(targets, ({ needs }) => Array.isArray(needs))
  )
}

type Fields = Readonly<Record<'requires' | 'section' | 'number' | 'options' | 'needs', unknown>>

function areNamed(list: unknown, isWhole: (item: Fields) => boolean): boolean {
  const missing = { requires: 0, section: 0, number: undefined, options: 0, needs: 0 }
  return (
    Array.isArray(list) &&
    list.every(
      (item) =>
        isRecord(item) && isId(item['id']) && typeof item['title'] === 'string' && isWhole({ ...missing, ...item }),
    )
  )
}
