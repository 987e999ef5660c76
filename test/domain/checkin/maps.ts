// Decides the small maps that the check-in's tests run on.

import fc from 'fast-check'
import { modelOf } from '../../../src/domain/checkin/model'
import { parseRoadmap } from '../../../src/domain/roadmap/details'
import type { Roadmap } from '../../../src/domain/roadmap/types'

export function roadmapOf(skills: readonly object[], more: object = {}): Roadmap {
  const parsed = parseRoadmap({ id: 'test', skills, ...more })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

/** `n` skills in a row, each resting on the one before. */
export function chain(n: number): Roadmap {
  return roadmapOf(Array.from({ length: n }, (_, i) => ({ id: `s${i}`, requires: i > 0 ? [`s${i - 1}`] : [] })))
}

/** Any map of 2 to 24 skills: every skill may rest on any earlier ones, or on a choice of two. */
export const anyRoadmap: fc.Arbitrary<Roadmap> = fc
  .array(fc.tuple(fc.array(fc.nat(), { maxLength: 4 }), fc.nat({ max: 3 }), fc.boolean()), {
    minLength: 2,
    maxLength: 24,
  })
  .map((rows) => {
    const skills = rows.map(([links, section, picks], i) => {
      const before = i > 0 ? [...new Set(links.map((link) => `s${link % i}`))] : []
      return { id: `s${i}`, section: `t${section}`, requires: picks && i > 2 ? [...before, 'either'] : before }
    })
    const sections = [0, 1, 2, 3].map((k) => ({ id: `t${k}` }))
    return roadmapOf(skills, { sections, choices: [{ id: 'either', options: ['s0', 's1'] }] })
  })

export const anyModel = anyRoadmap.map(modelOf)
