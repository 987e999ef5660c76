// Decides which JSON may be kept as a learner's own: what can always be written again, wherever in the program that is done.

import { RECORD_LIMIT, type RecordValue } from '../types'

/** Far more than anything of ours needs, far less than writing JSON can bear. */
const DEEPEST = 100

/** Whether JSON that was parsed is not too long to be written again with every change, nor nested too deep. Cost: O(size). */
export function isRecordValue(input: unknown): input is RecordValue {
  return input !== undefined && isShallow(input, DEEPEST) && JSON.stringify(input).length <= RECORD_LIMIT
}

function isShallow(input: unknown, levels: number): boolean {
  return (
    !(input instanceof Object) || (levels > 0 && Object.values(input).every((inner) => isShallow(inner, levels - 1)))
  )
}
