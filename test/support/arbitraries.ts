// Decides which roadmaps, facts and learners the property tests try: any that the product accepts.

import fc from 'fast-check'
import { stampOf } from '../../src/domain/progress/clock'
import { type Fact, type Facts, LEVELS, type Level } from '../../src/domain/progress/types'
import type { RoadmapSketch } from './roadmaps'

/** Few moments and few tabs, so that equal stamps come up often. */
const stamp = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom('a', 'b'))
  .map(([time, count, replica]) => stampOf(time, count, replica))

const anyId = fc.constantFrom('a', 'b', 'c', 'constructor', 'toString', 'x.y:z')
const skillId = fc.constantFrom('a', 'b', 'constructor')

function kind<T>(value: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<string, Fact<T>>> {
  return fc.array(fc.tuple(anyId, fc.record({ value, stamp })), { maxLength: 5 }).map((entries) => new Map(entries))
}

export const level: fc.Arbitrary<Level> = fc.constantFrom(...LEVELS)

const evidence = fc.record({
  skill: skillId,
  text: fc.string({ maxLength: 20 }),
  url: fc.constantFrom('', 'https://example.org/a', 'http://example.org'),
  at: fc.nat(),
})

/** Facts of any kind, with stamps that often tie and values that then differ: what only a forged file can hold. */
export const facts: fc.Arbitrary<Facts> = fc.record({
  levels: kind(level),
  picks: kind(fc.option(skillId)),
  aims: kind(fc.option(skillId)),
  later: kind(fc.option(fc.nat())),
  notes: kind(fc.string({ unit: 'binary', maxLength: 20 })),
  evidence: kind(fc.option(evidence)),
  checks: kind(fc.boolean()),
  resources: kind(fc.option(fc.constantFrom('started' as const, 'finished' as const))),
  inferred: kind(fc.option(fc.integer({ min: 0, max: 100 }))),
  records: kind(
    fc.option(fc.oneof(fc.boolean(), fc.integer(), fc.record({ text: fc.string({ unit: 'binary', maxLength: 9 }) }))),
  ),
})

/** Up to 14 skills `s0` …, each requiring earlier skills and choices of earlier skills; one target `goal`. */
export const sketch: fc.Arbitrary<RoadmapSketch> = fc
  .tuple(
    fc.integer({ min: 2, max: 14 }),
    fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([size, draws, choiceCount]) => sketchFrom(size, draws, choiceCount))

function sketchFrom(size: number, draws: readonly number[], choiceCount: number): RoadmapSketch {
  let at = 0
  const draw = (below: number) => (draws[at++ % draws.length] ?? 0) % below
  const choices = Array.from({ length: choiceCount }, (_, i) => {
    const first = draw(size - 1)
    const options = [`s${first}`, `s${first + 1 + draw(size - first - 1)}`]
    return { id: `c${i}`, options, last: Number(options[1]?.slice(1)) }
  })
  const skills: Record<string, string[]> = {}
  for (let i = 0; i < size; i += 1) {
    const open = [
      ...Array.from({ length: i }, (_, k) => `s${k}`),
      ...choices.filter((choice) => choice.last < i).map((choice) => choice.id),
    ]
    const wanted = open.length === 0 ? 0 : draw(3)
    skills[`s${i}`] = [...new Set(Array.from({ length: wanted }, () => open[draw(open.length)] ?? 's0'))]
  }
  const nodes = [...Object.keys(skills), ...choices.map((choice) => choice.id)]
  const needs = new Set(Array.from({ length: 1 + draw(6) }, () => nodes[draw(nodes.length)] ?? 's0'))
  const word = (words: readonly string[]) => words[draw(words.length)] ?? ''
  return {
    skills,
    choices: Object.fromEntries(choices.map(({ id, options }) => [id, options])),
    targets: {
      goal: [...needs].map((id) => `${id}:${word(['explain', 'build'])}:${word(['must', 'should', 'nice'])}`),
    },
  }
}

/** A learner's levels over the skills of a sketch. */
export function levelsFor(roadmap: RoadmapSketch): fc.Arbitrary<Record<string, Level>> {
  return fc
    .array(level, { minLength: Object.keys(roadmap.skills).length, maxLength: Object.keys(roadmap.skills).length })
    .map((levels) => Object.fromEntries(Object.keys(roadmap.skills).map((id, i) => [id, levels[i] ?? 'new'])))
}

/** A roadmap and somebody's levels and picks on it. */
export const learner = sketch.chain((roadmap) =>
  fc.record({ sketch: fc.constant(roadmap), levels: levelsFor(roadmap), picks: picksFor(roadmap) }),
)

function picksFor({ choices = {} }: RoadmapSketch): fc.Arbitrary<Record<string, string>> {
  const entries = Object.entries(choices).map(([id, options]) => [id, fc.constantFrom(...options)] as const)
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>
}
