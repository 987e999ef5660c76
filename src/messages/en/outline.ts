// The words of the outline: filters, search, sections, rows.

import { plural } from '../useMessages'

const en = {
  title: 'Roadmap',
  titleFrom: (title: string, name: string) => `${title}, from ${name}`,
  makeOwn: 'Make this roadmap your own',
  otherRoadmaps: 'Other roadmaps',
  separator: ' · ',
  lead: (done: number, total: number) => `${done} of ${total} skills`,
  leadTarget: (done: number, total: number, target: string) => `${done} of ${total} skills for ${target}`,
  missing: (count: number) => plural(count, 'Show the 1 that is missing', `Show the ${count} that are missing`),
  views: {
    everything: 'Everything',
    target: 'For my target',
    ready: 'Ready now',
    progress: 'In progress',
    missing: 'Missing',
  },
  inferred: (count: number) => ` (${count} inferred)`,
  view: 'Show',
  search: 'Search skills',
  searchHint: 'Press / to search',
  filters: 'More filters',
  clear: 'Clear filters',
  tier: 'Tier',
  level: 'Level',
  section: 'Section',
  any: 'any',
  undone: 'not there yet',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  found: (count: number) => plural(count, '1 skill', `${count} skills`),
  searchEverything: 'Search the whole roadmap',
  nothing: 'No skill matches these filters.',
  allDone: 'Nothing is missing here.',
  ready: 'ready now',
  pickOne: 'pick one',
  pickOneOf: (choice: string) => `Pick one: ${choice}`,
  notPicked: 'not picked yet',
  picked: 'picked',
  optional: 'optional',
  levelHelp: 'Keys: 0 new · 1 learning · 2 can explain · 3 can build · x not for me',
  unknownTitle: 'No longer in this roadmap',
  unknownText: 'You have entries for these ids. They are kept and stay in your backups.',
}

export const outline = { en }
