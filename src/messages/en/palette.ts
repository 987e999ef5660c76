// The words of the command palette and of the list of shortcuts.

import { LEVELS } from './terms'

/** How a command line says a level, beside the names of the levels. */
const levelWords: Readonly<Record<keyof typeof LEVELS, readonly string[]>> = {
  new: ['new'],
  learning: ['learning', 'learn'],
  explain: ['can explain', 'explain'],
  build: ['can build', 'build'],
  skipped: ['not for me', 'skip', 'skipped'],
}

/** Key and what it does. */
const keys: readonly (readonly [string, string])[] = [
  ['Ctrl K or ⌘ K', 'Search skills, pages and actions'],
  ['?', 'Show this list'],
  ['/', 'Search the roadmap'],
  ['0 1 2 3', 'On a skill: New, Learning, Can explain, Can build'],
  ['x', 'On a skill: Not for me'],
  ['← →', 'In the level control: one level down or up'],
  ['Ctrl Z or ⌘ Z', 'Take the last change back'],
  ['Ctrl Shift Z or ⌘ ⇧ Z', 'Do it again'],
  ['Esc', 'Close what is open'],
]

const en = {
  title: 'Command palette',
  search: 'Search',
  results: 'Results',
  hint: 'Skills, pages and actions. Try “mark Docker can build”.',
  nothing: 'Nothing found.',
  found: (count: number) => `${count} found`,
  kinds: { skill: 'skill', page: 'page', action: 'action', recent: 'used lately' },
  mark: (title: string, level: keyof typeof LEVELS) => `Mark ${title}: ${LEVELS[level]}`,
  levelWords,
  markWord: 'mark',
  aim: (target: string) => `Aim at: ${target}`,
  aimWords: 'target goal role',
  undo: 'Undo',
  undoWords: 'take back',
  redo: 'Redo',
  redoWords: 'again',
  backup: 'Download backup',
  backupWords: 'save export file copy',
  checkIn: 'Start a check-in',
  checkInWords: 'begin placement test level',
  themes: { dark: 'Theme: dark', light: 'Theme: light', system: 'Theme: as the system has it' },
  themeWords: 'looks colours night day mode',
  contrasts: { more: 'Contrast: more', system: 'Contrast: as the system has it' },
  contrastWords: 'looks accessibility high',
  language: (name: string) => `Language: ${name}`,
  languageWords: 'language translation',
  shortcuts: 'Keyboard shortcuts',
  shortcutsWords: 'keys help',
  close: 'Close',
  keys,
}

export const palette = { name: 'palette', en } as const
