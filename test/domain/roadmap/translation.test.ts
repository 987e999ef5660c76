// Decides that a translation changes words and nothing else, leaves what people wrote themselves, and marks what stays in English.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTranslator, readTranslation } from '../../../src/domain/roadmap/translation'
import type { Roadmap, SkillId } from '../../../src/domain/roadmap/types'
import { roadmapOf } from '../../support/roadmaps'

const english = roadmapOf({
  skills: { git: [], http: ['tools'], sql: ['http'] },
  choices: { tools: ['git'] },
  targets: { junior: ['sql'] },
  sections: ['web'],
  fields: { git: { title: 'Version control' }, http: { title: 'Requests' } },
})

const texts = { title: 'Peticiones', summary: 'Qué es.', explain: 'Explica qué es.', build: 'Escribe una.' }
const spanish = readTranslation({
  title: 'Prueba',
  sections: { web: 'La web' },
  choices: { tools: 'Herramientas' },
  targets: {},
  skills: { http: texts, git: { title: 'Sin lo demás' } },
})
const { roadmap: say, details, searchText } = createTranslator(english, spanish)

/** The roadmap with one skill as somebody has changed it. */
function changed(id: string, fields: Partial<Roadmap['skills'][number]>): Roadmap {
  return { ...english, skills: english.skills.map((skill) => (skill.id === id ? { ...skill, ...fields } : skill)) }
}

const skillIn = (roadmap: Roadmap, id: string) => roadmap.skills.find((skill) => skill.id === id)

describe('a roadmap in another language', () => {
  const said = say(english)

  it('says what is translated, and marks what stays in English', () => {
    expect(said.title).toBe('Prueba')
    expect(said.sections[0]?.title).toBe('La web')
    expect(said.choices[0]?.title).toBe('Herramientas')
    expect(said.targets[0]).toMatchObject({ title: 'junior', lang: 'en' })
    expect(skillIn(said, 'http')?.title).toBe('Peticiones')
    expect(skillIn(said, 'http')?.lang).toBeUndefined()
    expect(skillIn(said, 'sql')).toMatchObject({ title: 'sql', lang: 'en' })
  })

  it('takes an entry that is not whole for none', () => {
    expect(skillIn(said, 'git')).toMatchObject({ title: 'Version control', lang: 'en' })
  })

  it('changes nothing but words', () => {
    const words = ['title', 'summary', 'explain', 'build', 'lang', 'restLang']
    const bare = (roadmap: Roadmap) =>
      JSON.parse(JSON.stringify(roadmap, (key, value) => (words.includes(key) ? undefined : value)))
    expect(bare(said)).toEqual(bare(english))
  })

  it('gives the same skill as the same object each time', () => {
    expect(say({ ...english }).skills[1]).toBe(said.skills[1])
    expect(say(changed('sql', { note: 'first' })).skills[1]).toBe(said.skills[1])
  })

  it('leaves titles that somebody gave, and skills of their own under the id of a built-in one, without a mark', () => {
    const renamed = { ...english, sections: english.sections.map((section) => ({ ...section, title: 'Ours' })) }
    expect(say(renamed).sections[0]).toEqual(renamed.sections[0])
    expect(skillIn(say(changed('http', { title: 'Mine' })), 'http')).toMatchObject({ title: 'Mine' })
    const own = changed('http', { summary: 'My own words.' })
    expect(skillIn(say(own), 'http')).toBe(skillIn(own, 'http'))
  })

  it('keeps a mentor’s note and date on a translated skill', () => {
    expect(skillIn(say(changed('http', { note: 'Read this', due: '2027-01-01' })), 'http')).toMatchObject({
      title: 'Peticiones',
      note: 'Read this',
      due: '2027-01-01',
    })
  })
})

describe('the details of a skill in another language', () => {
  const loaded = new Map(
    english.skills.map(({ id }): [SkillId, { summary: string; explain: string; build: string }] => [
      id,
      { summary: `About ${id}.`, explain: `Explain ${id}.`, build: `Write ${id}.` },
    ]),
  )

  it('have the translated summary and anchors, and say that the rest is in English', () => {
    expect(details(say(english), loaded).get('http')).toEqual({ ...texts, restLang: 'en' })
    expect(details(say(english), loaded).get('sql')).toEqual({
      ...loaded.get(english.skills[2]!.id),
      lang: 'en',
      restLang: 'en',
    })
  })

  it('are left alone for a skill of somebody’s own', () => {
    const own = say(changed('http', { summary: 'My own words.' }))
    expect(details(own, loaded).get('http')).toBe([...loaded.values()][1])
  })
})

describe('what a skill is found by in another language', () => {
  it('is the English title and both languages’ sentences', () => {
    const found = searchText(say(english), [
      ['vcs', 'Commits.'],
      ['web', 'Asks.'],
    ])
    expect(found[1]).toEqual(['Requests, web', 'Qué es. Explica qué es. Escribe una. Asks.'])
    expect(found[0]).toEqual(['vcs', 'Commits.'])
    expect(found).toHaveLength(3)
  })
})

describe('readTranslation', () => {
  it('takes anything, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (part) => {
        const translation = readTranslation({ title: part, sections: part, choices: part, targets: part, skills: part })
        expect(createTranslator(english, translation).roadmap(english).skills).toHaveLength(3)
        readTranslation(part)
      }),
      { seed: 9 },
    )
  })

  it('does not take the names of an object’s own methods for translations', () => {
    expect(readTranslation({ sections: {} }).sections.get('constructor')).toBeUndefined()
  })
})
