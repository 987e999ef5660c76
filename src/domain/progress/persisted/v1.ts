// Version 1 of the stored facts. Frozen: later versions get a file of their own and a step that climbs from here.

import { isRecord } from '../../kernel/json'
import { isId } from '../../roadmap/ids'
import {
  EVIDENCE_LIMIT,
  type Evidence,
  type FactKind,
  type FactValues,
  LEVELS,
  NOTE_LIMIT,
  RESOURCE_STATES,
} from '../types'
import type { Validators } from './codec'
import { isRecordValue } from './recordValue'

const isText = (input: unknown, limit: number): input is string => typeof input === 'string' && input.length <= limit
/** The last moment a date can hold, in milliseconds since 1970; a later one would break every screen that shows it. */
const LAST_MOMENT = 8.64e15
const isTime = (input: unknown): input is number => typeof input === 'number' && input >= 0 && input <= LAST_MOMENT

/** `facts.<kind>.<id>` is `[value, stamp]`. Storage may split the kinds over several documents; a backup holds all. */
export const V1: Validators<Exclude<FactKind, 'inferred' | 'records'>> = {
  levels: (input): input is FactValues['levels'] => LEVELS.some((level) => level === input),
  picks: (input): input is FactValues['picks'] => input === null || isId(input),
  aims: (input): input is FactValues['aims'] => input === null || isId(input),
  later: (input): input is FactValues['later'] => input === null || isTime(input),
  notes: (input): input is FactValues['notes'] => isText(input, NOTE_LIMIT),
  evidence: (input): input is FactValues['evidence'] => input === null || isEvidence(input),
  checks: (input): input is FactValues['checks'] => typeof input === 'boolean',
  resources: (input): input is FactValues['resources'] =>
    input === null || RESOURCE_STATES.some((state) => state === input),
}

function isEvidence(input: unknown): input is Evidence {
  if (!isRecord(input) || !isRecordValue(input)) return false
  const { skill, text, url, at } = input
  return isId(skill) && isText(text, EVIDENCE_LIMIT) && isText(url, EVIDENCE_LIMIT) && isWebAddress(url) && isTime(at)
}

/** Empty, http or https: nothing else may ever become a link. */
export function isWebAddress(url: string): boolean {
  return url === '' || /^https?:\/\/[^\s]+$/i.test(url)
}
