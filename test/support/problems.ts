// Decides how a test writes down a planning problem, and which ones with choices the properties try.

import fc from 'fast-check'
import type { PlanProblem } from '../../src/domain/plan/types'
import { parseRoadmap } from '../../src/domain/roadmap/details'
import { createGraph } from '../../src/domain/roadmap/graph'

export interface ProblemSketch {
  /** Skill → hours and what it requires. */
  readonly skills: Readonly<Record<string, readonly [hours: number, ...requires: string[]]>>
  readonly choices?: Readonly<Record<string, readonly string[]>>
  readonly goals: Readonly<Record<string, number>>
  readonly known?: readonly string[]
}

export function problem({ skills, choices = {}, goals, known = [] }: ProblemSketch): PlanProblem {
  const parsed = parseRoadmap({
    id: 'sketch',
    skills: Object.entries(skills).map(([id, [hours, ...requires]]) => ({
      id,
      hours: [hours, hours, hours],
      requires,
    })),
    choices: Object.entries(choices).map(([id, options]) => ({ id, title: id, options })),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const graph = createGraph(parsed.value)
  return {
    graph,
    known: new Set(known.map((id) => graph.position.get(id)!)),
    goals: Object.entries(goals).map(([skill, weight]) => ({ skill, weight })),
    hours: Float64Array.from(Object.values(skills), ([hours]) => hours),
  }
}

/** Up to 11 skills `s0` … with two or three options in up to four choices `c0` …, some known, some goals. */
export const sketch: fc.Arbitrary<ProblemSketch> = fc
  .record({
    size: fc.integer({ min: 3, max: 11 }),
    draws: fc.array(fc.nat({ max: 9999 }), { minLength: 45, maxLength: 45 }),
    choiceCount: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ size, draws, choiceCount }) => {
    let at = 0
    const draw = (below: number) => draws[at++ % draws.length]! % below
    const choices = Array.from({ length: choiceCount }, (_, i) => {
      const options = [...new Set([draw(size), draw(size), draw(size)])].sort((a, b) => a - b)
      return { id: `c${i}`, options, last: options.at(-1)! }
    }).filter(({ options }) => options.length > 1)
    const skills: Record<string, [number, ...string[]]> = {}
    for (let i = 0; i < size; i += 1) {
      const open = [
        ...Array.from({ length: i }, (_, k) => `s${k}`),
        ...choices.filter(({ last }) => last < i).flatMap(({ id }) => [id, id]),
      ]
      const requires = Array.from({ length: open.length === 0 ? 0 : draw(3) }, () => open[draw(open.length)]!)
      skills[`s${i}`] = [1 + draw(9), ...new Set(requires)]
    }
    const ids = [...Object.keys(skills), ...choices.map(({ id }) => id)]
    return {
      skills,
      choices: Object.fromEntries(choices.map(({ id, options }) => [id, options.map((option) => `s${option}`)])),
      goals: Object.fromEntries(Array.from({ length: 1 + draw(4) }, () => [ids[draw(ids.length)]!, 1 + draw(5)])),
      known: Object.keys(skills).filter(() => draw(6) === 0),
    }
  })
