// Decides that progress stored by any version ever shipped is still read, record by record.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countFacts } from '../../../src/domain/progress/merge'
import { decodeFacts, LATEST_VERSION } from '../../../src/domain/progress/persisted/decode'
import { encodeFacts } from '../../../src/domain/progress/persisted/encode'
import { FACT_KINDS } from '../../../src/domain/progress/types'

const goldenPath = (version: number) => join(import.meta.dirname, '..', '..', 'golden', `progress-v${version}.json`)
const versions = Array.from({ length: LATEST_VERSION }, (_, i) => i + 1)

/** What the blob of each version holds; a new version adds a line, no line ever changes. */
const RECORDS: Readonly<Record<number, number>> = { 1: 18, 2: 22 }

describe.each(versions)('stored progress of version %i', (version) => {
  const path = goldenPath(version)
  const read = () => decodeFacts(readFileSync(path, 'utf8').trim())

  it('has a golden blob', () => {
    expect(existsSync(path), `store a blob of version ${version} at ${path}; the old ones stay`).toBe(true)
    expect(JSON.parse(readFileSync(path, 'utf8')).version).toBe(version)
  })

  it('decodes whole', () => {
    const decoded = read()
    expect(decoded.ok && decoded.value.rejected).toEqual([])
    expect(decoded.ok && countFacts(decoded.value.facts)).toBe(RECORDS[version])
  })

  it('means what it meant', () => {
    const decoded = read()
    if (!decoded.ok) throw new Error(decoded.error)
    const { levels, picks, aims, later, notes, evidence, checks, resources, inferred, records } = decoded.value.facts
    const values = (map: ReadonlyMap<string, { value: unknown }>) =>
      Object.fromEntries([...map].map(([id, { value }]) => [id, value]))
    expect(values(levels)).toEqual({
      http: 'build',
      sql: 'learning',
      docker: 'explain',
      rust: 'skipped',
      python: 'new',
    })
    expect(values(picks)).toEqual({ 'backend-language': 'python', 'web-framework': null })
    expect(values(aims)).toEqual({ target: 'junior-backend' })
    expect(values(later)).toEqual({ terminal: 1767225600000, git: null })
    expect(values(notes)).toEqual({ http: 'Read RFC 9110 §9.\nAsk about 409 — “conflict”.' })
    expect(values(evidence)).toMatchObject({
      'mox1-abc': { skill: 'http', url: 'https://example.org/server' },
      'mox2-def': null,
    })
    expect(values(checks)).toEqual({ 'http-c1': true, 'http-c2': false })
    expect(values(resources)).toEqual({ 'http:1a2b3c': 'finished', 'sql:zz9': 'started', 'git:0': null })
    expect(values(inferred)).toEqual(version < 2 ? {} : { linux: 86, tcp: null })
    expect(values(records)).toEqual(
      version < 2 ? {} : { 'hours:a1': { skill: 'sql', hours: 2.5 }, 'plan:everything': null },
    )
    expect(levels.get('http')?.stamp).toBe('0moxywgg0000-tab1')
  })
})

describe('the newest golden blob', () => {
  it('is what is written today, to the letter', () => {
    const text = readFileSync(goldenPath(LATEST_VERSION), 'utf8').trim()
    const decoded = decodeFacts(text)
    expect(decoded.ok && encodeFacts(decoded.value.facts, FACT_KINDS)).toBe(text)
  })

  it('holds every kind of fact there is', () => {
    const { facts } = JSON.parse(readFileSync(goldenPath(LATEST_VERSION), 'utf8'))
    expect(Object.keys(facts).sort()).toEqual([...FACT_KINDS].sort())
  })
})
