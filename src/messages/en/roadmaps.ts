// The words of the roadmaps screen: the list, a new one, a pasted list, a file.

import type { ListCode } from '../../domain/roadmap/markdownList'
import { plural } from '../useMessages'

const listProblems: Readonly<Record<ListCode, (text: string) => string>> = {
  'too-long': () => 'The list has more than a million characters. Nothing was read.',
  'no-items': () => 'No items yet. Start each skill with “- ”.',
  'too-many': (text) => `A roadmap holds 5,000 skills. Everything from “${text}” on is left out.`,
  'text-left-out': (text) => `Neither a heading nor an item, left out: “${text}”`,
  'code-left-out': () => 'Code is left out.',
  'no-title': () => 'Nothing is written here, left out.',
  'title-cut': (text) => `A title holds 200 characters, cut: “${text}…”`,
  uneven: (text) => `“${text}” is not in line with any item above; it stands under the nearest one to its left.`,
  'same-title': (text) => `“${text}” is there already; this is kept as a skill of its own.`,
  'link-left-out': (text) => `Only https links are kept, left out: “${text}”`,
}

const en = {
  title: 'Roadmaps',
  lead: 'Each roadmap keeps its own progress. A backup holds them all.',
  yours: 'Your roadmaps',
  kinds: { 'built-in': 'over the built-in roadmap', own: 'from a file or a list', empty: 'written here' },
  builtInKind: 'comes with Groundwork',
  made: (day: string) => `made on ${day}`,
  isOpen: 'open now',
  open: 'Open',
  openOf: (title: string) => `Open: ${title}`,
  change: 'Change it',
  remove: 'Remove',
  removeOf: (title: string) => `Remove: ${title}`,
  removed: (title: string) => `${title} was removed from the list. Its progress is kept.`,
  undo: 'Undo',
  cannotOpen: 'The browser’s storage is full or closed, so the choice cannot be kept. Free some space and try again.',
  noRoom: 'There is no room for this roadmap in the browser’s storage. Nothing was changed.',
  add: 'New roadmap',
  name: 'Name',
  fromScratch: 'Write one from scratch',
  fromScratchText: 'Starts empty. You add sections and skills.',
  over: 'Change the built-in one, with progress of its own',
  overText: 'Hide what is not needed, set an order, add your own. What you have marked elsewhere stays there.',
  create: 'Create',
  fromList: 'Paste a list',
  fromListText:
    'Headings become sections, items skills; an item indented under another needs it. Hours in brackets and links are kept.',
  listLabel: 'List',
  example: '## Foundations\n- HTTP (4 h)\n  - REST APIs\n    - Pagination\n- SQL (10–20 h)',
  preview: 'Preview',
  counts: (sections: string, skills: string) => `${sections}, ${skills}`,
  sections: (count: number) => plural(count, '1 section', `${count} sections`),
  skills: (count: number) => plural(count, '1 skill', `${count} skills`),
  more: (count: number) => plural(count, 'and 1 more', `and ${count} more`),
  needs: (title: string) => `needs ${title}`,
  needsLabel: 'needs ',
  comma: ', ',
  problems: (count: number) => plural(count, '1 line to look at', `${count} lines to look at`),
  line: (line: number) => `Line ${line}`,
  listProblems,
  take: 'Take this roadmap',
  fromFile: 'Open a file',
  fromFileText: 'A roadmap that was downloaded here or by somebody else, as JSON.',
  fileLabel: 'Roadmap file',
  fileFaults: (name: string, count: number) =>
    plural(count, `${name} cannot be taken; 1 thing is wrong.`, `${name} cannot be taken; ${count} things are wrong.`),
  fileUnread: (name: string) => `${name} is no JSON file, or it is cut off. Nothing was changed.`,
  fileTooLarge: (name: string) => `${name} is too large to be a roadmap. Nothing was changed.`,
  faultAt: (path: string, message: string) => `${path}: ${message}`,
  unnamed: 'My roadmap',
}

export const roadmaps = { name: 'roadmaps', en } as const
