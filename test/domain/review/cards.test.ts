// Decides that schedules come from the answers alone, and that better grades never come back sooner.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRADES } from '../../../src/domain/progress/answers'
import { cardsOf, dueCards, gradeOfPoints, previewOf, recallOf } from '../../../src/domain/review/cards'
import { answer, DAY, START } from './answering'

const SEED = { seed: 8, numRuns: 100 }
const history = fc.array(fc.record({ grade: fc.constantFrom(...GRADES), wait: fc.integer({ min: 0, max: 200 }) }), {
  minLength: 1,
  maxLength: 12,
})

function answersFrom(steps: readonly { grade: (typeof GRADES)[number]; wait: number }[]) {
  let day = 0
  return steps.map(({ grade, wait }) => {
    day += wait
    return answer('http-q1', grade, day)
  })
}

describe('cardsOf', () => {
  it('gives one card for each question, due after its last answer', () => {
    const cards = cardsOf(
      [answer('http-q1', 'good', 0), answer('dns-q1', 'again', 0), answer('http-q1', 'good', 3)],
      0.9,
    )
    expect([...cards.keys()]).toEqual(['http-q1', 'dns-q1'])
    expect(cards.get('http-q1')).toMatchObject({ last: START + 3 * DAY, grade: 'good', skill: 'http' })
    expect(cards.get('http-q1')!.due).toBeGreaterThan(START + 6 * DAY)
  })

  it('asks sooner the more is to be remembered', () => {
    const dueAt = (retention: number) => cardsOf([answer('http-q1', 'easy', 0)], retention).get('http-q1')!.due
    expect(dueAt(0.97)).toBeLessThan(dueAt(0.9))
    expect(dueAt(0.9)).toBeLessThan(dueAt(0.8))
  })

  it('is the same for the same answers and falls due at least a day later, whatever the history', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const answers = answersFrom(steps)
        const cards = cardsOf(answers, 0.9)
        expect(cardsOf(answers, 0.9)).toEqual(cards)
        for (const { due, last } of cards.values()) expect(due - last).toBeGreaterThanOrEqual(DAY)
      }),
      SEED,
    )
  })
})

describe('previewOf', () => {
  it('says for each grade what answering so would bring, and a better grade never comes back sooner', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const answers = answersFrom(steps)
        const card = cardsOf(answers, 0.9).get('http-q1')
        const now = card!.due
        const preview = previewOf(card, now, 0.9)
        const later = [preview.again, preview.hard, preview.good, preview.easy]
        expect(later).toEqual(later.toSorted((a, b) => a - b))
        for (const grade of GRADES) {
          const next = { ...answer('http-q1', grade, 0), at: now }
          expect(cardsOf([...answers, next], 0.9).get('http-q1')!.due).toBe(preview[grade])
        }
      }),
      SEED,
    )
  })

  it('knows a first answer', () => {
    const { again, easy } = previewOf(undefined, START, 0.9)
    expect((again - START) / DAY).toBe(1)
    expect((easy - START) / DAY).toBeGreaterThan(5)
  })
})

describe('recallOf', () => {
  it('falls from one to the wanted retention on the day a card is due', () => {
    const card = cardsOf([answer('http-q1', 'easy', 0)], 0.9).get('http-q1')!
    expect(recallOf(card, START, 0.9)).toBe(1)
    expect(recallOf(card, card.due, 0.9)).toBeCloseTo(0.9, 1)
    expect(recallOf(card, card.due + 300 * DAY, 0.9)).toBeLessThan(0.8)
  })
})

describe('dueCards', () => {
  it('lists what is due, the longest overdue first', () => {
    const cards = cardsOf([answer('a-q1', 'easy', 0), answer('b-q1', 'good', 0), answer('c-q1', 'again', 0)], 0.9)
    const due = (day: number) => dueCards(cards.values(), START + day * DAY).map(({ skill }) => skill)
    expect(due(0)).toEqual([])
    expect(due(1)).toEqual(['c'])
    expect(due(60)).toEqual(['c', 'b', 'a'])
  })
})

describe('gradeOfPoints', () => {
  it('speaks for the grade that the ticked share earns', () => {
    expect([0, 1, 2, 3, 4].map((ticked) => gradeOfPoints(ticked, 4))).toEqual([
      'again',
      'again',
      'hard',
      'hard',
      'good',
    ])
    expect(gradeOfPoints(0, 0)).toBe('good')
  })
})
