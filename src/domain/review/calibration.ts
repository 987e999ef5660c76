// Decides how well claims hold: how often the skills of each level were answered right, and where claim and answers part.

import { groupBy } from '../kernel/groups'
import { type Answer, isRight } from '../progress/answers'
import { CAN, rankOf } from '../progress/standing'
import type { Level } from '../progress/types'

export interface Calibration {
  readonly level: Level
  readonly asked: number
  readonly right: number
  /** The 95 % interval of the share answered right, 0 … 1. */
  readonly low: number
  readonly high: number
}

const CLAIMS = ['new', 'learning', 'explain', 'build'] as const
/** A question counts once more when its explanation was seen this long ago, in milliseconds: thirty days. */
const FORGOTTEN_AFTER = 30 * 86_400_000

/**
 * For each level claimed, how many fresh answers there were and how many were right. Fresh is the first answer to a
 * question, and one a month or more after the one before: sooner, the explanation speaks and not the skill. The interval
 * is Wilson's (1927). Levels never asked about are left out. `answers` oldest first. Cost: O(answers).
 */
export function calibrationOf(answers: readonly Answer[]): Calibration[] {
  const fresh = freshAnswers(answers)
  return CLAIMS.flatMap((level) => {
    const own = fresh.filter(({ claim }) => claim === level)
    const right = own.filter(isRight).length
    return own.length === 0 ? [] : [{ level, asked: own.length, right, ...wilson(right, own.length) }]
  })
}

function freshAnswers(answers: readonly Answer[]): Answer[] {
  const last = new Map<string, number>()
  return answers.filter(({ question, at }) => {
    const before = last.get(question)
    last.set(question, at)
    return before === undefined || at - before >= FORGOTTEN_AFTER
  })
}

const Z95 = 1.96

function wilson(right: number, asked: number): { low: number; high: number } {
  const share = right / asked
  const spread = Z95 ** 2 / asked
  const middle = (share + spread / 2) / (1 + spread)
  const half = (Z95 / (1 + spread)) * Math.sqrt((share * (1 - share)) / asked + spread / (4 * asked))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

export interface Disagreement {
  readonly skill: string
  /** `over`: claimed more than the answers show; `under`: the answers show more than is claimed. */
  readonly kind: 'over' | 'under'
  readonly right: number
  readonly asked: number
  readonly size: number
}

/** Share of right answers to expect of one who can do a skill, and of one who only guesses and half remembers. */
const ABLE_SHARE = 0.8
const UNABLE_SHARE = 0.4
/** From here on, in standard deviations, answers speak against a claim. */
const NOTABLE = 1

/**
 * The skills whose fresh answers speak most against the level that `levelOf` says now, strongest first: z = (right −
 * expected) ÷ √variance under the share to expect at that level. One answer alone says nothing; `skipped` claims nothing.
 */
export function disagreementsOf(answers: readonly Answer[], levelOf: (skill: string) => Level): Disagreement[] {
  const bySkill = groupBy(freshAnswers(answers), ({ skill }) => skill)
  return [...bySkill]
    .flatMap(([skill, own]): Disagreement[] => {
      const rank = rankOf(levelOf(skill))
      const asked = own.length
      if (rank < 0 || asked < 2) return []
      const expected = rank >= CAN ? ABLE_SHARE : UNABLE_SHARE
      const right = own.filter(isRight).length
      const z = (right - expected * asked) / Math.sqrt(asked * expected * (1 - expected))
      const size = rank >= CAN ? -z : z
      return size < NOTABLE ? [] : [{ skill, kind: rank >= CAN ? 'over' : 'under', right, asked, size }]
    })
    .sort((a, b) => b.size - a.size)
}
