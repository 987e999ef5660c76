// Decides whether estimates per section act like evidence: more means more, their own section most, and answers outweigh them.

import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../src/domain/checkin/model'
import { withSections } from '../../../src/domain/checkin/sections'
import { answerQuestion, estimates, startCheckin } from '../../../src/domain/checkin/session'
import { syntheticMap } from '../../bench/checkin/maps'

const model = modelOf(syntheticMap(60, 2))
const [first = '', second = ''] = model.terrain.sectionIds
const idsOf = (section: string) =>
  model.terrain.ids.filter((_, at) => model.terrain.sectionIds[model.terrain.section[at]!] === section)
const start = (sections?: Record<string, number>) => startCheckin({ kinds: ['quiz'], seed: 1, sections })
const meanOf = (held: Record<string, number>, section: string) =>
  idsOf(section).reduce((sum, id) => sum + held[id]!, 0) / idsOf(section).length

describe(withSections, () => {
  it('raises what is believed of a section with the estimate of it, and less so of the others', () => {
    const rise = (section: string) =>
      meanOf(estimates(model, start({ [first]: 0.95 })), section) -
      meanOf(estimates(model, start({ [first]: 0.05 })), section)
    expect(rise(first)).toBeGreaterThan(0.2)
    expect(rise(second)).toBeGreaterThan(0)
    expect(rise(second)).toBeLessThan(rise(first) - 0.05)
  })

  it('leaves everything as it was without estimates, and passes over unknown sections and what is no share', () => {
    const plain = estimates(model, start())
    expect(estimates(model, start({}))).toEqual(plain)
    expect(estimates(model, start({ nowhere: 1, [first]: Number.NaN }))).toEqual(plain)
    for (const p of Object.values(estimates(model, start({ [first]: 7, [second]: -3 }))))
      expect(p > 0 && p < 1).toBe(true)
  })

  it('is outweighed by a few answers', () => {
    let state = start({ [first]: 1 })
    for (const id of idsOf(first).slice(0, 5)) state = answerQuestion(state, id, 'dont_know')
    expect(meanOf(estimates(model, state), first)).toBeLessThan(0.35)
  })

  it('gives the same picture for a state that went through JSON', () => {
    const state = answerQuestion(start({ [first]: 0.4 }), idsOf(first)[0]!, 'correct')
    expect(estimates(model, JSON.parse(JSON.stringify(state)))).toEqual(estimates(model, state))
  })
})
