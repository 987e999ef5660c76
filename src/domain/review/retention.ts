// Decides how much the learner wants to remember, and where that wish is kept.

import { err, ok, type Result } from '../kernel/result'
import { recordsOf, recordWrite } from '../progress/records'
import type { Facts } from '../progress/types'

/** The shares of due questions, in percent, that may be wished to be remembered still, and the usual one. */
export const RETENTIONS = [80, 85, 90, 93, 95, 97] as const
const USUAL = 90

/** One of `RETENTIONS`. */
export function retentionOf(facts: Pick<Facts, 'records'>): number {
  return recordsOf(facts, 'review', decodeRetention).find(({ id }) => id === 'retention')?.value ?? USUAL
}

export function retentionWrite(percent: number) {
  return recordWrite('review', 'retention', percent)
}

function decodeRetention(value: unknown): Result<number, 'wrong-shape'> {
  const known = RETENTIONS.find((percent) => percent === value)
  return known === undefined ? err('wrong-shape') : ok(known)
}
