// Decides which skills are in view and how they are counted, from the filters and the facts.

import { CAN, isReady, LEARNING, rankOf, type Standing } from '../../domain/progress/standing'
import { type Count, countInferred, countSections, everything } from '../../domain/progress/summary'
import { isMissing, type Scope } from '../../domain/readiness/scope'
import type { Skill } from '../../domain/roadmap/types'
import type { Filters } from './useFilters'

export interface VisibleSection {
  readonly id: string
  readonly title: string
  readonly lang?: 'en'
  readonly count: Count
  /** How many of those done are inferred. */
  readonly inferred: number
  readonly skills: readonly Skill[]
}

export interface Visibility {
  readonly filters: Filters
  readonly scope: Scope
  /** The scope when the filters were set: what was in view then stays, so that no row vanishes under the hand that marks it. */
  readonly since: Scope
  /** Positions found by the search, `undefined` when nothing is searched for. */
  readonly found: ReadonlySet<number> | undefined
}

/** The sections with what of them is in view; those with nothing in view are left out. Cost: O(skills). */
export function visibleSections({ filters, scope, since, found }: Visibility): VisibleSection[] {
  const { standing } = scope
  const { roadmap } = standing.graph
  const counts = countsFor(filters, scope)
  const inferred = countInferred(standing, neededIn(filters, scope))
  const views = [...new Set([scope, since])].map((of) => ({ scope: of, needed: neededIn(filters, of) }))
  const bySection = new Map<string, Skill[]>()
  roadmap.skills.forEach((skill, at) => {
    const isShown = views.some((view) => isInView(filters, view.scope, at) && matches(filters, view, at))
    if (!isShown || (found && !found.has(at))) return
    const list = bySection.get(skill.section)
    if (list) list.push(skill)
    else bySection.set(skill.section, [skill])
  })
  return roadmap.sections.flatMap((section, i) => {
    const skills = bySection.get(section.id)
    return skills ? [{ ...section, skills, count: counts[i] ?? { done: 0, total: 0 }, inferred: inferred[i] ?? 0 }] : []
  })
}

/** By section position: counted over the whole roadmap, or within the target. */
export function countsFor(filters: Filters, scope: Scope): Count[] {
  return countSections(scope.standing, neededIn(filters, scope))
}

/** Found once for each standing: every part of the screen that counts asks for it. */
const wholes = new WeakMap<Standing, Int8Array>()

function neededIn({ view }: Filters, { standing, needed }: Scope): Int8Array {
  if (view !== 'everything') return needed
  const whole = wholes.get(standing) ?? everything(standing)
  wholes.set(standing, whole)
  return whole
}

function isInView({ view }: Filters, scope: Scope, at: number): boolean {
  const rank = scope.standing.ranks[at] ?? 0
  switch (view) {
    case 'everything':
      return true
    case 'target':
      return (scope.needed[at] ?? 0) > 0
    case 'missing':
      return isMissing(scope, at) && rank >= 0
    case 'ready':
      return isMissing(scope, at) && rank >= 0 && isReady(scope.standing, at)
    case 'progress':
      return rank >= LEARNING && rank < CAN
  }
}

interface View {
  readonly scope: Scope
  /** By position: the rank asked for, 0 where the skill is not counted. */
  readonly needed: Int8Array
}

function matches({ tier, level, section }: Filters, { scope, needed }: View, at: number): boolean {
  const skill = scope.standing.graph.roadmap.skills[at]
  const rank = scope.standing.ranks[at] ?? 0
  const isUndone = rank >= 0 && rank < (needed[at] ?? 0)
  return (
    (tier === '' || skill?.tier === tier) &&
    (section === '' || skill?.section === section) &&
    (level === '' || (level === 'undone' ? isUndone : rank === rankOf(level)))
  )
}
