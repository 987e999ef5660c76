// Decides which JSON is a roadmap, what a bare one is filled up with, and that no JSON breaks the reader.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoadmap } from '../../../src/domain/roadmap/details'
import { parseShape } from '../../../src/domain/roadmap/parse'
import { sketch } from '../../support/arbitraries'
import { chainOf, roadmapJson } from '../../support/roadmaps'

function faultsOf(json: unknown): string[] {
  const parsed = parseRoadmap(json)
  return parsed.ok ? [] : parsed.error.map((issue) => `${issue.path} ${issue.code}`)
}

describe('parseRoadmap', () => {
  it('fills in what a bare roadmap leaves out', () => {
    const parsed = parseRoadmap({ skills: [{ id: 'a' }, { id: 'b', requires: ['a'] }] })
    expect(parsed.ok && parsed.value).toMatchObject({
      id: 'custom',
      sections: [{ id: 'skills' }],
      skills: [
        { id: 'a', title: 'a', number: 1, tier: 'foundation', section: 'skills', requires: [] },
        { id: 'b', title: 'b', number: 2, requires: ['a'] },
      ],
      choices: [],
      targets: [],
      retired: {},
    })
  })

  it('gives a skill without a number the next one that nobody has', () => {
    const parsed = parseRoadmap({ skills: [{ id: 'a' }, { id: 'b', number: 1 }, { id: 'c', number: 3 }, { id: 'd' }] })
    expect(parsed.ok && parsed.value.skills.map((skill) => skill.number)).toEqual([2, 1, 3, 4])
  })

  it('reads a whole skill, a choice, a target and a rename', () => {
    const skill = {
      id: 'a',
      number: 7,
      title: 'A',
      section: 's',
      tier: 'mid',
      requires: ['one'],
      hours: [1, 2, 4],
      summary: 'What it is.',
      checks: [{ id: 'a-c1', text: 'Do it.', level: 'build' }],
      resources: [{ title: 'R', url: 'https://example.org/', kind: 'docs', free: true }],
      questions: [
        { id: 'a-q1', kind: 'choice', prompt: 'Which?', options: Array(4).fill({ text: 't', why: 'w' }), answer: 3 },
        { id: 'a-q2', kind: 'open', prompt: 'Why?', rubric: ['x', 'y', 'z'] },
      ],
      aliases: ['AA'],
    }
    const parsed = parseRoadmap({
      sections: [{ id: 's', title: 'S' }],
      skills: [skill, { id: 'b', section: 's' }],
      choices: [{ id: 'one', title: 'One', options: ['b'] }],
      targets: [{ id: 't', title: 'T', needs: [{ skill: 'one', level: 'explain', weight: 'nice' }] }],
      retired: { old: 'a' },
    })
    expect(parsed.ok && parsed.value.skills[0]).toMatchObject(skill)
    expect(parsed.ok && parsed.value).toMatchObject({
      choices: [{ options: ['b'] }],
      targets: [{ id: 't' }],
      retired: { old: 'a' },
    })
  })

  it.each([
    ['nothing', undefined, 'skills wrong-shape'],
    ['a roadmap without skills', { skills: [] }, 'skills wrong-shape'],
    ['an id that is no id', { skills: [{ id: '__proto__' }] }, 'skills.0.id wrong-shape'],
    ['a tier nobody knows', { skills: [{ id: 'a', tier: 'guru' }] }, 'skills.0.tier wrong-shape'],
    ['falling hours', { skills: [{ id: 'a', hours: [3, 2, 1] }] }, 'skills.0.hours wrong-shape'],
    ['two hours', { skills: [{ id: 'a', hours: [1, 2] }] }, 'skills.0.hours wrong-shape'],
    ['a broken number', { skills: [{ id: 'a', number: 1.5 }] }, 'skills.0.number wrong-shape'],
    [
      'a resource that is a script',
      { skills: [{ id: 'a', resources: [{ title: 'x', url: 'javascript:alert(1)', kind: 'docs', free: true }] }] },
      'skills.0.resources.0 wrong-shape',
    ],
    [
      'a question with three options',
      {
        skills: [
          {
            id: 'a',
            questions: [
              { id: 'q', kind: 'choice', prompt: 'p', options: Array(3).fill({ text: 't', why: 'w' }), answer: 0 },
            ],
          },
        ],
      },
      'skills.0.questions.0.answer wrong-shape',
    ],
    [
      'a need without a level',
      { skills: [{ id: 'a' }], targets: [{ id: 't', needs: [{ skill: 'a', weight: 'must' }] }] },
      'targets.0.needs.0 wrong-shape',
    ],
  ])('refuses %s and says where', (_, json, fault) => {
    expect(faultsOf(json)).toContain(fault)
  })

  it('refuses ids that objects inherit in one place only: where they lead nowhere', () => {
    expect(faultsOf({ skills: [{ id: 'constructor' }, { id: 'b', requires: ['constructor'] }] })).toEqual([])
    expect(faultsOf({ skills: [{ id: 'b', requires: ['toString'] }] })).toEqual([
      'skills.0.requires.0 unknown-prerequisite',
    ])
  })

  it('leaves the prototype of everything alone when a file names it', () => {
    const json: unknown = JSON.parse(
      '{"skills":[{"id":"a","__proto__":{"hours":[1,2,3]}}],"retired":{"__proto__":"a","old":"a"},"__proto__":{"id":"evil"}}',
    )
    const parsed = parseRoadmap(json)
    expect(parsed.ok && parsed.value.retired).toEqual({ old: 'a' })
    expect(parsed.ok && parsed.value.id).toBe('custom')
    expect(Object.keys({})).toEqual([])
    expect(({} as Record<string, unknown>)['id']).toBeUndefined()
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (json) => {
        expect(typeof parseRoadmap(json).ok).toBe('boolean')
      }),
    )
  })

  it('never throws on a roadmap with one part replaced by anything', () => {
    const part = fc.constantFrom('sections', 'skills', 'choices', 'targets', 'retired', 'version', 'id', 'title')
    fc.assert(
      fc.property(sketch, part, fc.jsonValue(), (roadmap, key, value) => {
        expect(typeof parseRoadmap({ ...roadmapJson(roadmap), [key]: value }).ok).toBe('boolean')
        expect(typeof parseRoadmap({ skills: [{ id: 'a', [key]: value }] }).ok).toBe('boolean')
      }),
    )
  })

  it('reads back what it has read', () => {
    fc.assert(
      fc.property(sketch, (roadmap) => {
        const once = parseRoadmap(roadmapJson(roadmap))
        expect(once.ok).toBe(true)
        expect(parseRoadmap(JSON.parse(JSON.stringify(once.ok && once.value)))).toEqual(once)
      }),
    )
  })

  it('takes a chain of 5,000 prerequisites', () => {
    const json = roadmapJson(chainOf(5000))
    json.skills.reverse()
    expect(parseRoadmap(json).ok).toBe(true)
  })
})

describe('parseShape', () => {
  it('reads the outline alone and leaves sentences out', () => {
    const parsed = parseShape({ skills: [{ id: 'a', summary: 'What it is.' }] })
    expect(parsed.ok && parsed.value.skills[0]).not.toHaveProperty('summary')
  })
})
