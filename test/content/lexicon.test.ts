// Decides whether the lexicon knows every technology name it promised to know, and says when an ambiguous one counts.

import { describe, expect, it } from 'vitest'
import { readCurriculum } from '../../src/content/build/curriculum'
import { isRecord, listOf, textOf } from '../../src/content/build/source'
import names from '../golden/technology-names.json'

const { source, roadmap } = readCurriculum()
const entries = listOf(source.lexicon.json).filter(isRecord)
const entryOf = (term: string) => entries.find((entry) => entry['term'] === term)

describe('the lexicon', () => {
  it('maps each of the 193 technology names to a live skill', () => {
    const live = new Set<string>(roadmap.skills.map((skill) => skill.id))
    expect(names).toHaveLength(193)
    expect(names.filter((name) => !live.has(textOf(entryOf(name)?.['skill'])))).toEqual([])
  })

  it('holds common spellings of what ads write in many ways', () => {
    const spellings = (term: string) => listOf(entryOf(term)?.['spellings']).map((text) => textOf(text).toLowerCase())
    expect(spellings('Kubernetes')).toContain('k8s')
    expect(spellings('PostgreSQL')).toContain('postgres')
    expect(spellings('Go')).toContain('golang')
    expect(spellings('Node.js')).toContain('nodejs')
  })

  it.each(['Go', 'C', 'R', 'Swift', 'Express', 'Chef', 'REST API', 'Node.js', 'Spring', 'Oracle Database'])(
    'says when %s counts',
    (term) => {
      expect(textOf(entryOf(term)?.['note'])).not.toBe('')
    },
  )
})
