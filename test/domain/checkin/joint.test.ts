// Decides whether the joint chance is one: that of the skill itself when alone, and what sampling gives for several.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jointChance } from '../../../src/domain/checkin/joint'
import { createModel, modelOf } from '../../../src/domain/checkin/model'
import { POPULATIONS } from '../../../src/domain/checkin/populations'
import { answerQuestion, estimates, startCheckin } from '../../../src/domain/checkin/session'
import { createGraph } from '../../../src/domain/roadmap/graph'
import { anyModel, chain, roadmapOf } from './maps'
import { sampled } from './oracle'

const start = startCheckin({ kinds: ['quiz'], seed: 1 })
const alone = (...ids: string[]) => ids.map((id) => [id])

describe(jointChance, () => {
  it('is the estimate of the skill when one skill is asked for, and the rest of 1 when it should be missing', () => {
    fc.assert(
      fc.property(anyModel, fc.nat(), fc.nat({ max: 2 }), (model, pick, kind) => {
        const skill = model.terrain.ids[pick % model.terrain.size]!
        const state = answerQuestion(start, skill, (['correct', 'incorrect', 'dont_know'] as const)[kind]!)
        for (const [id, p] of Object.entries(estimates(model, state))) {
          expect(jointChance(model, state, { groups: [[id]], missing: [] })).toBeCloseTo(p, 4)
          expect(jointChance(model, state, { groups: [], missing: [id] })).toBeCloseTo(1 - p, 4)
        }
      }),
      { numRuns: 20, seed: 4 },
    )
  })

  it('is what sampled learners give, where a product of chances is not', () => {
    const graph = createGraph(chain(6))
    const [population] = POPULATIONS
    const model = createModel(graph, [{ ...population!, weight: 1 }])
    const { chances } = sampled(
      model.priors[0]!,
      [],
      [
        (held) => held[0]! && held[1]! && held[2]! && held[3]!,
        (held) => held[2]! && held[3]! && !held[4]!,
        (held) => (held[1]! || held[4]!) && !held[5]!,
      ],
    )
    const joint = [
      { groups: alone('s0', 's1', 's2', 's3'), missing: [] },
      { groups: alone('s2', 's3'), missing: ['s4'] },
      { groups: [['s1', 's4']], missing: ['s5'] },
    ].map((wanted) => jointChance(model, start, wanted))
    joint.forEach((p, i) => {
      expect(Math.abs(p - chances[i]!)).toBeLessThan(0.03)
    })
    const product = ['s0', 's1', 's2', 's3'].reduce((p, id) => p * estimates(model, start)[id]!, 1)
    expect(joint[0]).toBeGreaterThan(product + 0.05)
  })

  it('does not fall when a choice gets another option, and is nothing for a skill both held and missing', () => {
    const model = modelOf(roadmapOf(['a', 'b', 'c', 'd'].map((id) => ({ id }))))
    const of = (...options: string[]) => jointChance(model, start, { groups: [['a'], options], missing: [] })
    expect(of('b', 'c')).toBeGreaterThan(of('b'))
    expect(of('b', 'c', 'd')).toBeGreaterThan(of('b', 'c'))
    expect(jointChance(model, start, { groups: [['a']], missing: ['a'] })).toBe(0)
  })

  it('passes over ids the roadmap does not have', () => {
    const model = modelOf(chain(3))
    expect(jointChance(model, start, { groups: [['nope']], missing: ['gone'] })).toBe(1)
  })
})
