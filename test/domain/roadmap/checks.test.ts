// Decides that no roadmap with doubled ids, missing prerequisites or circles gets past the checks.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkStructure, findCycle } from '../../../src/domain/roadmap/checks'
import { parseShape } from '../../../src/domain/roadmap/parse'
import { sketch } from '../../support/arbitraries'
import { chainOf, type RoadmapSketch, roadmapJson, roadmapOf } from '../../support/roadmaps'
import { seededRandom } from '../../support/time'

/** Issues of a sketch as `path code: message`. */
function issuesOf(json: unknown): string[] {
  const shape = parseShape(json)
  if (!shape.ok) throw new Error(JSON.stringify(shape.error))
  return checkStructure(shape.value).map(({ path, code, message }) => `${path} ${code}: ${message}`)
}

function unchecked(roadmap: RoadmapSketch) {
  const shape = parseShape(roadmapJson(roadmap))
  if (!shape.ok) throw new Error(JSON.stringify(shape.error))
  return shape.value
}

describe('checkStructure', () => {
  it('finds nothing in a sound roadmap', () => {
    fc.assert(
      fc.property(sketch, (roadmap) => {
        expect(checkStructure(roadmapOf(roadmap))).toEqual([])
      }),
    )
  })

  it.each([
    ['a skill id used twice', { skills: [{ id: 'a' }, { id: 'a' }] }, 'skills.1.id double-id: "a" is used twice'],
    [
      'a choice that bears the id of a skill',
      { skills: [{ id: 'a' }], choices: [{ id: 'a', options: ['a'] }] },
      'choices.0.id double-id: "a" is used twice',
    ],
    [
      'a number given twice',
      {
        skills: [
          { id: 'a', number: 4 },
          { id: 'b', number: 4 },
        ],
      },
      'skills.1.number double-number: 4 belongs to "a"',
    ],
    [
      'a section that does not exist',
      { sections: [{ id: 's' }], skills: [{ id: 'a', section: 'x' }] },
      'skills.0.section unknown-section: "x" does not exist',
    ],
    [
      'a prerequisite that does not exist',
      { skills: [{ id: 'a', requires: ['b'] }] },
      'skills.0.requires.0 unknown-prerequisite: "b" does not exist',
    ],
    [
      'an option that is no skill',
      { skills: [{ id: 'a' }], choices: [{ id: 'c', options: ['a', 'c'] }] },
      'choices.0.options.1 unknown-option: "c" does not exist',
    ],
    [
      'a need for nothing',
      { skills: [{ id: 'a' }], targets: [{ id: 't', needs: [{ skill: 'b', level: 'build', weight: 'must' }] }] },
      'targets.0.needs.0 unknown-need: "b" does not exist',
    ],
  ])('names %s', (_, json, issue) => {
    expect(issuesOf(json)).toEqual([issue])
  })

  it('prints the whole circle', () => {
    const issues = issuesOf(roadmapJson({ skills: { z: [], a: ['c'], b: ['a'], c: ['b', 'z'] } }))
    expect(issues).toEqual(['skills.1.requires cycle: a → c → b → a'])
  })

  it('prints a circle that goes through a choice', () => {
    const issues = issuesOf(roadmapJson({ skills: { a: ['pick'], b: ['a'], c: [] }, choices: { pick: ['b', 'c'] } }))
    expect(issues).toEqual(['skills.0.requires cycle: a → pick → b → a'])
  })

  it('prints a skill that requires itself', () => {
    expect(issuesOf(roadmapJson({ skills: { a: ['a'] } }))).toEqual(['skills.0.requires cycle: a → a'])
  })
})

describe('findCycle', () => {
  it('walks a chain of 5,000 without overflowing the stack, and finds the circle when its ends are joined', () => {
    const chain = chainOf(5000)
    expect(findCycle(unchecked(chain))).toBeUndefined()
    const ring = { ...chain, skills: { ...chain.skills, s0: ['s4999'] } }
    expect(findCycle(unchecked(ring))).toHaveLength(5001)
  })

  it('finds a path along prerequisites exactly when peeling off leaves gets stuck', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 8 }), (seed, size) => {
        const random = seededRandom(seed)
        const ids = Array.from({ length: size }, (_, i) => `s${i}`)
        const skills = Object.fromEntries(ids.map((id) => [id, ids.filter(() => random() < 0.2)]))
        const cycle = findCycle(unchecked({ skills }))
        expect(cycle !== undefined).toBe(!canBePeeled(skills))
        for (const [i, id] of (cycle ?? []).slice(0, -1).entries()) expect(skills[id]).toContain(cycle?.[i + 1])
        expect(cycle?.at(-1)).toBe(cycle?.[0])
      }),
    )
  })
})

/** The naive way: take away skills whose prerequisites are all gone until none is left, or none can be taken. */
function canBePeeled(skills: Readonly<Record<string, readonly string[]>>): boolean {
  const left = new Set(Object.keys(skills))
  for (;;) {
    const free = [...left].find((id) => !skills[id]?.some((other) => left.has(other)))
    if (free === undefined) return left.size === 0
    left.delete(free)
  }
}
