// Decides what a search over the real curriculum finds, and what it must not.

import { describe, expect, it } from 'vitest'
import { searchTextOf } from '../../src/content/build/assemble'
import { readCurriculum } from '../../src/content/build/curriculum'
import { createIndex } from '../../src/features/checklist/searchIndex'

const { roadmap } = readCurriculum()
const texts = searchTextOf(roadmap).map(([names = '', text = ''], i) => {
  return [`${roadmap.skills[i]?.title}, ${names}`, text] as const
})
const search = createIndex(texts)
const found = (query: string) => [...search(query)].map((at) => roadmap.skills[at]?.id as string)

describe('createIndex', () => {
  it.each([
    ['postgresql', 'postgresql'],
    ['postgers', 'postgresql'],
    ['kuberntes', 'kubernetes'],
    ['dokcer', 'docker'],
    ['k8s', 'kubernetes'],
    ['REST', 'rest'],
    ['ci/cd', 'ci-cd'],
  ])('finds %s by its name or an alias, mistakes forgiven', (query, skill) => {
    expect(found(query)).toContain(skill)
  })

  it('finds every skill by its own title', () => {
    for (const { id, title } of roadmap.skills) expect(found(title), title).toContain(id)
  })

  it('finds a skill by words of its sentences, in any order', () => {
    const [first, ...others] = (texts[0]?.[1] ?? '').split(/\s+/).filter((word) => /^[a-z]{6,}$/.test(word))
    expect(found(`${others[0]} ${first}`)).toContain(roadmap.skills[0]?.id)
  })

  it('finds few skills for one exact name', () => {
    expect(found('kubernetes').length).toBeLessThan(12)
  })

  it.each([
    ['codigo', 'Código limpio'],
    ['CÓDIGO', 'Codigo limpio'],
    ['cmabios', 'Gestión de cambios'],
    ['اداره', 'إدارة الإصدارات'],
    ['الاصدارات', 'إدارةُ الإصدارات'],
  ])('finds %s in %s, whatever the accents, vowel signs and forms of letters', (query, title) => {
    const search = createIndex([
      ['Redes', ''],
      [title, ''],
    ])
    expect([...search(query)]).toEqual([1])
  })

  it.each(['zzzzqqqq', '^$[](){}*+?\\|.', '"unclosed', '-minus', '%00', '日本語の検索', ' '.repeat(50)])(
    'answers %j without finding everything',
    (query) => {
      expect(search(query).size).toBeLessThan(roadmap.skills.length)
    },
  )

  it.each(['depuracion', 'DEPURACIÓN', 'depuracon', 'que la demuestra'])('finds words with accents by %j', (query) => {
    const spanish = createIndex([
      ['Fundamentos de HTML y CSS', 'Construye una página.'],
      ['Depuración (debugging)', 'Anota la causa y qué la demuestra.'],
    ])
    expect([...spanish(query)]).toEqual([1])
  })

  it('answers the longest query the field takes', () => {
    expect(search('kubernetes '.repeat(9)).size).toBeLessThan(roadmap.skills.length)
  })
})
