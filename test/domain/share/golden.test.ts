// Checks that the link of every version that was ever shipped still says what it said: these files never change.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crc24 } from '../../../src/domain/share/crc24'
import { decodeShare, encodeShare, LATEST_VERSION } from '../../../src/domain/share/link'
import type { Catalogue } from '../../../src/domain/share/numbering'
import { DICTIONARY } from '../../../src/domain/share/v1Dictionary'

const golden = (name: string) => readFileSync(join(import.meta.dirname, '../../golden', name), 'utf8')

/** The numbers that the golden links were made with. */
const NUMBERS = { 'how-internet-works': 1, http: 2, 'domain-names-dns': 3, hosting: 4, git: 40, sql: 71, kafka: 200 }
const catalogue: Catalogue = (roadmap) =>
  roadmap === 'backend'
    ? {
        numberOf: new Map(Object.entries(NUMBERS)),
        idOf: new Map(Object.entries(NUMBERS).map(([id, number]) => [number, id])),
      }
    : undefined

describe('golden links', () => {
  for (let version = 1; version <= LATEST_VERSION; version += 1)
    it(`decodes version ${version} as on the day it shipped`, () => {
      const link = golden(`share-v${version}.txt`).trim()
      const decoded = decodeShare(link, catalogue)
      const content: unknown = JSON.parse(golden(`share-v${version}.json`))
      expect(decoded).toEqual({ ok: true, value: { content, link, repairs: [], unknown: ['#230'] } })
    })

  it.each([1, 2, 3])('makes version %d anew, character by character', (version) => {
    const link = golden(`share-v${version}.txt`).trim()
    const decoded = decodeShare(link, catalogue)
    expect(decoded.ok && encodeShare(decoded.value.content, catalogue)).toEqual({ ok: true, value: link })
  })

  it('keeps the dictionary of version 1 to the letter', () => {
    expect([DICTIONARY.length, crc24(DICTIONARY)]).toEqual([2365, 0xf0bbb])
  })
})
