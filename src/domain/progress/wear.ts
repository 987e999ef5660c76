// Decides which stated levels have worn: shaky where questions keep failing, stale where nobody has looked for long.

import { groupBy } from '../kernel/groups'
import { err, ok } from '../kernel/result'
import { currentId } from '../roadmap/graph'
import type { Roadmap } from '../roadmap/types'
import { type Answer, isRight } from './answers'
import { stampTime } from './clock'
import { recordsOf, recordWrite } from './records'
import { CAN, rankOf } from './standing'
import type { Facts } from './types'

export interface Wear {
  /** By skill id: how the last answers went. */
  readonly shaky: ReadonlyMap<string, { readonly right: number; readonly asked: number }>
  /** By skill id: when it was last marked, proven or asked about, in milliseconds since 1970. */
  readonly stale: ReadonlyMap<string, number>
}

const DAY = 86_400_000
/** The last answers of a skill that are looked at, and how many of them have to be wrong. */
const RECENT = 4
const FAILED = 2
/** A level stands this long without being looked at. Our estimate: half a year. */
const FRESH_FOR = 180 * DAY
/** What was remembered over a gap is trusted over twice that gap. */
const TRUST = 2

interface Looks extends Pick<Facts, 'levels' | 'evidence'> {
  /** From `answersOf`. */
  readonly answers: readonly Answer[]
  /** From `stillOf`. */
  readonly still?: ReadonlyMap<string, number>
}

/** The kind of record that says "I can still do this": under the skill's id, the moment in milliseconds since 1970. */
const STILL = 'still'

/** By skill id as it was then: when the learner last said that they can still do it. Cost: O(records). */
export function stillOf(facts: Pick<Facts, 'records'>): Map<string, number> {
  const moment = (value: unknown) => (typeof value === 'number' ? ok(value) : err('wrong-shape'))
  return new Map(recordsOf(facts, STILL, moment).map(({ id, value }) => [id, value]))
}

/** The write by which the learner says so. */
export function stillWrite(skill: string, now: number) {
  return recordWrite(STILL, skill, now)
}

/**
 * Signs of wear on levels stated as `explain` or `build`; nothing is ever lowered by them.
 * Shaky: of the last four answers about the skill two or more were wrong, among them the very last, and the
 * learner has not said since that they can still do it.
 * Stale: neither marked, proven, asked about nor said to hold still for half a year, or for twice the longest gap over which one of its
 * questions was remembered, whichever is longer. `now` in milliseconds since 1970. Cost: O(facts + answers).
 */
export function wearOf(roadmap: Pick<Roadmap, 'retired'>, looks: Looks, now: number): Wear {
  const answers = groupBy(looks.answers, ({ skill }) => currentId(roadmap, skill))
  const proofs = latestProofs(roadmap, looks)
  const shaky = new Map<string, { right: number; asked: number }>()
  const stale = new Map<string, number>()
  for (const [id, { value, stamp }] of looks.levels) {
    if (rankOf(value) < CAN) continue
    const own = answers.get(id) ?? []
    const recent = own.slice(-RECENT)
    const right = recent.filter(isRight).length
    const last = own.at(-1)
    if (last && !isRight(last) && recent.length - right >= FAILED) shaky.set(id, { right, asked: recent.length })
    const said = looks.still?.get(id) ?? 0
    if (said > (last?.at ?? 0)) shaky.delete(id)
    const seen = Math.max(stampTime(stamp), last?.at ?? 0, proofs.get(id) ?? 0, said)
    if (now - seen > Math.max(FRESH_FOR, TRUST * longestRecall(own))) stale.set(id, seen)
  }
  return { shaky, stale }
}

function latestProofs(roadmap: Pick<Roadmap, 'retired'>, { evidence }: Looks): Map<string, number> {
  const latest = new Map<string, number>()
  for (const { value } of evidence.values()) {
    if (!value) continue
    const id = currentId(roadmap, value.skill)
    latest.set(id, Math.max(latest.get(id) ?? 0, value.at))
  }
  return latest
}

/** The longest time between two answers to one question of which the later was right, in milliseconds. */
function longestRecall(answers: readonly Answer[]): number {
  let longest = 0
  for (const same of groupBy(answers, ({ question }) => question).values())
    same.forEach((answer, i) => {
      const before = same[i - 1]
      if (before && isRight(answer)) longest = Math.max(longest, answer.at - before.at)
    })
  return longest
}
