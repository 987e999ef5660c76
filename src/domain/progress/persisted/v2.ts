// Version 2 of the stored facts: what a check-in inferred, and records of the learner's own. A text of version 1 needs no step up.

import { type FactValues, RECORD_LIMIT, type RecordValue } from '../types'
import { V1 } from './v1'

export const V2 = {
  ...V1,
  inferred: (input: unknown): input is FactValues['inferred'] =>
    input === null || (Number.isInteger(input) && Number(input) >= 0 && Number(input) <= 100),
  records: (input: unknown): input is FactValues['records'] => isRecordValue(input),
}

/** Plain JSON that is not too long to be written again with every change, nor nested deeper than can be written at all. */
export function isRecordValue(input: unknown): input is RecordValue {
  try {
    return (JSON.stringify(input)?.length ?? RECORD_LIMIT + 1) <= RECORD_LIMIT
  } catch {
    return false
  }
}
