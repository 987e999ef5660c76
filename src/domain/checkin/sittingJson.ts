// Decides what a stored sitting is: read field by field from whatever the storage holds, or not at all.

import { type Kind, oneOf, Reader } from '../kernel/decode'
import { err, ok, type Result } from '../kernel/result'
import { LEVELS } from '../progress/types'
import { anyId, flag, moment, upTo } from './json'
import { LENGTHS, type Sitting, type Step } from './sitting'
import { type PriorFact, QUIZ_RESPONSES } from './types'

const MOST_STEPS = 2_000

const share = upTo(1)
const count = upTo(MOST_STEPS * 2)
const option = upTo(3)
const level = oneOf(LEVELS)
const response = oneOf(QUIZ_RESPONSES)
const kind = oneOf(['self', 'quiz'])
const minutes: Kind<Sitting['minutes']> = {
  is: (input): input is Sitting['minutes'] => LENGTHS.some((length) => length === input),
  wanted: '5, 10 or 15',
  instead: 10,
}
const version: Kind<1> = { is: (input): input is 1 => input === 1, wanted: '1', instead: 1 }

/** Decodes a stored sitting; fails for anything else, so that the learner starts afresh. Never throws. Cost: O(steps + facts). */
export function decodeSitting(json: unknown): Result<Sitting, 'wrong-shape'> {
  const read = new Reader()
  const all = read.record(json, '')
  const sections = read.record(all['sections'], 'sections')
  const sitting: Sitting = {
    version: read.as(all['version'], 'version', version),
    startedAt: read.as(all['startedAt'], 'startedAt', moment),
    target: read.as(all['target'], 'target', anyId),
    minutes: read.as(all['minutes'], 'minutes', minutes),
    sections: Object.fromEntries(
      Object.entries(sections).map(([section, value]) => [
        read.as(section, section, anyId),
        read.as(value, section, share),
      ]),
    ),
    facts: read.list(all['facts'], 'facts', (fact, path) => readFact(read, fact, path)),
    steps: read.list(all['steps'], 'steps', (step, path) => readStep(read, step, path), MOST_STEPS),
    goOnUntil: read.as(all['goOnUntil'], 'goOnUntil', count),
    isFinished: read.as(all['isFinished'], 'isFinished', flag),
  }
  return read.faults.length === 0 ? ok(sitting) : err('wrong-shape')
}

function readFact(read: Reader, input: unknown, path: string): PriorFact {
  const fact = read.record(input, path)
  return {
    skill: read.as(fact['skill'], path, anyId),
    able: read.as(fact['able'], path, flag),
    weight: read.as(fact['weight'], path, share),
  }
}

function readStep(read: Reader, input: unknown, path: string): Step {
  const step = read.record(input, path)
  const common = { skill: read.as(step['skill'], path, anyId), at: read.as(step['at'], path, moment) }
  const orNull = <T>(value: unknown, of: Kind<T>) => (value === null ? null : read.as(value, path, of))
  if (read.as(step['kind'], path, kind) === 'self')
    return { ...common, kind: 'self', level: orNull(step['level'], level) }
  return {
    ...common,
    kind: 'quiz',
    question: read.as(step['question'], path, anyId),
    option: orNull(step['option'], option),
    response: orNull(step['response'], response),
  }
}
