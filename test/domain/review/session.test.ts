// Decides that a session asks what it was wished for, no question twice, and nothing outside of the target.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/progress/answers'
import type { Level } from '../../../src/domain/progress/types'
import { type Wear, wearOf } from '../../../src/domain/progress/wear'
import { scopeOf } from '../../../src/domain/readiness/scope'
import { cardsOf } from '../../../src/domain/review/cards'
import { buildSession, candidatesOf, type Memory, SIZES, WAYS } from '../../../src/domain/review/session'
import type { Question } from '../../../src/domain/roadmap/types'
import { standingWith } from '../../support/facts'
import { graphOf, targetOf } from '../../support/roadmaps'
import { seededRandom } from '../../support/time'
import { answer, DAY, looksOf, START } from './answering'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const graph = graphOf({
  skills: { ...Object.fromEntries(IDS.map((id) => [id, []])), outside: [] },
  sections: ['one', 'two'],
  fields: Object.fromEntries(
    [...IDS, 'outside'].map((id, i) => [
      id,
      { section: i < 4 ? 'one' : 'two', questions: [1, 2, 3].map((n) => open(`${id}-q${n}`)) },
    ]),
  ),
  targets: { role: IDS.map((id) => `${id}:explain:${id === 'a' ? 'must' : 'nice'}`) },
})

function open(id: string): Question {
  return { id, kind: 'open', prompt: id, rubric: ['one', 'two'] }
}

function setUp(levels: Readonly<Record<string, Level>>, answers: readonly Answer[], day: number, seed = 1) {
  const scope = scopeOf(standingWith(graph, levels), targetOf(graph, 'role'))
  const now = START + day * DAY
  const wear: Wear = wearOf(graph.roadmap, looksOf(levels, answers), now)
  const memory: Memory = { scope, cards: cardsOf(answers, 0.9), wear, now, retention: 0.9, random: seededRandom(seed) }
  return { memory, candidates: candidatesOf(scope, (skill) => skill) }
}

function ask(way: (typeof WAYS)[number], from: ReturnType<typeof setUp>, size = 5) {
  return buildSession(from.candidates, { way, section: 'two', size }, from.memory).map(({ question }) => question.id)
}

describe('candidatesOf', () => {
  it('takes the questions of the target, but of no skill that was set aside', () => {
    const { candidates } = setUp({ a: 'skipped' }, [], 0)
    expect(new Set(candidates.map(({ skill }) => String(skill.id)))).toEqual(new Set(IDS.slice(1)))
  })
})

describe('buildSession', () => {
  it('asks what is due before what is new, and new questions only of what was begun', () => {
    const from = setUp({ b: 'explain' }, [answer('c-q1', 'again', 0), answer('d-q1', 'easy', 0)], 2)
    expect(ask('due', from)).toEqual(['c-q1', ...[1, 2, 3].map(() => expect.stringMatching(/^b-q/))])
  })

  it('asks what failed and what is shaky for weak spots, and nothing when nothing is weak', () => {
    expect(ask('weak', setUp({}, [], 0))).toEqual([])
    const answers = [answer('b-q1', 'again', 0), answer('b-q2', 'again', 0), answer('c-q1', 'easy', 0)]
    const asked = ask('weak', setUp({ b: 'build' }, answers, 1), 2)
    expect(asked.toSorted()).toEqual(['b-q1', 'b-q2'])
  })

  it('stays in its section', () => {
    expect(ask('section', setUp({}, [], 0), 20).every((id) => 'efgh'.includes(id[0]!))).toBe(true)
  })

  it('asks an interview by weight: a must far more often than a nice to have', () => {
    const counts = { a: 0, b: 0 }
    for (let seed = 0; seed < 300; seed += 1)
      for (const id of ask('interview', setUp({}, [], 0, seed))) {
        if (id.startsWith('a')) counts.a += 1
        if (id.startsWith('b')) counts.b += 1
      }
    expect(counts.a).toBeGreaterThan(1.5 * counts.b)
  })

  it('never asks a question twice, never more than wished, and varies the skill while it can', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WAYS), fc.constantFrom(...SIZES), fc.integer(), (way, size, seed) => {
        const from = setUp(
          { a: 'explain', f: 'build' },
          [answer('a-q1', 'again', 0), answer('g-q2', 'hard', 0)],
          9,
          seed,
        )
        const asked = ask(way, from, size)
        expect(new Set(asked).size).toBe(asked.length)
        expect(asked.length).toBeLessThanOrEqual(size)
        const repeats = asked.filter((id, i) => id[0] === asked[i - 1]?.[0]).length
        if (way === 'interview' && size === 5) expect(repeats).toBe(0)
      }),
      { seed: 8, numRuns: 60 },
    )
  })
})
