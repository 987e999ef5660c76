// Checks the lab's way to links: the built-in roadmap's numbers, the sizes that were promised, nothing thrown on reading.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LEVELS } from '../../src/domain/progress/types'
import { decodeShare, encodeShare, type ShareJson } from '../../src/lab/share'
import { MENTOR_NOTES } from '../fixtures/mentorNotes'

const numbers: Readonly<Record<string, number>> = JSON.parse(readFileSync('src/content/numbers.json', 'utf8'))
const skills = Object.keys(numbers)
const AT = 1_795_432_100_123

/** Whole numbers below `below`, the same on every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor(state / 2 ** 12) % below
  }
}

function randomLevels(ids: readonly string[], seed: number): NonNullable<ShareJson['levels']> {
  const next = sequence(seed)
  return Object.fromEntries(ids.map((id) => [id, LEVELS[next(LEVELS.length)]!]))
}

const payload = (content: ShareJson) => {
  const link = encodeShare(content)
  expect(decodeShare(link)).toEqual({ ok: true, value: content })
  return link.replace('v1.', '')
}

describe(encodeShare, () => {
  it('takes at most 120 characters for 220 skills with all five levels at random', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const levels = randomLevels(skills.slice(0, 220), seed)
      expect(payload({ roadmap: 'backend', at: AT, levels }).length).toBeLessThanOrEqual(120)
    }
  })

  it('takes at most 120 characters for the whole roadmap, and for any 220 of it', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const next = sequence(seed)
      const left = [...skills]
      while (left.length > 220) left.splice(next(left.length), 1)
      for (const ids of [skills, left])
        expect(payload({ roadmap: 'backend', at: AT, levels: randomLevels(ids, seed) }).length).toBeLessThanOrEqual(120)
    }
  })

  it('takes at most 2,000 characters for a mentor’s 30 skills in order with 30 notes of 80 characters', () => {
    const next = sequence(9)
    const order = Array.from({ length: 30 }, (_, i) => skills[(i * 7 + next(7)) % skills.length]!).reverse()
    const steps = order.map((skill, i) => ({ skill, note: MENTOR_NOTES[i]! }))
    expect(MENTOR_NOTES.map((note) => note.length)).toEqual(new Array(30).fill(80))
    expect(payload({ roadmap: 'backend', at: AT, overlay: { skills: steps } }).length).toBeLessThanOrEqual(2000)
    const dated = steps.map((step, i) => ({
      ...step,
      level: 'explain' as const,
      due: `2026-12-${String(1 + i).padStart(2, '0')}`,
    }))
    const all = { title: 'Winter plan', skills: dated, hidden: skills.filter((skill) => !order.includes(skill)) }
    const words = { name: 'Maria Santos', message: 'Do these twelve things and show me where you are.' }
    expect(payload({ roadmap: 'backend', at: AT, ...words, overlay: all }).length).toBeLessThanOrEqual(2000)
  })

  it('writes the skill by its permanent number', () => {
    const text = encodeShare({ roadmap: 'backend', at: AT, levels: { [skills[9]!]: 'build' } })
    expect(text).toBe(encodeShare({ roadmap: 'backend', at: AT, levels: { '#10': 'build' } }))
  })

  it('throws on a level that is none and on content no link can hold', () => {
    const wrong: ShareJson = JSON.parse('{"roadmap":"backend","at":1,"levels":{"http":"expert"}}')
    expect(() => encodeShare(wrong)).toThrow(TypeError)
    expect(() => encodeShare({ roadmap: 'backend', at: 1, levels: { 'no id': 'build' } })).toThrow(TypeError)
  })
})

describe(decodeShare, () => {
  it('names the problem of what is no link', () => {
    expect(decodeShare('hello')).toEqual({ ok: false, error: 'other-product' })
    expect(decodeShare(`${encodeShare({ roadmap: 'backend', at: AT, name: 'x' })}`.slice(0, -4))).toEqual({
      ok: false,
      error: 'truncated',
    })
  })
})
