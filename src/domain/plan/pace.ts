// Decides how fast this learner is beside the estimates, from the hours they noted, and how sure that is.

import { err, ok, type Result } from '../kernel/result'
import { recordWrite } from '../progress/records'
import { isAble } from '../progress/standing'
import type { Command } from '../progress/transitions'
import type { Facts } from '../progress/types'
import { shareLeft } from '../readiness/readiness'
import type { Scope } from '../readiness/scope'
import { currentId, skillAt } from '../roadmap/graph'

/** The kind of the records that hold hours spent, by skill id. */
export const HOURS_RECORD = 'hours'
const MOST_HOURS = 10_000

export interface Pace {
  /** Hours taken for each hour estimated: 1.3 is slower than the estimates, 0.8 faster. */
  readonly factor: number
  /** Standard deviation of the factor's logarithm: 0.3 means "two in three are within about 30 %". */
  readonly doubt: number
  /** Skills it was learnt from. */
  readonly skills: number
}

/** Reads a stored number of hours. */
export function decodeHours(json: unknown): Result<number, 'no hours'> {
  return typeof json === 'number' && json > 0 && json <= MOST_HOURS ? ok(json) : err('no hours')
}

/** The hours noted for a skill; `undefined` where there are none. */
export function notedHours({ records }: Pick<Facts, 'records'>, skill: string): number | undefined {
  const decoded = decodeHours(records.get(`${HOURS_RECORD}:${skill}`)?.value)
  return decoded.ok ? decoded.value : undefined
}

/** Notes the hours a skill really took; `null` takes the note away. */
export function noteHours(skill: string, hours: number | null): Command {
  return { type: 'write', label: 'hours-noted', writes: [recordWrite(HOURS_RECORD, skill, hours)] }
}

/** Two learners in three are within 35 % of an estimate as a whole; one skill strays from a learner's pace by 50 %. */
const BETWEEN_LEARNERS = 0.35
const BETWEEN_SKILLS = 0.5
/** A note further off than this, either way, counts as this far: a slip of the pen should not plan a life. */
const FURTHEST = 5

/**
 * The pace behind the hours noted (by skill id) for skills that the learner can do by now, each beside the estimate for
 * the level reached. Logarithms of the ratios are taken as normal around the learner's own pace, which is normal around
 * 1: the posterior of a normal mean (Gelman et al., Bayesian Data Analysis, 2.5). Skills without an estimate teach
 * nothing. Cost: O(notes).
 */
export function paceOf(scope: Scope, noted: ReadonlyMap<string, number>): Pace {
  const { graph } = scope.standing
  let sum = 0
  let skills = 0
  for (const [id, spent] of noted) {
    const at = graph.position.get(currentId(graph.roadmap, id))
    if (at === undefined || !isAble(scope.standing, at)) continue
    const estimate = (skillAt(graph, at).hours?.[1] ?? 0) * (1 - shareLeft(scope.standing.ranks[at] ?? 0, 'build'))
    if (estimate <= 0) continue
    sum += Math.log(Math.min(FURTHEST, Math.max(1 / FURTHEST, spent / estimate)))
    skills += 1
  }
  const sureness = 1 / BETWEEN_LEARNERS ** 2 + skills / BETWEEN_SKILLS ** 2
  return { factor: Math.exp(sum / BETWEEN_SKILLS ** 2 / sureness), doubt: 1 / Math.sqrt(sureness), skills }
}
