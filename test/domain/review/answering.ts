// Decides how a test writes down answers: question, grade and day, the rest as usual.

import { type Answer, answerWrite, type Grade } from '../../../src/domain/progress/answers'
import type { Facts, Level } from '../../../src/domain/progress/types'
import { factsWith, stampAt } from '../../support/facts'

export const DAY = 86_400_000
export const START = Date.UTC(2026, 0, 1)

/** An answer on the n-th day after the start; the question `http-q1` belongs to the skill `http`. */
export function answer(question: string, grade: Grade, day: number, claim: Level = 'explain'): Answer {
  const skill = question.replace(/-q\d+$/, '')
  return { question, skill, grade, claim, at: START + day * DAY, source: 'practice' }
}

/** Facts of a learner who set these levels on the first day and gave these answers. */
export function factsWithAnswers(levels: Readonly<Record<string, Level>>, answers: readonly Answer[]): Facts {
  const stamp = stampAt(START)
  const records = answers.map((given, i) => {
    const { id, value } = answerWrite(`a${i}`, given)
    return [id, { value, stamp }] as const
  })
  return { ...factsWith(levels, {}, START), records: new Map(records) }
}

/** The same as `wearOf` looks at them. */
export function looksOf(levels: Readonly<Record<string, Level>>, answers: readonly Answer[]) {
  return { ...factsWithAnswers(levels, answers), answers: answers.toSorted((a, b) => a.at - b.at) }
}
