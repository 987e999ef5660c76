// Decides that every value of the source files is found again by its line.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseSource, readSource, toSection } from '../../src/content/build/source'

const TEXT = 'section: s\ntitle: S\nskills:\n  - id: a\n    requires:\n      - x\n      - y\n'

describe('parseSource', () => {
  it('knows the line of a value, and of the nearest thing above one that is missing', () => {
    const file = parseSource('s.yaml', TEXT)
    expect(file.lineAt(['title'])).toBe(2)
    expect(file.lineAt(['skills', 0, 'requires', 1])).toBe(7)
    expect(file.lineAt(['skills', 0, 'summary', 'deep'])).toBe(4)
    expect(file.lineAt(['nothing'])).toBe(1)
  })

  it('reports what is no YAML instead of throwing', () => {
    const file = parseSource('s.yaml', 'a: [1\n')
    expect(file.json).toBeUndefined()
    expect(file.errors[0]?.line).toBeGreaterThan(0)
  })
})

describe('toSection', () => {
  it('reads an empty file as a section without skills', () => {
    expect(toSection(parseSource('s.yaml', ''))).toMatchObject({ id: '', skills: [] })
    expect(toSection(parseSource('s.yaml', TEXT)).skills[0]?.json['id']).toBe('a')
  })
})

describe('readSource', () => {
  it('throws where the folder itself is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'))
    expect(() => readSource(folder)).toThrow(/ENOENT/)
    rmSync(folder, { recursive: true })
  })
})
