// Decides which level ticked checks speak for, and that a resource keeps its id.

import { describe, expect, it } from 'vitest'
import { levelOfChecks, resourceId } from '../../../src/domain/progress/evidence'
import type { Level } from '../../../src/domain/progress/types'
import { stampAt } from '../../support/facts'

const CHECKS = [
  { id: 'a-c1', text: 'Say it.', level: 'explain' as const },
  { id: 'a-c2', text: 'Compare it.', level: 'explain' as const },
  { id: 'a-c3', text: 'Build it.', level: 'build' as const },
]

function spokenFor(ticked: readonly string[], level: Level = 'new', checks = CHECKS) {
  const facts = { checks: new Map(ticked.map((id) => [id, { value: true, stamp: stampAt(1) }])) }
  return levelOfChecks(checks, facts, level)
}

describe('levelOfChecks', () => {
  it('speaks for "explain" when all of that level are ticked, for "build" when all are', () => {
    expect(spokenFor(['a-c1', 'a-c2'])).toBe('explain')
    expect(spokenFor(['a-c1', 'a-c2', 'a-c3'])).toBe('build')
  })

  it('speaks for nothing while one is open, and for no less than the learner has said', () => {
    expect(spokenFor([])).toBeUndefined()
    expect(spokenFor(['a-c1', 'a-c3'])).toBeUndefined()
    expect(spokenFor(['a-c1', 'a-c2'], 'explain')).toBeUndefined()
    expect(spokenFor(['a-c1', 'a-c2', 'a-c3'], 'explain')).toBe('build')
    expect(spokenFor([], 'new', [])).toBeUndefined()
  })
})

describe('resourceId', () => {
  it('depends on skill and address alone', () => {
    expect(resourceId('http', 'https://example.org/a')).toBe(resourceId('http', 'https://example.org/a'))
    expect(resourceId('http', 'https://example.org/a')).not.toBe(resourceId('http', 'https://example.org/b'))
    expect(resourceId('sql', 'https://example.org/a')).not.toBe(resourceId('http', 'https://example.org/a'))
  })

  it('is what it was when it was first shipped', () => {
    expect(resourceId('http', 'https://www.rfc-editor.org/rfc/rfc9110')).toBe('http:p3yyg7')
  })
})
