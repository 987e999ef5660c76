// Decides how much the learner wants to remember, and where that wish is kept.

import { err, ok, type Result } from '../kernel/result'
import { recordsOf, recordWrite } from '../progress/records'
import type { Facts } from '../progress/types'

/** Share of due questions that should still be remembered, in percent: least, most, and unless the learner says otherwise. */
export const RETENTION = { least: 75, most: 97, usual: 90 } as const

/** In percent, within the bounds. */
export function retentionOf(facts: Pick<Facts, 'records'>): number {
  return recordsOf(facts, 'review', decodeRetention).find(({ id }) => id === 'retention')?.value ?? RETENTION.usual
}

export function retentionWrite(percent: number) {
  return recordWrite('review', 'retention', percent)
}

function decodeRetention(value: unknown): Result<number, 'wrong-shape'> {
  const isWithin = typeof value === 'number' && value >= RETENTION.least && value <= RETENTION.most
  return isWithin ? ok(value) : err('wrong-shape')
}
