// Decides that the app recognizes the outline its build made, and nothing half as good.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOutline } from '../../../src/domain/roadmap/outline'
import { roadmapOf } from '../../support/roadmaps'

const whole = roadmapOf({
  skills: { a: [], b: ['one'] },
  choices: { one: ['a'] },
  targets: { t: ['b'] },
  retired: { old: 'a' },
})
const json = (): Record<string, unknown> => JSON.parse(JSON.stringify(whole))

describe('isOutline', () => {
  it('recognizes a roadmap that went through JSON', () => {
    expect(isOutline(json())).toBe(true)
  })

  it.each(['id', 'retired', 'sections', 'skills', 'choices', 'targets'])('refuses one without %s', (key) => {
    const { [key]: _, ...rest } = json()
    expect(isOutline(rest)).toBe(false)
  })

  it.each([
    ['a skill without prerequisites', { skills: [{ id: 'a', title: 'A', section: 's', number: 1 }] }],
    ['a skill without a number', { skills: [{ id: 'a', title: 'A', section: 's', requires: [] }] }],
    ['a skill without a section', { skills: [{ id: 'a', title: 'A', number: 1, requires: [] }] }],
    ['a skill without a title', { skills: [{ id: 'a', section: 's', number: 1, requires: [] }] }],
    ['a choice without options', { choices: [{ id: 'c', title: 'C' }] }],
    ['a target without needs', { targets: [{ id: 't', title: 'T' }] }],
    ['an id that is none', { sections: [{ id: '__proto__', title: 'S' }] }],
    ['half an answer', { skills: 'Not found' }],
  ])('refuses %s', (_, part) => {
    expect(isOutline({ ...json(), ...part })).toBe(false)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('skills', 'targets', 'retired'), (value, key) => {
        expect(typeof isOutline(value)).toBe('boolean')
        expect(typeof isOutline({ ...json(), [key]: value })).toBe('boolean')
      }),
    )
  })
})
