// The words of the look back: readiness over time, hours, levels, activity, what changed.

import { plural } from '../useMessages'

const en = {
  title: 'Progress',
  lead: 'Drawn from the dates of what you marked. Each thing counts from the day it was last marked.',
  empty: 'Here you will see how readiness, hours and levels grow. Set the level of a first skill to begin.',
  toOutline: 'Open the roadmap',
  numbers: 'Show the numbers',
  day: 'Day',
  week: 'Week of',
  readiness: {
    title: 'Readiness over time',
    summary: (percent: string, target: string) => `Today you are ${percent} ready for ${target}.`,
    monthAgo: (before: string) => `Four weeks ago it was ${before}.`,
    plan: (percent: string, day: string) => `Your plan comes to ${percent} around ${day}.`,
    noPlan: 'Make a plan and its line is drawn on from today.',
    toPlan: 'Plan',
    marked: 'What you marked',
    planned: 'Your plan from today',
    possible: 'What inferred levels leave open',
    share: 'Readiness',
    interval: (low: string, high: string) => `${low} to ${high}`,
    range: 'With inferred levels, from … to',
    kind: 'Line',
  },
  hours: {
    title: 'Hours by week',
    summary: (hours: string, weeks: number) => `About ${hours} in the last ${weeks} weeks.`,
    none: (weeks: number) => `Nothing was reached or noted in the last ${weeks} weeks.`,
    best: (hours: string, day: string) => `Most in the week of ${day}: ${hours}.`,
    noted: 'Noted by you',
    estimated: 'Estimated from levels',
    how: 'Noted hours are yours. The rest is the roadmap’s estimate for what you reached that week.',
  },
  levels: {
    title: 'Levels by section',
    summary: (done: number, total: number, section: string) =>
      `${done} of ${total} skills are at the level your target asks for. Furthest: ${section}.`,
    nothing: 'No skill is at the level your target asks for yet.',
    number: 'No.',
    section: 'Section',
    met: 'At the level asked',
    inferred: 'Inferred',
    radar: (count: number) =>
      `How far each of ${count} sections is, from the middle outwards; the table has the same numbers.`,
  },
  activity: {
    title: 'Activity',
    summary: (days: number, weeks: number) =>
      plural(days, `1 active day in the last ${weeks} weeks.`, `${days} active days in the last ${weeks} weeks.`),
    busiest: (day: string, count: number) =>
      plural(count, `Busiest: ${day}, with 1 mark.`, `Busiest: ${day}, with ${count} marks.`),
    marks: 'Marks',
    days: 'Active days',
    less: 'few marks',
    more: 'many',
  },
  changes: {
    title: 'What changed since',
    label: 'Since',
    readiness: (before: string, now: string) => `Readiness went from ${before} to ${now}.`,
    same: (now: string) => `Readiness stayed at ${now}.`,
    none: 'No level was set since then.',
    count: (count: number) => plural(count, '1 level was set:', `${count} levels were set, the newest first:`),
    more: (count: number) => plural(count, 'and 1 more', `and ${count} more`),
    others: {
      notes: (count: number) => plural(count, '1 note', `${count} notes`),
      evidence: (count: number) => plural(count, '1 piece of evidence', `${count} pieces of evidence`),
      checks: (count: number) => plural(count, '1 check ticked', `${count} checks ticked`),
      resources: (count: number) => plural(count, '1 resource marked', `${count} resources marked`),
      answers: (count: number) => plural(count, '1 question answered', `${count} questions answered`),
    },
    also: (list: string) => `Besides: ${list}.`,
    badDay: 'Choose a day up to today.',
  },
}

export const progress = { name: 'progress', en } as const
