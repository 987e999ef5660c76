// Decides that every spelling of the shipped lexicon is found, that its size holds, and that a damaged one is refused.

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLexicon } from '../../../src/domain/match/lexicon'
import { lexicon, lexiconJson, termsIn } from './lexiconFile'

const LARGEST_GZIP = 20_000

describe('the shipped lexicon', () => {
  it('stays within its share of a download', () => {
    expect(gzipSync(JSON.stringify(lexiconJson)).length).toBeLessThanOrEqual(LARGEST_GZIP)
  })

  it('carries no notes, which are for people', () => {
    expect(JSON.stringify(lexiconJson)).not.toContain('"note"')
  })

  it('finds each of its spellings that needs no company, written alone', () => {
    const lost = lexiconJson.flatMap((entry) => {
      const { spellings, weak, as, term } = { as: entry['term'], weak: [], spellings: [], term: '', ...entry }
      const list = (input: unknown): string[] => (Array.isArray(input) ? input.map(String) : [])
      return list(spellings)
        .filter((text) => !list(weak).includes(text) && !termsIn(`We use ${text}.`).includes(String(as)))
        .map((text) => `${String(term)}: ${text}`)
    })
    expect(lost).toEqual([])
  })

  it('gives every term a name and a skill', () => {
    expect(lexicon.terms.filter(({ name, shared, skill }) => name === '' || shared === '' || skill === '')).toEqual([])
  })
})

describe('parseLexicon', () => {
  it.each([
    [[{ skill: 'java' }]],
    [[{ term: 'Java' }]],
    [[{ term: 'Java', skill: 'java', spellings: [1] }]],
    ['no list'],
  ])('refuses %j and says where', (json) => {
    const parsed = parseLexicon(json)
    expect(parsed.ok).toBe(false)
    expect(parsed).toMatchObject({ error: [expect.stringContaining('lexicon')] })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void parseLexicon(json)))
  })
})

describe('the file of the matcher', () => {
  it('is the last generation of the YAML', () => {
    const file = new URL('../../../src/content/generated/lexicon.json', import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(lexiconJson)
  })
})
