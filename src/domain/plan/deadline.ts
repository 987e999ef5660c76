// Decides what is reached by a date, and what would have to give to reach everything: more hours a week, or skills left out.

import type { SkillId } from '../roadmap/types'
import type { Day } from './day'
import { leftOut } from './leave'
import { mapRange, type Outlook, type Range } from './outlook'
import { MOST_DAY, MOST_WEEK, type PlanSettings } from './settings'

export interface Answer {
  /** Hours until then. */
  readonly hours: number
  /** Skills done by then: when things take long, likely, when they go fast. */
  readonly skills: Range
  /** Readiness by then. */
  readonly readiness: Range
  /** True when everything is likely done by then. */
  readonly isEnough: boolean
  /** Hours a week that would likely be enough, in half hours; `undefined` when no week is long enough. */
  readonly perWeek: number | undefined
  /** What to leave out so that the rest is likely done by then, in the plan's order. */
  readonly leave: readonly SkillId[]
}

/** What the plan has reached at the end of `day`, and what would change that. Cost: O(steps²) at worst. */
export function answerFor(outlook: Outlook, settings: PlanSettings, day: Day): Answer {
  const { steps, calendar } = outlook
  const hours = calendar.hoursBy(day)
  const doneBy = (pick: (until: Range) => number) => steps.filter(({ until }) => pick(until) <= hours + 1e-9).length
  const skills = {
    low: doneBy(({ high }) => high),
    likely: doneBy(({ likely }) => likely),
    high: doneBy(({ low }) => low),
  }
  const isEnough = skills.likely === steps.length
  return {
    hours,
    skills,
    readiness: mapRange(skills, (count) => steps[count - 1]?.readiness ?? outlook.readiness),
    isEnough,
    perWeek: isEnough ? undefined : weekFor(outlook, settings, day),
    leave: isEnough ? [] : leftOut(steps, hours),
  }
}

export function hoursPerWeek({ week }: Pick<PlanSettings, 'week'>): number {
  return typeof week === 'number' ? week : week.reduce((sum, hours) => sum + hours, 0)
}

function weekFor({ hours, calendar }: Outlook, settings: PlanSettings, day: Day): number | undefined {
  const now = hoursPerWeek(settings)
  const share = hours.likely / calendar.hoursBy(day)
  if (!Number.isFinite(share)) return undefined
  const wanted = Math.ceil(now * share * 2 - 1e-9) / 2
  const longest = typeof settings.week === 'number' ? 0 : Math.max(...settings.week) * (wanted / now)
  return wanted <= MOST_WEEK && longest <= MOST_DAY ? wanted : undefined
}

/** The same week with other hours in all, each weekday in proportion. */
export function withHours(settings: PlanSettings, perWeek: number): PlanSettings {
  const now = hoursPerWeek(settings)
  const { week } = settings
  return { ...settings, week: typeof week === 'number' ? perWeek : week.map((hours) => (hours * perWeek) / now) }
}
