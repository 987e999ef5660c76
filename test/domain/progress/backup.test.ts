// Decides what a backup file is called and that it gives back all it was given.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupName, encodeBackup } from '../../../src/domain/progress/persisted/backup'
import { decodeFacts } from '../../../src/domain/progress/persisted/decode'
import { facts } from '../../support/arbitraries'

const EXTRAS = { savedAt: '2026-01-01T00:00:00.000Z', roadmap: 'backend', settings: { theme: 'dark' } }

describe('backupName', () => {
  const midnight = Date.UTC(2026, 0, 1)

  it('names the day of the reader, not the day in Greenwich', () => {
    expect(backupName(midnight, 0)).toBe('groundwork-2026-01-01.json')
    expect(backupName(midnight, 300)).toBe('groundwork-2025-12-31.json')
    expect(backupName(midnight - 1, -60)).toBe('groundwork-2026-01-01.json')
  })
})

describe('encodeBackup', () => {
  it('restores to the identical facts and extras', () => {
    fc.assert(
      fc.property(facts, (all) => {
        expect(decodeFacts(encodeBackup(all, EXTRAS))).toEqual({
          ok: true,
          value: { facts: all, rejected: [], extras: EXTRAS },
        })
      }),
    )
  })

  it('is a text that people can read', () => {
    expect(encodeBackup({ ...emptyFacts() }, EXTRAS).split('\n').length).toBeGreaterThan(10)
  })
})

function emptyFacts() {
  const decoded = decodeFacts('{"product":"groundwork","version":1,"facts":{}}')
  if (!decoded.ok) throw new Error(decoded.error)
  return decoded.value.facts
}
