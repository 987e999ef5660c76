// Decides that the lab takes and gives roadmaps as plain JSON, the built-in one and any other.

import { describe, expect, it } from 'vitest'
import { parseRoadmap, roadmap } from '../../src/lab/main'

describe('roadmap', () => {
  it('is the whole curriculum, with the sentences that the outline leaves out', () => {
    expect(roadmap.skills.length).toBeGreaterThanOrEqual(200)
    expect(roadmap.targets).toHaveLength(8)
    const sql = roadmap.skills.find(({ id }) => id === 'sql')
    expect(sql).toMatchObject({ section: 'relational', explain: expect.any(String), build: expect.any(String) })
  })

  it('is found sound by the lab’s own parser and comes back unchanged', () => {
    expect(parseRoadmap(roadmap)).toStrictEqual({ ok: true, value: roadmap })
  })
})

describe('parseRoadmap', () => {
  it('fills in what a roadmap of bare ids leaves out, and nothing that JSON does not know', () => {
    const parsed = parseRoadmap({ id: 'two', skills: [{ id: 'a' }, { id: 'b', requires: ['a'] }] })
    if (!parsed.ok) throw new Error('not parsed')
    expect(parsed.value.skills).toStrictEqual([
      { id: 'a', number: 1, title: 'a', section: expect.any(String), tier: 'foundation', requires: [] },
      { id: 'b', number: 2, title: 'b', section: expect.any(String), tier: 'foundation', requires: ['a'] },
    ])
    expect(JSON.parse(JSON.stringify(parsed.value))).toStrictEqual(parsed.value)
    expect(parseRoadmap(parsed.value)).toStrictEqual(parsed)
  })

  it.each([
    [
      'a circle',
      {
        skills: [
          { id: 'a', requires: ['b'] },
          { id: 'b', requires: ['a'] },
        ],
      },
      'cycle',
    ],
    ['an unknown prerequisite', { skills: [{ id: 'a', requires: ['nowhere'] }] }, 'unknown-prerequisite'],
    ['a doubled id', { skills: [{ id: 'a' }, { id: 'a' }] }, 'double-id'],
    ['no skills', { skills: [] }, 'wrong-shape'],
    ['no object', 'a text', 'wrong-shape'],
    ['nothing', undefined, 'wrong-shape'],
  ])('names the fault of %s', (_, json, code) => {
    const parsed = parseRoadmap(json)
    expect(parsed.ok ? [] : parsed.error.map((issue) => issue.code)).toContain(code)
  })
})
