// Checks every way in from outside against random, cut, flipped and hostile inputs, the same ones in every run.

import { describe, expect, it } from 'vitest'
import { seededRandom } from '../support/generated'
import { builtInKeys } from '../support/harmless'
import { FACT_TARGETS } from './factTargets'
import { RECORD_TARGETS } from './recordTargets'
import type { FuzzTarget, Judge } from './target'
import { TEXT_TARGETS } from './textTargets'

const TARGETS = [...FACT_TARGETS, ...RECORD_TARGETS, ...TEXT_TARGETS]
const CASES = TARGETS.reduce((sum, { cases }) => sum + cases, 0)
/** Nothing from outside may hold the page up longer than this, in milliseconds. */
const LONGEST = 200
/** From here on a case is timed again: a busy machine is no slow decoder. */
const SUSPECT = 50
const SEED = 20_261_123

describe('whatever comes in from outside', () => {
  it(`is tried ${CASES} times, at least 20,000`, () => {
    expect(CASES).toBeGreaterThanOrEqual(20_000)
  })

  it.each(TARGETS)(
    'as $name, $cases times, does no harm, loses nothing and holds nobody up',
    { timeout: 60_000 },
    async (target) => {
      const random = seededRandom(SEED)
      const before = builtInKeys()
      const slow: string[] = []
      for (let i = 0; i < target.cases; i += 1) {
        const text = target.input(random)
        const took = await tried(target, text).catch((cause: unknown) => {
          throw new Error(`case ${i}: ${JSON.stringify(text.slice(0, 1500))}`, { cause })
        })
        if (took > LONGEST) slow.push(`case ${i} took ${Math.round(took)} ms: ${JSON.stringify(text.slice(0, 300))}`)
      }
      expect(slow).toEqual([])
      expect(builtInKeys()).toBe(before)
    },
  )
})

/** Judges what the decoder makes of the text; its time in milliseconds, the best of four where the first was long. */
async function tried({ read }: FuzzTarget, text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  let judge: Judge | undefined
  for (let round = 0; round < 4 && best > SUSPECT; round += 1) {
    const start = performance.now()
    judge = await read(text)
    best = Math.min(best, performance.now() - start)
  }
  judge?.()
  return best
}
