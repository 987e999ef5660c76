// Version 2 of the stored facts: what a check-in inferred, and records of the learner's own. A text of version 1 needs no step up.

import type { FactValues } from '../types'
import { isRecordValue } from './recordValue'
import { V1 } from './v1'

export const V2 = {
  ...V1,
  inferred: (input: unknown): input is FactValues['inferred'] =>
    input === null || (Number.isInteger(input) && Number(input) >= 0 && Number(input) <= 100),
  records: (input: unknown): input is FactValues['records'] => isRecordValue(input),
}
