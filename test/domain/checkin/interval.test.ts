// Decides whether the range that inferred levels give to readiness holds the true figure about as often as it says.

import { describe, expect, it } from 'vitest'
import { readCurriculum } from '../../../src/content/build/curriculum'
import { modelOf } from '../../../src/domain/checkin/model'
import type { Response } from '../../../src/domain/checkin/types'
import { type Standing, standingOf } from '../../../src/domain/progress/standing'
import { NO_FACTS } from '../../../src/domain/progress/types'
import { extentOf } from '../../../src/domain/readiness/readiness'
import { scopeOf } from '../../../src/domain/readiness/scope'
import { quizWithDoubt } from '../../bench/checkin/answering'
import { copula, type Run } from '../../bench/checkin/engines'
import { STUDY } from '../../bench/checkin/learners'
import { worldOf } from '../../bench/checkin/maps'
import { OTHERS } from '../../bench/checkin/mechanisms'
import { chance } from '../../bench/checkin/random'
import { learnersOf } from '../../bench/checkin/simulate'

function askTwenty(run: Run, answer: (at: number) => Response): void {
  for (let asked = 0; asked < 20; asked += 1) {
    const at = run.ask()
    if (at !== undefined) run.tell(at, answer(at))
  }
}

describe('the range of readiness after a check-in', () => {
  it('holds the true share for most targets of most learners, and is narrower than no answer at all', () => {
    const { roadmap } = readCurriculum()
    const model = modelOf(roadmap)
    const world = worldOf(roadmap)
    const empty = standingOf(world.graph, NO_FACTS)
    const inferred = new Set(roadmap.skills.keys())
    const standingAt = (chances: Float64Array): Standing => ({
      ...{ ...empty, chances, inferred },
      ranks: Int8Array.from(chances, (p) => (p >= 0.85 ? 2 : 0)),
    })
    let held = 0
    let width = 0
    let count = 0
    Object.values({ ...STUDY, ...OTHERS }).forEach((generator, g) => {
      for (const [i, learner] of learnersOf(world, generator, { count: 2, seed: 40 + g }).entries()) {
        const random = chance(g * 10 + i)
        const answer = quizWithDoubt(random)
        const run = copula(model, 'quiz')(i, learner)
        askTwenty(run, (at) => answer(learner[at] === 1, random))
        for (const target of roadmap.targets) {
          const truth = extentOf(scopeOf(standingAt(Float64Array.from(learner)), target)).share
          const { low, high } = extentOf(scopeOf(standingAt(Float64Array.from(run.held())), target))
          if (truth >= low && truth <= high) held += 1
          width += high - low
          count += 1
        }
      }
    })
    expect(held / count).toBeGreaterThan(0.8)
    expect(width / count).toBeLessThan(0.45)
  })
})
