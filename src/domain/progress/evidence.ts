// Decides what ticked checks and read resources say: which level they speak for, and under which id a resource is kept.

import type { AbilityLevel, Check } from '../roadmap/types'
import { rankOf } from './standing'
import type { Facts, Level } from './types'

/**
 * The level that a skill's ticked checks speak for: `build` when all are ticked, `explain` when all of that level are.
 * `undefined` when they speak for nothing, or for no more than `level` already says. Never sets anything: the learner decides.
 */
export function levelOfChecks(
  checks: readonly Check[],
  facts: Pick<Facts, 'checks'>,
  level: Level,
): AbilityLevel | undefined {
  const isTicked = (check: Check) => facts.checks.get(check.id)?.value === true
  const explain = checks.filter((check) => check.level === 'explain')
  const spoken =
    checks.length > 0 && checks.every(isTicked)
      ? 'build'
      : explain.length > 0 && explain.every(isTicked)
        ? 'explain'
        : undefined
  return spoken !== undefined && rankOf(spoken) > rankOf(level) ? spoken : undefined
}

/**
 * The id of a skill's resource, made from its address, so that it survives other resources coming and going.
 * FNV-1a, 32 bits (Fowler, Noll, Vo): two of one skill's few addresses collide once in a hundred million pairs.
 */
export function resourceId(skill: string, url: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < url.length; i += 1) hash = Math.imul(hash ^ url.charCodeAt(i), 0x01000193)
  return `${skill.slice(0, 80)}:${(hash >>> 0).toString(36)}`
}
