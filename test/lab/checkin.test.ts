// Decides whether the check-in measured from outside keeps its contract: plain JSON in and out, any roadmap, both modes.

import { describe, expect, it } from 'vitest'
import { checkin } from '../../src/lab/checkin'

const ROADMAP = {
  id: 'tiny',
  title: 'Tiny',
  version: 1,
  sections: [{ id: 's', title: 'S' }],
  skills: ['a', 'b', 'c', 'd'].map((id, i, all) => ({
    id,
    number: i + 1,
    title: id,
    section: 's',
    tier: 'junior',
    requires: i > 0 ? [all[i - 1]] : [],
  })),
}
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe('checkin', () => {
  for (const mode of ['self', 'quiz'] as const)
    it(`asks only ${mode} questions in mode ${mode}, each skill once, and goes on after a detour through JSON`, () => {
      let state = checkin.start(ROADMAP, { mode, seed: 4 })
      const asked: string[] = []
      for (let question = checkin.next(state); question; question = checkin.next(state)) {
        expect(question.kind).toBe(mode)
        asked.push(question.skill)
        state = copy(checkin.answer(state, question.skill, mode === 'self' ? 'partly' : 'dont_know'))
      }
      expect(new Set(asked).size).toBe(asked.length)
      expect(asked.length).toBeGreaterThan(0)
      expect(Object.keys(checkin.estimates(state))).toEqual(['a', 'b', 'c', 'd'])
    })

  it('takes a roadmap of bare ids', () => {
    const state = checkin.start({ skills: [{ id: 'x' }, { id: 'y', requires: ['x'] }] }, { mode: 'quiz', seed: 1 })
    const before = checkin.estimates(state)
    const after = checkin.estimates(checkin.answer(state, 'y', 'correct'))
    expect(after['x']!).toBeGreaterThan(before['x']!)
  })

  it('keeps the state it was given as it was', () => {
    const state = checkin.start(ROADMAP, { mode: 'quiz', seed: 1, limit: 1 })
    const text = JSON.stringify(state)
    const next = checkin.answer(state, 'a', 'correct')
    expect(JSON.stringify(state)).toBe(text)
    expect(checkin.next(next)).toBeNull()
  })

  it('refuses what is no roadmap, saying where', () => {
    expect(() => checkin.start({ skills: [{ id: 'x', requires: ['nope'] }] }, { mode: 'quiz', seed: 1 })).toThrow(
      'nope',
    )
  })
})
