// Decides what a plan's files say: the same weeks, hours and days as the page, for other programs.

import { csvOf } from '../../domain/kernel/csv'
import { checklistOf } from '../../domain/plan/checklist'
import { type Day, dayText } from '../../domain/plan/day'
import { icsOf } from '../../domain/plan/ics'
import { mapRange, type TimedStep } from '../../domain/plan/outlook'
import { weeksOf } from '../../domain/plan/weeks'
import { findSkill, type Graph } from '../../domain/roadmap/graph'
import { formatDates } from '../../messages/dates'
import type { plan as words } from '../../messages/en/plan'
import { terms } from '../../messages/en/terms'
import { formatHours, percentOf } from '../../messages/format'
import { wordsOf } from '../../messages/inUse'
import type { PlanView } from './usePlan'

export interface FileContext {
  readonly view: PlanView
  readonly graph: Graph
  readonly t: typeof words.en
  /** Milliseconds since 1970. */
  readonly now: number
}

/** All-day events from the day a skill is begun to the day it is likely done. */
export function calendarFile({ view, graph, t, now }: FileContext): string {
  const events = view.outlook.steps.flatMap((step) => {
    const { begins: from, done } = step
    if (from === undefined || done.likely === undefined) return []
    const uid = `${step.skill}.${view.target.id}@groundwork`
    return [{ uid, title: titleOf(graph, step), text: textOf(t, step), from, to: done.likely }]
  })
  return icsOf(events, { name: t.exports.name(view.target.title), stamp: now })
}

/** One row for each skill, dates as `YYYY-MM-DD`. */
export function tableFile({ view, graph, t }: FileContext): string {
  const date = (day: Day | undefined) => (day === undefined ? undefined : dayText(day))
  const rows = view.outlook.steps.map((step, i) => [
    i + 1,
    titleOf(graph, step),
    ...[step.hours.low, step.hours.likely, step.hours.high],
    ...[step.begins, step.done.low, step.done.likely, step.done.high].map(date),
    percentOf(step.readiness),
  ])
  return csvOf([t.exports.columns, ...rows])
}

/** The skills of each week in which they begin. */
export function checklistFile({ view, graph, t }: FileContext): string {
  const { outlook, target } = view
  const steps = new Map(outlook.steps.map((step) => [step.skill, step]))
  const itemOf = (step: TimedStep) => ({ text: titleOf(graph, step), note: textOf(t, step) })
  const weeks = weeksOf(outlook).map(({ monday, entries }) => ({
    title: formatDates(monday, monday + 6),
    items: entries.flatMap(({ skill, isBegun }) => {
      const step = isBegun ? steps.get(skill) : undefined
      return step ? [itemOf(step)] : []
    }),
  }))
  const undated = outlook.steps.filter(({ begins }) => begins === undefined).map(itemOf)
  const parts = [...weeks, { title: t.exports.undated, items: undated }].filter(({ items }) => items.length > 0)
  return checklistOf(t.exports.name(target.title), parts)
}

function titleOf(graph: Graph, { skill }: TimedStep): string {
  return findSkill(graph, skill)?.title ?? skill
}

function textOf(t: typeof words.en, { hours, done }: TimedStep): string {
  const { low, likely, high } = mapRange(hours, formatHours)
  const dates = done.low === undefined || done.high === undefined ? undefined : formatDates(done.low, done.high)
  const spent = wordsOf(terms).hoursRange(likely, low, high)
  return dates === undefined ? spent : t.exports.text(spent, dates)
}
