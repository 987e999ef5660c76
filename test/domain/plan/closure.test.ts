// Decides that a plan holds exactly what its goals need, and of each choice the option that makes it shortest.

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Closure, closuresOf } from '../../../src/domain/plan/closure'
import { type ProblemSketch, problem, sketch } from '../../support/problems'

// Thousands of small problems: seconds of work, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** Hours of the shortest plan: the least over every way to settle every choice, each walked from the goals down. */
function leastHours({ skills, choices = {}, goals, known = [] }: ProblemSketch): number {
  const ids = Object.keys(choices)
  const walk = (picked: Readonly<Record<string, string>>) => {
    const found = new Set<string>()
    const visit = (id: string) => {
      const options = choices[id] ?? [id]
      if (options.some((option) => known.includes(option))) return
      const skill = picked[id] ?? id
      if (found.has(skill)) return
      found.add(skill)
      skills[skill]!.slice(1).forEach((required) => {
        visit(String(required))
      })
    }
    Object.keys(goals).forEach(visit)
    return [...found].reduce((sum, id) => sum + skills[id]![0], 0)
  }
  const settle = (i: number, picked: Readonly<Record<string, string>>): number =>
    i === ids.length
      ? walk(picked)
      : Math.min(...choices[ids[i]!]!.map((option) => settle(i + 1, { ...picked, [ids[i]!]: option })))
  return settle(0, {})
}

const idsIn = (sketched: ProblemSketch, { skills }: Closure) => {
  const { graph } = problem(sketched)
  return skills.map((at) => String(graph.roadmap.skills[at]!.id))
}

describe('closuresOf', () => {
  it('takes as many hours as the shortest of all ways to settle the choices', () => {
    fc.assert(
      fc.property(sketch, (sketched) => {
        const { closures } = closuresOf(problem(sketched))
        expect(closures.length).toBeGreaterThan(0)
        for (const closure of closures) expect(closure.hours).toBeCloseTo(leastHours(sketched), 9)
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  it('holds every goal that is not met, and of everything it holds each requirement, one option of a choice', () => {
    fc.assert(
      fc.property(sketch, (sketched) => {
        const { skills, choices = {}, goals, known = [] } = sketched
        for (const closure of closuresOf(problem(sketched)).closures) {
          const ids = idsIn(sketched, closure)
          const has = new Set([...ids, ...known])
          const isMet = (id: string) => (choices[id] ?? [id]).some((option) => has.has(option))
          expect(Object.keys(goals).every(isMet)).toBe(true)
          for (const id of ids) expect(skills[id]!.slice(1).every((required) => isMet(String(required)))).toBe(true)
          expect(ids.some((id) => known.includes(id))).toBe(false)
        }
      }),
      { numRuns: 150, seed: 4 },
    )
  })

  it('counts what options share only once: two dear options on one foundation beat two cheap ones on two', () => {
    const sketched = {
      skills: { a: [10], b: [7], c: [7], x1: [3, 'a'], x2: [1, 'b'], y1: [3, 'a'], y2: [1, 'c'], goal: [1, 'x', 'y'] },
      choices: { x: ['x2', 'x1'], y: ['y2', 'y1'] },
      goals: { goal: 1 },
    } as const
    expect(closuresOf(problem(sketched)).closures.map((closure) => idsIn(sketched, closure).toSorted())).toEqual([
      ['b', 'c', 'goal', 'x2', 'y2'],
    ])
    // 17 hours either way so far: 7 + 1 + 7 + 1 and 10 + 3 + 3, and 1 for the goal.
    const dearer = { ...sketched, skills: { ...sketched.skills, b: [8] } } as const
    expect(closuresOf(problem(dearer)).closures.map((closure) => idsIn(dearer, closure).toSorted())).toEqual([
      ['a', 'goal', 'x1', 'y1'],
    ])
  })

  it('keeps the option the learner picked', () => {
    const sketched = {
      skills: { cheap: [1], dear: [9], goal: [1, 'x'] },
      choices: { x: ['cheap', 'dear'] },
      goals: { goal: 1 },
    } as const
    const asked = problem(sketched)
    const picked = { ...asked, picks: new Map([['x', asked.graph.position.get('dear')!]]) }
    expect(closuresOf(picked).closures.map((closure) => idsIn(sketched, closure))).toEqual([['dear', 'goal']])
  })

  it('leaves out what only a known skill rests on', () => {
    const sketched = { skills: { a: [1], b: [1, 'a'], c: [1, 'b'] }, goals: { c: 1 }, known: ['b'] } as const
    expect(closuresOf(problem(sketched)).closures.map((closure) => idsIn(sketched, closure))).toEqual([['c']])
  })

  it('gives a goal the weight of its option, adds up what is asked, met or not, and ignores unknown goals', () => {
    const sketched = {
      skills: { a: [1], b: [5], c: [1] },
      choices: { x: ['a', 'b'] },
      goals: { x: 2, a: 1, c: 4, elsewhere: 8 },
      known: ['c'],
    } as const
    const [closure] = closuresOf(problem(sketched)).closures
    expect([...closure!.weight.values()]).toEqual([3])
    expect(closure!.asked).toBe(7)
    expect([...closure!.picks.keys()]).toEqual(['x'])
  })

  it('tries no ways that differ in nothing: options that rest on another one, choices that the same options meet', () => {
    const sketched = {
      skills: { a: [1], b: [1], c: [1, 'a'] },
      choices: { w: ['a', 'b', 'c'], x: ['a', 'b'], y: ['b', 'a'], z: ['c', 'a'] },
      goals: { w: 1, x: 1, y: 1, z: 1, b: 1, c: 1 },
    } as const
    const { closures, relaxed } = closuresOf(problem(sketched))
    expect(closures).toHaveLength(2)
    expect(closures.map(({ picks }) => [...picks].join(' '))).toEqual(['z,0 y,0 x,0 w,0', 'z,0 y,1 x,1 w,1'])
    expect(relaxed).toBeUndefined()
  })

  it('settles 40 choices of 5 options each on shared ground quickly', () => {
    const skills: Record<string, [number, ...string[]]> = {}
    for (let i = 0; i < 30; i += 1) skills[`base${i}`] = [1 + (i % 7)]
    const choices: Record<string, string[]> = {}
    for (let i = 0; i < 40; i += 1) {
      choices[`c${i}`] = Array.from({ length: 5 }, (_, k) => `o${i}-${k}`)
      choices[`c${i}`]!.forEach((id, k) => {
        skills[id] = [1 + ((i * 3 + k * 5) % 4), `base${(i * 7 + k * 11) % 30}`, `base${(i + k * 13) % 30}`]
      })
    }
    const goals = Object.fromEntries(Object.keys(choices).map((id) => [id, 1]))
    const [closure] = closuresOf(problem({ skills, choices, goals })).closures
    expect(closure!.picks.size).toBe(40)
  })
})
