// Decides that the lab plans over plain JSON: bare roadmaps, default hours, choices, and clear errors.

import { describe, expect, it } from 'vitest'
import { plan } from '../../src/lab/plan'

const bare = { skills: [{ id: 'a' }, { id: 'b', requires: ['a'] }, { id: 'c' }, { id: 'd' }] }

describe('plan', () => {
  it('plans a roadmap of bare ids, one hour each', () => {
    const goals = [
      { skill: 'b', weight: 1 },
      { skill: 'c', weight: 3 },
    ]
    // c is done after 1 hour, b after 3, of 3 hours in all: 1 − (3 × 1 + 1 × 3) ÷ (4 × 3).
    expect(plan({ roadmap: bare, known: [], goals })).toEqual({ order: ['c', 'a', 'b'], area: 0.5 })
  })

  it('takes hours from the input, else the likely ones of the roadmap', () => {
    const roadmap = { skills: [{ id: 'a', hours: [1, 2, 9] }, { id: 'b' }] }
    const goals = ['a', 'b'].map((skill) => ({ skill, weight: 1 }))
    expect(plan({ roadmap, known: [], goals }).order).toEqual(['b', 'a'])
    expect(plan({ roadmap, known: [], goals, hours: { b: 5 } }).order).toEqual(['a', 'b'])
  })

  it('settles a choice by its cheapest option, or not at all when one is known', () => {
    const roadmap = {
      skills: [{ id: 'go' }, { id: 'java', hours: [9, 9, 9] }, { id: 'api', requires: ['language'] }],
      choices: [{ id: 'language', title: 'Language', options: ['java', 'go'] }],
    }
    const goals = [{ skill: 'api', weight: 1 }]
    expect(plan({ roadmap, known: [], goals }).order).toEqual(['go', 'api'])
    expect(plan({ roadmap, known: ['java'], goals }).order).toEqual(['api'])
    expect(plan({ roadmap, known: [], goals: [{ skill: 'language', weight: 1 }] }).order).toEqual(['go'])
  })

  it('has nothing to order when nothing is missing, and leaves out ids the roadmap lacks', () => {
    expect(plan({ roadmap: bare, known: ['a'], goals: [{ skill: 'a', weight: 2 }] })).toEqual({ order: [], area: 1 })
    expect(plan({ roadmap: bare, known: ['x'], goals: [{ skill: 'y', weight: 2 }] })).toEqual({ order: [], area: 1 })
  })

  it('follows ids that were retired', () => {
    const roadmap = { ...bare, retired: { old: 'b' } }
    expect(plan({ roadmap, known: [], goals: [{ skill: 'old', weight: 1 }] }).order).toEqual(['a', 'b'])
  })

  it('throws on what is no roadmap, no weight, no hours', () => {
    const goals = [{ skill: 'a', weight: 1 }]
    expect(() => plan({ roadmap: { skills: 'none' }, known: [], goals })).toThrow(/not a roadmap/)
    expect(() => plan({ roadmap: bare, known: [], goals: [{ skill: 'a', weight: -1 }] })).toThrow(/"a"/)
    expect(() => plan({ roadmap: bare, known: [], goals, hours: { b: Number.NaN } })).toThrow(/"b"/)
  })
})
