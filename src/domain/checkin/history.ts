// Decides how check-ins are remembered and compared: a compact record of each, what it says for the next, what changed since.

import { type Kind, Reader } from '../kernel/decode'
import { err, ok, type Result } from '../kernel/result'
import { answerWrite } from '../progress/answers'
import { stampTime } from '../progress/clock'
import { recordsOf } from '../progress/records'
import { CAN, LEARNING, rankOf } from '../progress/standing'
import type { Write } from '../progress/transitions'
import type { Facts, RecordValue } from '../progress/types'
import { currentId, type Graph } from '../roadmap/graph'
import { fadedWeight } from './evidence'
import { anyId, flag, moment, upTo } from './json'
import { SETTLED } from './result'
import { claimOf, type Sitting } from './sitting'
import type { PriorFact } from './types'

export const CHECKIN_RECORD = 'checkin'

/** One check-in as it is remembered. */
export interface PastCheckin {
  /** Milliseconds since 1970, when it was started. */
  readonly at: number
  readonly target: string
  /** By skill id: the chance in percent when it ended. */
  readonly chances: ReadonlyMap<string, number>
  /** By skill id: whether the learner's own answers spoke for the skill. */
  readonly answers: ReadonlyMap<string, boolean>
}

/** The record of a sitting that has ended. Its id is `startedAt`, so that a second acceptance replaces the first. */
export function checkinRecord(sitting: Sitting, chances: ReadonlyMap<string, number>): RecordValue {
  return {
    at: sitting.startedAt,
    target: sitting.target,
    chances: Object.fromEntries([...chances].map(([skill, chance]) => [skill, Math.round(chance * 100)])),
    answers: Object.fromEntries(answersOf(sitting)),
  }
}

/** The questions of a sitting as answers of the learner's, for practice and for the next check-in; one each, however often it is written. */
export function answerWrites(sitting: Sitting): Write[] {
  return sitting.steps.flatMap((step, i) => {
    if (step.kind === 'self' || step.response === null) return []
    const { skill, question, at } = step
    const grade = step.response === 'correct' ? 'good' : 'again'
    const claim = claimOf(sitting, skill) ?? 'new'
    return [
      answerWrite(`${CHECKIN_RECORD}-${sitting.startedAt}-${i}`, {
        question,
        skill,
        at,
        grade,
        claim,
        source: 'check-in',
      }),
    ]
  })
}

/** A question counts before the learner's own word. */
function answersOf({ steps }: Sitting): [string, boolean][] {
  const own = steps.flatMap((step): [string, boolean][] =>
    step.kind === 'self' && step.level !== null && step.level !== 'skipped'
      ? [[step.skill, rankOf(step.level) >= CAN]]
      : [],
  )
  const shown = steps.flatMap((step): [string, boolean][] =>
    step.kind === 'quiz' && step.response !== null ? [[step.skill, step.response === 'correct']] : [],
  )
  return [...own, ...shown]
}

const percent = upTo(100)

function decodePast(graph: Graph, json: unknown): Result<PastCheckin, 'wrong-shape'> {
  const read = new Reader()
  const all = read.record(json, '')
  const bySkill = <T>(key: string, of: Kind<T>) =>
    new Map(
      Object.entries(read.record(all[key], key)).map(([skill, value]) => [
        currentId(graph.roadmap, read.as(skill, key, anyId)),
        read.as(value, key, of),
      ]),
    )
  const past: PastCheckin = {
    at: read.as(all['at'], 'at', moment),
    target: read.as(all['target'], 'target', anyId),
    chances: bySkill('chances', percent),
    answers: bySkill('answers', flag),
  }
  return read.faults.length === 0 ? ok(past) : err('wrong-shape')
}

/** The check-ins that were kept, the oldest first. */
export function pastCheckins(graph: Graph, facts: Pick<Facts, 'records'>): PastCheckin[] {
  return recordsOf(facts, CHECKIN_RECORD, (json) => decodePast(graph, json))
    .map(({ value }) => value)
    .sort((a, b) => a.at - b.at)
}

const DAY = 86_400_000

/**
 * What is believed before the first question: stated levels, and what the learner answered in the last check-in where no
 * level is stated; the less the older it is. `now` in milliseconds since 1970. Cost: O(facts).
 */
export function priorFactsOf(graph: Graph, facts: Facts, now: number): PriorFact[] {
  const found = new Map<string, PriorFact>()
  const last = pastCheckins(graph, facts).at(-1)
  for (const [skill, able] of last?.answers ?? [])
    found.set(skill, { skill, able, weight: fadedWeight((now - (last?.at ?? now)) / DAY) })
  for (const [skill, { value, stamp }] of facts.levels)
    if (rankOf(value) >= LEARNING)
      found.set(skill, { skill, able: rankOf(value) >= CAN, weight: fadedWeight((now - stampTime(stamp)) / DAY) })
  return graph.roadmap.skills.flatMap(({ id: skill }) => found.get(skill) ?? [])
}

export interface Development {
  readonly since: number
  /** Skills that count as ones the learner can do now and did not then; and the other way round. */
  readonly gained: readonly string[]
  readonly lost: readonly string[]
}

/** What changed since an earlier check-in, over the skills that both were about; `undefined` when they share none. */
export function developmentSince(past: PastCheckin, chances: ReadonlyMap<string, number>): Development | undefined {
  const common = [...chances].flatMap(([skill, now]) => {
    const before = past.chances.get(skill)
    return before === undefined ? [] : [{ skill, before: before / 100, now }]
  })
  if (common.length === 0) return undefined
  const gained = common.filter(({ before, now }) => before < SETTLED && now >= SETTLED)
  const lost = common.filter(({ before, now }) => before >= SETTLED && now < SETTLED)
  return { since: past.at, gained: gained.map(({ skill }) => skill), lost: lost.map(({ skill }) => skill) }
}
