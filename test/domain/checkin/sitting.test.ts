// Decides how a learner's walk through a check-in goes: nothing is asked twice, back is back, a stored one goes on alike.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../src/domain/checkin/model'
import {
  chancesOf,
  checkinStateOf,
  finish,
  firstError,
  type Ground,
  goOn,
  progressOf,
  type Sitting,
  type Step,
  startSitting,
  stepBack,
  takeStep,
  timeSpent,
  turnOf,
} from '../../../src/domain/checkin/sitting'
import { decodeSitting } from '../../../src/domain/checkin/sittingJson'
import type { ChoiceQuestion } from '../../../src/domain/roadmap/types'
import { syntheticMap } from '../../bench/checkin/maps'
import { anyModel, chain } from './maps'

const OPTIONS = { target: 'everything', minutes: 10, sections: {}, facts: [] } as const
const NOW = Date.UTC(2026, 10, 23)
const LEVELS = ['new', 'learning', 'explain', 'build', 'skipped', null] as const
const RESPONSES = ['correct', 'incorrect', 'dont_know', null] as const

function questionOf(skill: string, n: number): ChoiceQuestion {
  const options = ['a', 'b', 'c', 'd'].map((text) => ({ text, why: text }))
  return { id: `${skill}-q${n}`, kind: 'choice', prompt: '?', options, answer: 0 }
}

function groundOf(model: Ground['model'], hasQuizzes = true, asked: Iterable<string> = []): Ground {
  const ids = hasQuizzes ? model.terrain.ids : []
  const quizzes = new Map(ids.map((id) => [id, [questionOf(id, 1), questionOf(id, 2)]]))
  return { model, scope: model.terrain.ids, quizzes, asked: new Set(asked) }
}

/** Takes the step that `draw` picks for what is asked; `undefined` at the result. */
function answered(ground: Ground, sitting: Sitting, draw: number): Sitting | undefined {
  const turn = turnOf(ground, sitting)
  if (turn.screen === 'result') return undefined
  const at = sitting.startedAt + (sitting.steps.length + 1) * 8000
  const { skill } = turn
  if (turn.screen === 'self') return takeStep(sitting, { kind: 'self', skill, level: LEVELS[draw % 6] ?? null, at })
  const response = RESPONSES[draw % 4] ?? null
  return takeStep(sitting, { kind: 'quiz', skill, question: turn.question.id, option: null, response, at })
}

function walk(ground: Ground, draws: readonly number[], start = startSitting(OPTIONS, NOW)): Sitting[] {
  const sittings = [start]
  for (const draw of draws) {
    const next = answered(ground, sittings.at(-1)!, draw)
    if (!next) break
    sittings.push(next)
  }
  return sittings
}

const draws = fc.array(fc.nat({ max: 11 }), { minLength: 50, maxLength: 50 })
const fixed = { seed: 7, numRuns: 20 }

describe(turnOf, () => {
  it('never asks the same thing twice, on any roadmap and whatever is answered', () => {
    fc.assert(
      fc.property(anyModel, fc.boolean(), draws, (model, hasQuizzes, list) => {
        const { steps } = walk(groundOf(model, hasQuizzes), list).at(-1)!
        const asked = steps.map((step) => `${step.kind} ${step.skill}`)
        expect(new Set(asked).size).toBe(asked.length)
        if (!hasQuizzes) expect(steps.every((step) => step.kind === 'self')).toBe(true)
      }),
      fixed,
    )
  })

  it('goes on from stored text exactly as it would have', () => {
    fc.assert(
      fc.property(anyModel, draws, (model, list) => {
        for (const sitting of walk(groundOf(model), list).slice(-3)) {
          const stored = decodeSitting(JSON.parse(JSON.stringify(sitting)))
          if (!stored.ok) throw new Error('refused')
          expect(turnOf(groundOf(model), stored.value)).toEqual(turnOf(groundOf(model), sitting))
        }
      }),
      fixed,
    )
  })

  it('comes back to the same question after a step back', () => {
    fc.assert(
      fc.property(anyModel, draws, (model, list) => {
        const ground = groundOf(model)
        const [before, after] = walk(ground, list).slice(-2)
        if (after) expect(turnOf(ground, stepBack(after))).toEqual(turnOf(ground, before!))
      }),
      fixed,
    )
  })

  it('does not end by itself before 8 questions, and ends by 30', () => {
    const ground = groundOf(modelOf(syntheticMap(120, 3)))
    const sittings = walk(ground, new Array(60).fill(0))
    const asked = sittings.at(-1)!.steps.length
    expect(asked).toBeGreaterThanOrEqual(8)
    expect(asked).toBeLessThanOrEqual(30)
    expect(turnOf(ground, sittings.at(-1)!).screen).toBe('result')
  })

  it('calls no picture sure that is made of claims alone: two are checked first', () => {
    const ground = groundOf(modelOf(syntheticMap(120, 3)))
    // Draw 3 claims to build everything, and knows no answer.
    const end = walk(ground, new Array(60).fill(3)).at(-1)!
    const claimed = new Set(end.steps.flatMap((step) => (step.kind === 'self' ? [step.skill] : [])))
    const checked = end.steps.filter((step) => step.kind === 'quiz' && claimed.has(step.skill))
    expect(checked.length).toBeGreaterThanOrEqual(2)
  })

  it('ends when the time is used up, breaks not counted', () => {
    const ground = groundOf(modelOf(syntheticMap(120, 3)))
    const slow = (sitting: Sitting, at: number): Sitting => {
      const turn = turnOf(ground, sitting)
      return turn.screen === 'self'
        ? takeStep(sitting, { kind: 'self', skill: turn.skill, level: 'learning', at })
        : takeStep(sitting, { kind: 'quiz', skill: 'none', question: 'q', option: 0, response: 'incorrect', at })
    }
    let sitting = startSitting({ ...OPTIONS, minutes: 5 }, NOW)
    for (let i = 0; i < 8; i += 1) sitting = slow(sitting, (sitting.steps.at(-1)?.at ?? NOW) + 3_600_000)
    expect(timeSpent(sitting)).toBe(8 * 90_000)
    expect(turnOf(ground, sitting)).toEqual({ screen: 'result', because: 'time' })
  })

  it('ends at any moment when told to, and asks five more when asked to', () => {
    const ground = groundOf(modelOf(syntheticMap(120, 3)))
    const early = finish(walk(ground, [0, 1]).at(-1)!)
    expect(turnOf(ground, early)).toEqual({ screen: 'result', because: 'finished' })
    const ended = walk(ground, new Array(60).fill(2)).at(-1)!
    const more = walk(ground, new Array(60).fill(2), goOn(ended)).at(-1)!
    expect(more.steps.length - ended.steps.length).toBe(5)
  })

  it('asks a question that an earlier check-in has not asked', () => {
    const model = modelOf(chain(3))
    const ids = (asked: string[]) => {
      const { steps } = walk(groundOf(model, true, asked), new Array(20).fill(2)).at(-1)!
      return steps.flatMap((step) => (step.kind === 'quiz' ? [step.question] : []))
    }
    expect(ids([]).every((id) => id.endsWith('q1'))).toBe(true)
    expect(ids([]).length).toBeGreaterThan(0)
    expect(ids(['s0-q1', 's1-q1', 's2-q1']).every((id) => id.endsWith('q2'))).toBe(true)
  })

  it('asks by question only where there is one', () => {
    const model = modelOf(chain(6))
    const ground = { ...groundOf(model), quizzes: new Map([['s3', [questionOf('s3', 1)]]]) }
    const { steps } = walk(ground, new Array(30).fill(2)).at(-1)!
    expect(steps.filter((step) => step.kind === 'quiz').map((step) => step.skill)).toEqual(['s3'])
  })
})

describe(checkinStateOf, () => {
  const model = modelOf(chain(4))
  const stateAfter = (step: Omit<Step & { kind: 'self' }, 'at' | 'kind' | 'skill'>) =>
    checkinStateOf(
      takeStep(startSitting(OPTIONS, NOW), { kind: 'self', skill: 's1', at: NOW, ...step }),
      groundOf(model),
    )

  it('takes a level as the answer of the same weight', () => {
    expect(stateAfter({ level: 'build' }).answers).toEqual([{ skill: 's1', response: 'yes' }])
    expect(stateAfter({ level: 'explain' }).answers).toEqual([{ skill: 's1', response: 'yes' }])
    expect(stateAfter({ level: 'learning' }).answers).toEqual([{ skill: 's1', response: 'partly' }])
    expect(stateAfter({ level: 'new' }).answers).toEqual([{ skill: 's1', response: 'no' }])
  })

  it('concludes nothing from "not for me" and from what was passed over', () => {
    for (const level of ['skipped', null] as const)
      expect(stateAfter({ level })).toMatchObject({ answers: [], passed: ['s1'] })
  })
})

describe(progressOf, () => {
  it('starts at nothing and tells the error that is left', () => {
    const ground = groundOf(modelOf(syntheticMap(120, 3)))
    const sittings = walk(ground, new Array(60).fill(2))
    const first = firstError(ground, sittings[0]!)
    const at = (sitting: Sitting) => progressOf(ground, checkinStateOf(sitting, ground), first)
    expect(at(sittings[0]!)).toMatchObject({ share: 0, now: first })
    expect(at(sittings.at(-1)!).now).toBeLessThan(first)
    expect(at(sittings.at(-1)!).share).toBeGreaterThan(0.3)
  })
})

describe(chancesOf, () => {
  it('tells a chance for every skill of the scope and for no other', () => {
    const ground = { ...groundOf(modelOf(chain(5))), scope: ['s3', 's1'] }
    const sitting = takeStep(startSitting(OPTIONS, NOW), { kind: 'self', skill: 's1', level: 'build', at: NOW })
    const chances = chancesOf(ground, checkinStateOf(sitting, ground))
    expect([...chances.keys()]).toEqual(['s3', 's1'])
    expect(chances.get('s1')).toBeGreaterThan(0.8)
  })
})

describe('a first guess at the sections', () => {
  it('moves the chances of the sections it speaks of before the first question', () => {
    const ground = groundOf(modelOf(syntheticMap(120, 3)))
    const [section = ''] = ground.model.terrain.sectionIds
    const mean = (sections: Sitting['sections']) => {
      const chances = chancesOf(ground, checkinStateOf(startSitting({ ...OPTIONS, sections }, NOW), ground))
      const own = ground.model.terrain.ids.filter((_, at) => ground.model.terrain.section[at] === 0)
      return own.reduce((sum, id) => sum + (chances.get(id) ?? 0), 0) / own.length
    }
    expect(mean({ [section]: 1 })).toBeGreaterThan(mean({}) + 0.1)
    expect(mean({ [section]: 0 })).toBeLessThan(mean({}) - 0.1)
  })
})

describe(decodeSitting, () => {
  it('refuses whatever is no sitting, and never throws', () => {
    const good = walk(groundOf(modelOf(chain(5))), [2, 1, 3]).at(-1)!
    expect(decodeSitting(good).ok).toBe(true)
    for (const bad of [
      null,
      [],
      'x',
      {},
      { ...good, version: 2 },
      { ...good, minutes: 7 },
      { ...good, steps: [{ kind: 'self', skill: '__proto__', level: 'new', at: 1 }] },
      { ...good, steps: [{ kind: 'self', skill: 'a', level: 'master', at: 1 }] },
      { ...good, steps: [{ kind: 'quiz', skill: 'a', question: 'q', option: 9, response: 'correct', at: 1 }] },
      { ...good, startedAt: Number.NaN },
      { ...good, sections: { a: 2 } },
      { ...good, facts: [{ skill: 'a', able: 1, weight: 1 }] },
    ])
      expect(decodeSitting(bad).ok).toBe(false)
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        decodeSitting(json)
      }),
      { seed: 7 },
    )
  })
})
